import type * as checkTypes from '../core/check.js';
import type { Checked, Checks } from '../core/check.js';
import type { AnyFigure } from '../core/figure.js';
import { load, peek, type Loadable } from '../core/loadable.js';
import type { Locale } from '../core/locale.js';
import type { Problem } from '../core/problem.js';

type CheckModule = typeof checkTypes;

const checkModule: Loadable<CheckModule> = () => import('../core/check.js');

/** Checks of an author's data, which a page loads only when it has such data. */
export interface Checking {
  check(input: unknown): Checked<unknown>;
  word(problems: readonly Problem[], locale: Locale): string[];
}

function checkingWith({ check, wordProblems }: CheckModule, checks: Checks<unknown>): Checking {
  return { check: (input) => check(checks, input), word: (problems, locale) => wordProblems(problems, checks.problemWords, locale) };
}

/** The checks of a figure, if they are there already. */
export function peekChecking(figure: AnyFigure): Checking | undefined {
  const module = peek(checkModule);
  const checks = peek(figure.checks as Loadable<Checks<unknown>>);
  return module === undefined || checks === undefined ? undefined : checkingWith(module, checks);
}

/** Loads the checks of a figure. */
export async function loadChecking(figure: AnyFigure): Promise<Checking> {
  return checkingWith(...(await Promise.all([load(checkModule), load(figure.checks as Loadable<Checks<unknown>>)])));
}
