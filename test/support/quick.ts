/** Set by the runners of `npm test -- quick`. */
declare const __QUICK__: boolean | undefined;

/** Whether a run tries fewer cases, so that one waits for it while one works. */
const quick = typeof __QUICK__ === 'boolean' && __QUICK__;

/** How many values a property is tried with. */
export function runs(count: number): number {
  return quick ? Math.ceil(count / 10) : count;
}

/** The examples that are gone through: in a quick run the first, which is shown by default, and the last. */
export function tried<T>(examples: readonly T[]): readonly T[] {
  return quick ? [...new Set([examples[0]!, examples.at(-1)!])] : examples;
}
