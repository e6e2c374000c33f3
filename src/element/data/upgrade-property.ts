/** Takes a value that was set before an element was defined, and would stand in the way of the accessor of that name. */
export function upgradeProperty(element: object, name: string): unknown {
  const early: unknown = Object.getOwnPropertyDescriptor(element, name)?.value;
  Reflect.deleteProperty(element, name);
  return early;
}
