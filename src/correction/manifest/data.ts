import { array, check as checkThat, integer, looseObject, maxLength, minLength, minValue, number, object, optional, picklist, pipe, regex, safeParse, strictObject, string, tuple, unknown, type InferOutput } from 'valibot';
import { check, type Checks } from '../../core/check.js';
import type { Problem } from '../../core/problem.js';
import { keySchema } from '../../core/schema.js';
import { correctionSchema, rules as correctionRules } from '../data.js';
import { views } from '../kinds.js';
import { problemWords } from '../problem-words.js';
import { attributesOf } from './attributes.js';

const line = pipe(string(), minLength(1, 'empty'), maxLength(2000, 'too-long'));
const pixels = pipe(number(), integer('bad-size'), minValue(1, 'bad-size'));

const matchSchema = pipe(
  strictObject({
    /** Address of the picture, with `*` for any characters. */
    src: optional(line),
    /** Alternative text of the picture, with `*` for any characters. */
    alt: optional(line),
    /** Width and height of the file in px. */
    size: optional(tuple([pixels, pixels])),
    sha256: optional(pipe(string(), regex(/^[\da-f]{64}$/i, 'bad-digest'))),
  }),
  checkThat((match) => Object.values(match).some((value) => value !== undefined), 'no-match'),
);

/** One correction of a manifest: which picture, which figure in its place, and the errata. */
export const entrySchema = strictObject({
  ...correctionSchema.entries,
  id: optional(keySchema),
  lang: optional(line),
  view: optional(picklist(views)),
  match: matchSchema,
  /** The figure: its tag, its data if any, and its attributes by name. */
  figure: optional(looseObject({ tag: line, data: optional(looseObject({})) })),
});

/** A site's own list of corrections. */
export const manifestSchema = object({ corrections: array(entrySchema) });

export type Entry = InferOutput<typeof entrySchema>;
export type Match = Entry['match'];

/** A correction and its place in the manifest, as `corrections[3]`. */
export interface PlacedEntry {
  readonly path: string;
  readonly entry: Entry;
}

function figureProblems({ figure }: Entry, tags: readonly string[]): Problem[] {
  if (figure === undefined) return [];
  const { tag } = figure;
  const unknownTag: Problem[] = tags.includes(tag) ? [] : [{ path: 'figure.tag', code: 'unknown-figure', got: tag, expected: tags.join(', ') }];
  // A manifest may set what a figure understands, and neither handlers nor styles.
  const wrong = attributesOf(figure).filter(([name, value]) => !/^(?!on|style|class|slot)[a-z][a-z-]*$/.test(name) || !['string', 'number', 'boolean'].includes(typeof value));
  return [...unknownTag, ...wrong.map(([name]) => ({ path: `figure.${name}`, code: 'bad-attribute', got: name }))];
}

/** All that is asked of one correction of a manifest. */
export function entryChecks(tags: readonly string[]): Checks<Entry> {
  return { schema: entrySchema, rules: (entry) => [...correctionRules(entry), ...figureProblems(entry, tags)], problemWords };
}

/** Reads a manifest; corrections with problems are left out, so that the others still do their work. */
export function readManifest(input: unknown, tags: readonly string[]): { readonly entries: readonly PlacedEntry[]; readonly problems: readonly Problem[] } {
  const shape = safeParse(object({ corrections: array(unknown()) }), input);
  if (!shape.success) return { entries: [], problems: [{ path: 'corrections', code: 'type', expected: 'Array' }] };
  const entries: PlacedEntry[] = [];
  const problems = shape.output.corrections.flatMap((each, index) => {
    const { data, problems } = check(entryChecks(tags), each);
    const place = `corrections[${index}]`;
    if (data !== undefined) entries.push({ path: place, entry: data });
    return (problems ?? []).map((problem) => ({ ...problem, path: `${place}${problem.path === '' ? '' : '.'}${problem.path}` }));
  });
  return { entries, problems };
}
