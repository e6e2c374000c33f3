import type { Checked } from '../../../core/check.js';
import type { Problem } from '../../../core/problem.js';
import { checkBy, correctionFields, key, rules } from '../data.js';
import { views } from '../kinds.js';
import {
  array,
  number,
  object,
  oneOf,
  optional,
  string,
  type Fields,
  type ObjectOf,
  type Shape,
  type Shaped,
} from '../shape.js';
import { attributesOf } from './attributes.js';

/** An object that may have fields which are not named. */
const openObject = <F extends Fields>(fields: F): Shape<ObjectOf<F> & Readonly<Record<string, unknown>>> => ({
  is: 'object',
  fields,
  open: true,
});

const match = object({
  /** Address of the picture, with `*` for any characters. */
  src: optional(string()),
  /** Alternative text of the picture, with `*` for any characters. */
  alt: optional(string()),
  /** Width and height of the file in px. */
  size: optional(array(number, 2, 2, 'bad-size')),
  sha256: optional(string(64, /^[\dA-Fa-f]{64}$/, 'bad-digest')),
});

/** One correction of a manifest: which picture, which figure in its place, and the errata. */
const entryShape = object({
  ...correctionFields,
  id: optional(key),
  lang: optional(string(40)),
  view: optional(oneOf(views)),
  match,
  /** The figure: its tag, its data if any, and its attributes by name. */
  figure: optional(openObject({ tag: string(80), data: optional(openObject({})) })),
});

/** A site's own list of corrections. */
export const manifestShape = object({ $schema: optional(string()), corrections: array(entryShape) });

export type Entry = Shaped<typeof entryShape>;
export type Match = Entry['match'];

/** A correction and its place in the manifest, as `corrections[3]`. */
export interface PlacedEntry {
  readonly path: string;
  readonly entry: Entry;
}

function figureProblems({ figure }: Entry, tags: readonly string[]): Problem[] {
  if (figure === undefined) return [];
  const unknownTag: Problem[] = tags.includes(figure.tag)
    ? []
    : [{ path: 'figure.tag', code: 'unknown-figure', got: figure.tag, expected: tags.join(', ') }];
  // A manifest may set what a figure understands, and neither handlers nor styles.
  const wrong = attributesOf(figure).filter(
    ([name, value]) =>
      !/^(?!on|style|class|slot)[a-z][a-z-]*$/.test(name) ||
      !['string', 'number', 'boolean'].includes(typeof value),
  );
  return [
    ...unknownTag,
    ...wrong.map(([name]) => ({ path: `figure.${name}`, code: 'bad-attribute', got: name })),
  ];
}

/** Checks one correction of a manifest. */
export function checkEntry(input: unknown, tags: readonly string[]): Checked<Entry> {
  const meaning = (entry: Entry): Problem[] => {
    const unnamed = Object.values(entry.match).every((value) => value === undefined);
    const sized = entry.match.size?.every((side) => Number.isInteger(side) && side > 0) ?? true;
    return [
      ...(unnamed ? [{ path: 'match', code: 'no-match' }] : []),
      ...(sized ? [] : [{ path: 'match.size', code: 'bad-size' }]),
      ...rules(entry),
      ...figureProblems(entry, tags),
    ];
  };
  return checkBy(entryShape, meaning, input);
}

/** Reads a manifest; corrections with problems are left out, so that the others still do their work. */
export function readManifest(
  input: unknown,
  tags: readonly string[],
): { readonly entries: readonly PlacedEntry[]; readonly problems: readonly Problem[] } {
  const listed = (input as { readonly corrections?: unknown } | null | undefined)?.corrections;
  if (!Array.isArray(listed))
    return {
      entries: [],
      problems: [{ path: 'corrections', code: listed === undefined ? 'missing' : 'type', expected: 'array' }],
    };
  const entries: PlacedEntry[] = [];
  const problems = listed.flatMap((each, index) => {
    const { data, problems: own } = checkEntry(each, tags);
    const place = `corrections[${index}]`;
    if (data !== undefined) entries.push({ path: place, entry: data });
    return (own ?? []).map((problem) => ({
      ...problem,
      path: `${place}${problem.path === '' ? '' : '.'}${problem.path}`,
    }));
  });
  return { entries, problems };
}
