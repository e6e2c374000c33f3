import type * as checkTypes from './check.js';
import type { Checked, Checks } from './check.js';
import { load, peek, type Loadable } from './loadable.js';
import type { Locale } from './locale.js';
import type { Problem } from './problem.js';
import type * as wordTypes from './word-problems.js';

/** Something whose data an author writes. */
export interface Checkable {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the data are its own business
  readonly checks: Loadable<Checks<any>>;
}

const checkModule: Loadable<typeof checkTypes> = () => import('./check.js');
const wordModule: Loadable<typeof wordTypes> = () => import('./word-problems.js');

/** Checks an author's data. */
export type Check = (input: unknown) => Checked<unknown>;

/** Puts problems into words. */
export type Word = (problems: readonly Problem[], locale: Locale) => string[];

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

/** The words for problems, if they are there already. */
export function peekWord({ checks }: Checkable): Word | undefined {
  const module = peek(wordModule);
  const own = peek(checks);
  return module === undefined || own === undefined ? undefined : (problems, locale) => module.wordProblems(problems, own.problemWords, locale);
}

/** Loads the words for problems, which a page needs only when there is one. */
export async function loadWord({ checks }: Checkable): Promise<Word> {
  const [module, own] = await Promise.all([load(wordModule), load(checks)]);
  return (problems, locale) => module.wordProblems(problems, own.problemWords, locale);
}
