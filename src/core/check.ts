import { getDotPath, safeParse, type BaseIssue, type GenericSchema } from 'valibot';
import type { Locale } from './language/locale.js';
import { commonMessages } from './language/problem-messages.js';
import type { LoadedBy } from './loadable.js';
import { shorten, type Problem, type ProblemMessages } from './problem.js';

/** Data that passed every check, or all that is wrong with them. */
export type Checked<D> =
  | { readonly data: D; readonly problems?: never }
  | { readonly data?: never; readonly problems: readonly Problem[] };

/** Checks unknown input. */
export type Check<D = object> = (input: unknown) => Checked<D>;

/** What is asked of an author's data: a schema, the rules of meaning that they must keep, and messages for what breaks those. */
export interface DataRequirements<D> {
  readonly schema: GenericSchema<unknown, D>;
  readonly rules?: (data: D) => readonly Problem[];
  readonly problemMessages?: LoadedBy<Locale, ProblemMessages>;
}

/** The same, ready to be used. */
export interface Checks<D = object> extends DataRequirements<D> {
  readonly problemMessages: LoadedBy<Locale, ProblemMessages>;
  readonly check: Check<D>;
}

/** Makes the checks of an author's data. */
export function defineChecks<D>(asked: DataRequirements<D>): Checks<D> {
  return { problemMessages: commonMessages, ...asked, check: (input) => check(asked, input) };
}

/** Checks unknown input for shape and then for meaning; reports at most 50 problems. */
export function check<D>({ schema, rules }: DataRequirements<D>, input: unknown): Checked<D> {
  const result = safeParse(schema, input);
  const problems = result.success
    ? (rules?.(result.output) ?? [])
    : result.issues.flatMap((issue) => toProblems(issue));
  return problems.length > 0 || !result.success
    ? { problems: problems.slice(0, 50) }
    : { data: result.output };
}

function toProblems(issue: BaseIssue<unknown>, outer = ''): Problem[] {
  const own = getDotPath(issue) ?? '';
  const path = outer === '' || own === '' ? outer + own : `${outer}.${own}`;
  // A union reports the branches that it tried, with paths inside of it; those that got into one say more than "expected A | B".
  const deeper = issue.issues?.filter((inner) => inner.path !== undefined) ?? [];
  if (deeper.length > 0) return deeper.flatMap((inner) => toProblems(inner, path));
  const code =
    issue.received === 'undefined'
      ? 'missing'
      : issue.kind === 'validation'
        ? issue.message
        : issue.type === 'strict_object' && issue.expected === 'never'
          ? 'unknown-field'
          : 'type';
  return [
    {
      path: path.replace(/\.(\d+)(?=\.|$)/g, '[$1]').replace(/^(\d+)/, '[$1]'),
      code,
      // A bound is told as a number: the sentence says which side of it is meant.
      expected: shorten((issue.expected ?? issue.message).replace(/^[<>]=?(?=\d)/, ''), 400),
      got: shorten(issue.received),
    },
  ];
}
