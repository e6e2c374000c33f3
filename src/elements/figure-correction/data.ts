import type { Checked } from '../../core/check.js';
import { datePattern, inCalendar } from '../../core/calendar.js';
import type { Problem } from '../../core/problem.js';
import { severities, statuses } from './kinds.js';
import {
  array,
  misfits,
  number,
  object,
  oneOf,
  oneOrMore,
  optional,
  string,
  text,
  type Shape,
  type Shaped,
} from './shape.js';

const date = optional(string(10, datePattern, 'bad-date', inCalendar));
const link = optional(string(2000, /^https?:\/\/[^\s"'<>]+$/i, 'bad-link'));
export const key = string(80, /^[A-Za-z0-9][\w.+-]*$/, 'bad-key');

const source = object({
  id: optional(key),
  title: string(),
  by: optional(string()),
  date,
  where: optional(string()),
  url: link,
});

const erratum = object({
  /** Where on the published picture, in fractions of its size: a point, or a box as x, y, width, height. */
  at: optional(array(number)),
  /** Key of the part of the corrected figure. */
  key: optional(string(200)),
  claims: text,
  right: text,
  why: optional(text),
  severity: oneOf(severities),
  source: optional(oneOrMore(source)),
  /** What speaks for the published picture, where both sides have a point. */
  defence: optional(object({ text, source: optional(oneOrMore(source)) })),
  /** Set on an erratum that does not hold any more; `by` is the number of the one that replaces it. */
  superseded: optional(object({ date, by: optional(number), why: optional(text) })),
});

export const correctionFields = {
  $schema: optional(string()),
  title: optional(text),
  date,
  author: optional(text),
  version: optional(string(200)),
  status: optional(oneOf(statuses)),
  dispute: link,
  errata: array(erratum, 1, 99),
} as const;

/** The data of a `<figure-correction>`: who says what is wrong with a published picture, and why. */
export const correctionShape = object(correctionFields);

export type CorrectionData = Shaped<typeof correctionShape>;
export type ErratumData = CorrectionData['errata'][number];

function placeProblems({ at, key: part }: ErratumData, path: string): Problem[] {
  if (at === undefined) return part === undefined ? [{ path, code: 'no-place' }] : [];
  const got = `[${at.join(', ')}]`;
  const [x = 0, y = 0, width = 0, height = 0] = at;
  if (at.length !== 2 && at.length !== 4) return [{ path: `${path}.at`, code: 'bad-place', got }];
  // Fractions that come from whole pixels may overshoot by a rounding.
  const inside = Math.min(...at) >= 0 && Math.max(x + width, y + height) <= 1.000001;
  return inside ? [] : [{ path: `${path}.at`, code: 'outside-picture', got }];
}

const isSourced = ({ source: sources }: Pick<ErratumData, 'source'>): boolean =>
  sources !== undefined && (!Array.isArray(sources) || sources.length > 0);

/** The other side of a contested erratum needs a source as the first does, and only a contested one has another side. */
function defenceProblems(
  { severity }: ErratumData,
  defence: NonNullable<ErratumData['defence']>,
  path: string,
): Problem[] {
  return [
    ...(severity === 'contested' ? [] : [{ path, code: 'not-contested', got: severity }]),
    ...(isSourced(defence) ? [] : [{ path, code: 'no-source' }]),
  ];
}

/** What may not be said in a correction, whatever the shape of its data. */
export function rules({ errata }: Pick<CorrectionData, 'errata'>): Problem[] {
  return errata.flatMap((each, index) => {
    const path = `errata[${index}]`;
    const problems = placeProblems(each, path);
    if (!isSourced(each)) problems.push({ path, code: 'no-source' });
    if (each.defence !== undefined) problems.push(...defenceProblems(each, each.defence, `${path}.defence`));
    const by = each.superseded?.by;
    if (by !== undefined && (by === index + 1 || errata[by - 1] === undefined))
      problems.push({ path: `${path}.superseded.by`, code: 'unknown-erratum', got: String(by) });
    return problems;
  });
}

/** Checks unknown input for shape and then for meaning; reports at most 50 problems. */
export function checkBy<T>(
  shape: Shape<T>,
  meaning: (data: T) => readonly Problem[],
  input: unknown,
): Checked<T> {
  const wrong = misfits(shape, input);
  const problems = wrong.length > 0 ? wrong : meaning(input as T);
  return problems.length > 0 ? { problems: problems.slice(0, 50) } : { data: input as T };
}

/** Data that a manifest has checked already. */
const checked = new WeakSet();

/** Marks data as checked, so that the element does not check them again. */
export function markChecked(data: CorrectionData): CorrectionData {
  checked.add(data);
  return data;
}

/** Checks an author's correction. */
export function checkCorrection(input: unknown): Checked<CorrectionData> {
  if (checked.has(input as object)) return { data: input as CorrectionData };
  return checkBy(correctionShape, rules, input);
}
