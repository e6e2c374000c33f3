/** Returns what the registry holds, at once or by the function that loads it. */
export async function loaded(value) {
  return typeof value === 'function' ? value() : value;
}
