/** A value that is there, or the function that loads it. */
export type Loadable<T> = T | (() => Promise<T>);

/** Values by name, of which some load on demand. */
export type LoadedBy<K extends string, T> = Readonly<Record<K, Loadable<T>>>;

const loaded = new WeakMap<() => Promise<unknown>, unknown>();

/** Returns the value if it is there or has been loaded before, else undefined. */
export function peek<T extends object>(loadable: Loadable<T>): T | undefined {
  return typeof loadable === 'function' ? (loaded.get(loadable) as T | undefined) : loadable;
}

/** Loads the value; the next call retries a failed load. */
export async function load<T extends object>(loadable: Loadable<T>): Promise<T> {
  if (typeof loadable !== 'function') return loadable;
  const value = peek(loadable) ?? (await loadable());
  loaded.set(loadable, value);
  return value;
}
