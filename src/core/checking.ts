import type * as checkTypes from './check.js';
import type { Checked, Checks } from './check.js';
import { load, peek, type Loadable } from './loadable.js';

/** Something whose data an author writes. */
export interface Checkable {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the data are its own business
  readonly checks: Loadable<Checks<any>>;
}

const checkModule: Loadable<typeof checkTypes> = () => import('./check.js');

/** Checks an author's data. */
export type Check = (input: unknown) => Checked<unknown>;

/** The checks, if they are there already. */
export function peekCheck({ checks }: Checkable): Check | undefined {
  const module = peek(checkModule);
  const own = peek(checks);
  return module === undefined || own === undefined ? undefined : (input) => module.check<unknown>(own, input);
}

/** Loads the checks, which a page needs only when it has an author's data. */
export async function loadCheck({ checks }: Checkable): Promise<Check> {
  const [module, own] = await Promise.all([load(checkModule), load(checks)]);
  return (input) => module.check<unknown>(own, input);
}
