import { locales } from '../locale.js';
import type { Problem, ProblemMessages } from '../../problem.js';

const expectation = ({ expected, got }: Problem): string =>
  `expected ${expected ?? 'something else'}${got === undefined ? '' : `, found ${got}`}.`;

/** Words for the problems that any figure's data can have; loaded only when there is one. */
export const words = {
  invalid: expectation,
  type: expectation,
  missing: ({ expected }) => `is missing; expected ${expected ?? 'a value'}.`,
  empty: () => 'must not be empty.',
  'too-long': () => 'is longer than a label can be.',
  'too-many': ({ expected }) => `has more entries than the ${expected ?? ''} that can be drawn.`,
  'too-large': ({ expected, got }) => `is too large: ${got ?? ''}; at most ${expected ?? ''} can be read.`,
  'no-language': () => `has a text in none of ${locales.join(', ')}.`,
  'bad-character': () => 'has a character that cannot be shown.',
  'bad-key': ({ got }) => `must be a name of letters, digits, "-", "." and "_"; found ${got ?? ''}.`,
  'bad-link': ({ got }) => `must be an http or https address; found ${got ?? ''}.`,
  'bad-date': ({ got }) => `must be a date as YYYY, YYYY-MM or YYYY-MM-DD; found ${got ?? ''}.`,
  'unknown-field': ({ got }) => `has a field that is not known: ${got ?? ''}.`,
  duplicate: ({ got }) => `stands here a second time: ${got ?? ''}.`,
  'unknown-source': ({ got }) => `cites a source that is not in "sources": ${got ?? ''}.`,
  'no-source': () => 'makes a claim without a source.',
  uncited: () => 'makes a claim without a source; cite one, or mark it as your own words with "own": true.',
  'no-data': () =>
    'There are words inside of the element, but no data; the words stay. Name an example with preset, or add JSON.',
  swallowed: ({ got }) =>
    `The element holds ${got ?? ''}, which is not meant for it: its tag is not closed, or closed as <… />.`,
  'unknown-attribute': ({ expected, got }) =>
    `There is no attribute ${got ?? ''}; the nearest is ${expected ?? ''}.`,
  'unknown-value': ({ expected, got }) => `cannot be ${got ?? ''}; it can be ${expected ?? ''}.`,
  'unknown-preset': ({ expected, got }) => `There is no preset ${got ?? ''}; there are ${expected ?? ''}.`,
  'not-json': ({ got }) => `This is not JSON (${got ?? ''}).`,
  unreachable: ({ got }) => `The address could not be read: ${got ?? ''}.`,
  timeout: ({ got }) => `The address did not answer within ${got ?? ''} seconds.`,
  'not-drawn': ({ got }) => `The data could not be drawn (${got ?? ''}).`,
} as const satisfies ProblemMessages;
