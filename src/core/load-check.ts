import type * as checkTypes from './check.js';
import type { Checked, Checks } from './check.js';
import { load, peek, type Loadable } from './loadable.js';

/** Something whose data an author writes. */
export interface Checkable {
  readonly checks?: Loadable<Checks<object>>;
  /** Checks by itself, without the schema library that `checks` need. */
  readonly check?: Check;
}

const checkModule: Loadable<typeof checkTypes> = () => import('./check.js');

/** Checks an author's data. */
export type Check<D = object> = (input: unknown) => Checked<D>;

/** The checks, if they are there already. */
export function peekCheck({ check, checks }: Checkable): Check | undefined {
  const module = peek(checkModule);
  const own = checks && peek(checks);
  return module && own ? (input) => module.check(own, input) : check;
}

/** Loads the checks, which a page needs only when it has an author's data. */
export async function loadCheck(subject: Checkable): Promise<Check> {
  if (subject.check) return subject.check;
  await Promise.all([load(checkModule), subject.checks && load(subject.checks)]);
  return peekCheck(subject) ?? loadCheck(subject);
}
