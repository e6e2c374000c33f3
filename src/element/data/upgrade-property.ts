/** Removes and returns a property that was set before the element was defined, which would shadow the accessor of that name. */
export function upgradeProperty(element: object, name: string): unknown {
  const early: unknown = Object.getOwnPropertyDescriptor(element, name)?.value;
  Reflect.deleteProperty(element, name);
  return early;
}
