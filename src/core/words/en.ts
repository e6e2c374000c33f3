import type { Problem } from '../problem.js';

const expected = ({ expected, got }: Problem): string => `expected ${expected ?? 'something else'}${got === undefined ? '' : `, found ${got}`}.`;

/** What every figure says, in English; the type of the other languages. */
export const en = {
  legend: 'Legend',
  details: 'Details',
  sources: (count: number) => `Sources (${count})`,
  source: (number: number) => `Source ${number}`,
  close: 'Close',
  listView: 'Show as list',
  pictureView: 'Show as picture',
  preset: 'Example',
  contested: 'contested',
  informal: 'informal name',
  more: (count: number) => `+${count} more`,
  listOf: (title: string) => `${title}: list`,
  pictureHint: 'Arrow keys move between the parts, Enter selects, Escape clears.',
  cleared: 'Selection cleared.',
  loading: 'The figure is loading.',
  refused: (count: number) => (count === 1 ? 'This figure is not drawn, because its data have a problem:' : `This figure is not drawn, because its data have ${count} problems:`),
  kept: (count: number) => (count === 1 ? 'The new data have a problem, so the last good picture stays:' : `The new data have ${count} problems, so the last good picture stays:`),
  separator: ', ',
  listSeparator: ', ',
  steps: 'Steps',
  stepOf: (step: number, of: number) => `Step ${step} of ${of}`,
  firstStep: 'First step',
  backStep: 'Back',
  nextStep: 'Next',
  lastStep: 'Last step',
  play: 'Play',
  pause: 'Pause',
  colon: ': ',
  stop: '. ',
  kinds: {
    application: 'Application',
    'guest-kernel': 'Guest kernel',
    hypervisor: 'Hypervisor',
    'host-kernel': 'Host kernel',
    'device-model': 'Device model (user-space VMM)',
    'application-kernel': 'Application kernel',
    hole: 'Hole',
    hardware: 'Hardware, firmware',
  },
  problems: {
    invalid: expected,
    type: expected,
    missing: ({ expected }: Problem) => `is missing; expected ${expected ?? 'a value'}.`,
    empty: () => 'must not be empty.',
    'too-long': () => 'is longer than a label can be.',
    'too-many': ({ expected }: Problem) => `has more entries than the ${expected ?? ''} that can be drawn.`,
    'too-large': ({ expected, got }: Problem) => `is too large: ${got ?? ''}; at most ${expected ?? ''} can be read.`,
    'no-language': () => 'has a text in none of en, zh-Hans, zh-Hant.',
    'bad-key': ({ got }: Problem) => `must be a name of letters, digits, "-", "." and "_"; found ${got ?? ''}.`,
    'bad-link': ({ got }: Problem) => `must be an http or https address; found ${got ?? ''}.`,
    'bad-date': ({ got }: Problem) => `must be a date as YYYY, YYYY-MM or YYYY-MM-DD; found ${got ?? ''}.`,
    'unknown-field': ({ got }: Problem) => `has a field that is not known: ${got ?? ''}.`,
    duplicate: ({ got }: Problem) => `stands here a second time: ${got ?? ''}.`,
    'unknown-source': ({ got }: Problem) => `cites a source that is not in "sources": ${got ?? ''}.`,
    'no-source': () => 'makes a claim without a source.',
    'unknown-preset': ({ expected, got }: Problem) => `There is no preset ${got ?? ''}; there are ${expected ?? ''}.`,
    'not-json': ({ got }: Problem) => `This is not JSON (${got ?? ''}).`,
    unreachable: ({ got }: Problem) => `The address could not be read: ${got ?? ''}.`,
    timeout: ({ got }: Problem) => `The address did not answer within ${got ?? ''} seconds.`,
    'not-drawn': ({ got }: Problem) => `The data could not be drawn (${got ?? ''}).`,
  },
} as const;

type Worded<T> = T extends string ? string : T extends (...args: infer A) => string ? (...args: A) => string : { readonly [K in keyof T]: Worded<T[K]> };

/** Gives a language the shape of the English words: a missing word does not compile. */
export type WordsLike<T> = Worded<T>;

export type CommonWords = WordsLike<typeof en>;
