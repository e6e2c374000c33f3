import { textIn, type Locale, type Text } from '../../core/language/locale.js';
import type { Problem } from '../../core/problem.js';
import { quote } from '../../core/problem.js';
import type { TraceInput } from '../../machine/input.js';
import type { Comparable } from './compare.js';
import { operationsOf, type Member } from './member.js';

function followed(data: unknown): data is TraceInput & { readonly title?: Text } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'mechanism' in data &&
    data.mechanism !== undefined &&
    'occupants' in data
  );
}

/** The configurations of a group that an operation can be followed through, under the titles of their figures. */
export function comparables(members: readonly Member[], locale: Locale): readonly Comparable[] {
  return members.flatMap(({ data, localName }) =>
    followed(data) ? [{ name: textIn(data.title ?? localName, locale), data }] : [],
  );
}

/** Every operation that a figure of the group can show, in their order; the first is none. */
export function operationsIn(members: readonly Member[]): readonly string[] {
  return [...new Set(members.flatMap(operationsOf))];
}

/** What is wrong with a group; nothing, as long as more figures are expected. */
export function problemsOf(
  members: readonly Member[],
  expected: boolean,
  operation: string | null,
): readonly Problem[] {
  if (expected) return [];
  if (members.length === 0) return [{ path: '', code: 'no-figures' }];
  const operations = operationsIn(members);
  if (operation === null || operations.length === 0 || operations.includes(operation)) return [];
  return [
    {
      path: 'operation',
      code: 'unknown-operation',
      got: quote(operation),
      expected: operations.filter(Boolean).join(', '),
    },
  ];
}
