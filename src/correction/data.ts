import { array, check, maxLength, minLength, number, optional, picklist, pipe, readonly, regex, strictObject, string, union, type InferOutput } from 'valibot';
import type { Checks } from '../core/check.js';
import type { Problem } from '../core/problem.js';
import { keySchema, linkSchema, schemaLine, sourceSchema, textSchema } from '../core/schema.js';
import { severities, statuses } from './kinds.js';
import { problemWords } from './problem-words.js';

const line = pipe(string(), minLength(1, 'empty'), maxLength(200, 'too-long'));
const dateSchema = pipe(string(), regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'bad-date'));
const erratumSource = strictObject({ ...sourceSchema.entries, id: optional(keySchema) });

const erratumSchema = strictObject({
  at: optional(pipe(array(number()), check(({ length }) => length === 2 || length === 4, 'bad-place'), readonly())),
  key: optional(line),
  claims: textSchema,
  right: textSchema,
  why: optional(textSchema),
  severity: picklist(severities),
  source: optional(union([erratumSource, pipe(array(erratumSource), readonly())])),
  superseded: optional(strictObject({ date: optional(dateSchema), by: optional(number()), why: optional(textSchema) })),
});

/** The data of a `<figure-correction>`: who says what is wrong with a published picture, and why. */
export const correctionSchema = strictObject({
  ...schemaLine,
  title: optional(textSchema),
  date: optional(dateSchema),
  author: optional(textSchema),
  version: optional(line),
  status: optional(picklist(statuses)),
  dispute: optional(linkSchema),
  errata: pipe(array(erratumSchema), minLength(1, 'empty'), maxLength(99, 'too-many'), readonly()),
});

export type CorrectionData = InferOutput<typeof correctionSchema>;
export type ErratumData = CorrectionData['errata'][number];

function placeProblems({ at, key }: ErratumData, path: string): Problem[] {
  if (at === undefined) return key === undefined ? [{ path, code: 'no-place' }] : [];
  const [x = 0, y = 0, width = 0, height = 0] = at;
  const inside = Math.min(...at) >= 0 && x + width <= 1 && y + height <= 1;
  return inside ? [] : [{ path: `${path}.at`, code: 'outside-picture', got: `[${at.join(', ')}]` }];
}

/** What may not be said in a correction, whatever the shape of its data. */
export function rules({ errata }: CorrectionData): Problem[] {
  return errata.flatMap((erratum, index) => {
    const path = `errata[${index}]`;
    const problems = placeProblems(erratum, path);
    if (erratum.source === undefined || (Array.isArray(erratum.source) && erratum.source.length === 0)) problems.push({ path, code: 'no-source' });
    const by = erratum.superseded?.by;
    if (by !== undefined && (by === index + 1 || errata[by - 1] === undefined)) problems.push({ path: `${path}.superseded.by`, code: 'unknown-erratum', got: String(by) });
    return problems;
  });
}

/** All that is asked of an author's correction. */
export const checks: Checks<CorrectionData> = { schema: correctionSchema, rules, problemWords };
