/** Finds the key that the keyboard moves to in reading order; undefined when the pressed key does not move. */
export function moveTo(
  pressed: string,
  keys: readonly string[],
  active: string | undefined,
): string | undefined {
  const index = active === undefined ? -1 : keys.indexOf(active);
  switch (pressed) {
    case 'ArrowRight':
    case 'ArrowDown':
      return keys[Math.min(index + 1, keys.length - 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return keys[Math.max(index - 1, 0)];
    case 'Home':
      return keys[0];
    case 'End':
      return keys.at(-1);
    default:
      return undefined;
  }
}
