import {
  array,
  boolean,
  check,
  maxLength,
  minLength,
  number,
  optional,
  picklist,
  pipe,
  readonly,
  regex,
  strictObject,
  string,
  tuple,
  type InferOutput,
} from 'valibot';
import type { Checks } from '../../core/check.js';
import { problemMessages } from '../../core/language/problem-messages.js';
import type { Problem } from '../../core/problem.js';
import { duplicates, unknownCitations } from '../../core/rules.js';
import {
  citeSchema,
  claimFields,
  claimSchema,
  factSchema,
  keySchema,
  kindSchema,
  schemaLine,
  sourcesSchema,
  textSchema,
} from '../../core/schema.js';
import {
  amounts,
  axes,
  grades,
  measures,
  units,
  type Measure,
  type Unit,
} from '../../facts/isolation/mechanism.js';

/** Units in which a measure may be stated; the second of a measure with several is the one of the axis. */
const unitsOf: Record<Measure, readonly Unit[]> = {
  interface: ['calls'],
  startup: ['µs', 'ms', 's', 'min'],
  memory: ['kB', 'KiB', 'MB', 'MiB', 'GB', 'GiB'],
};

const sharing = optional(picklist(['yes', 'partly', 'no', 'encrypted']));
const guarded = optional(picklist(['yes', 'partly', 'no', 'none']));
const positive = pipe(
  number(),
  check((value) => value > 0 && value < 1e15, 'not-positive'),
);
const amount = optional(positive);
const date = pipe(string(), regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'bad-date'));
const cited = pipe(citeSchema, minLength(1, 'no-source'));

const quantitySchema = strictObject({
  value: amount,
  about: amount,
  magnitude: amount,
  range: optional(pipe(tuple([positive, positive]), readonly())),
  atMost: amount,
  below: amount,
  unit: picklist(units),
  context: textSchema,
  cite: cited,
  date: optional(date),
  grade: optional(picklist(grades), 'V'),
});
const quantities = optional(pipe(array(quantitySchema), maxLength(6, 'too-many'), readonly()));

const mechanismSchema = strictObject({
  key: keySchema,
  name: textSchema,
  kind: kindSchema,
  boundary: claimSchema,
  shares: strictObject({
    kernel: sharing,
    addressSpace: sharing,
    cores: sharing,
    memory: sharing,
    nic: sharing,
  }),
  exposes: optional(claimSchema),
  protects: optional(strictObject({ host: guarded, guest: guarded })),
  numbers: optional(strictObject({ interface: quantities, startup: quantities, memory: quantities })),
  since: optional(strictObject({ date, text: optional(textSchema), cite: cited })),
  users: optional(claimSchema),
  escapes: optional(pipe(array(claimSchema), readonly())),
  counter: optional(
    strictObject({ ...claimFields, axes: optional(pipe(array(picklist(axes)), readonly())) }),
  ),
  container: optional(boolean()),
  kubernetes: optional(claimSchema),
  securityBoundary: optional(boolean()),
  facts: optional(pipe(array(factSchema), readonly())),
});

/** The data of an `<isolation-spectrum>` figure: ways to keep tenants apart. */
export const isolationSpectrumSchema = strictObject({
  ...schemaLine,
  title: optional(textSchema),
  subtitle: optional(textSchema),
  axis: optional(picklist(axes)),
  mechanisms: pipe(array(mechanismSchema), minLength(1, 'empty'), maxLength(2000, 'too-many'), readonly()),
  notes: optional(pipe(array(claimSchema), readonly())),
  sources: sourcesSchema,
});

export type IsolationSpectrumData = InferOutput<typeof isolationSpectrumSchema>;
export type MechanismData = InferOutput<typeof mechanismSchema>;
export type QuantityData = InferOutput<typeof quantitySchema>;

function numberProblems(mechanism: MechanismData, path: string): Problem[] {
  return measures.flatMap((measure: Measure) =>
    (mechanism.numbers?.[measure] ?? []).flatMap((quantity, index) => {
      const at = `${path}.numbers.${measure}[${index}]`;
      const stated = amounts.filter((form) => quantity[form] !== undefined);
      const problems: Problem[] = [];
      if (stated.length !== 1)
        problems.push({ path: at, code: 'one-amount', expected: amounts.join(', '), got: stated.join(', ') });
      if (!unitsOf[measure].includes(quantity.unit))
        problems.push({
          path: `${at}.unit`,
          code: 'wrong-unit',
          expected: unitsOf[measure].join(', '),
          got: quantity.unit,
        });
      if (quantity.range && quantity.range[0] >= quantity.range[1])
        problems.push({ path: `${at}.range`, code: 'empty-range', got: quantity.range.join('–') });
      return problems;
    }),
  );
}

/** What may not be said of a mechanism, whatever the shape of the data. */
function meaningProblems(
  { shares, kind, container, protects, securityBoundary, key }: MechanismData,
  path: string,
): Problem[] {
  const problems: Problem[] = [];
  if (kind === 'hypervisor' && shares.kernel === 'yes')
    problems.push({ path: `${path}.shares.kernel`, code: 'vm-shares-kernel', got: key });
  if (kind === 'host-kernel' && shares.kernel === 'no')
    problems.push({ path: `${path}.shares.kernel`, code: 'kernel-not-shared', got: key });
  if (container === true && kind === 'host-kernel' && shares.addressSpace === 'yes')
    problems.push({
      path: `${path}.shares.addressSpace`,
      code: 'container-address-space',
      got: key,
      source: 'namespaces(7)',
    });
  if (protects?.guest === 'yes' && kind !== 'hardware' && kind !== 'hypervisor')
    problems.push({
      path: `${path}.protects.guest`,
      code: 'guest-needs-hardware',
      got: key,
      source: 'AMD, SEV-SNP',
    });
  if (securityBoundary === false && protects?.host === 'yes')
    problems.push({ path: `${path}.protects.host`, code: 'no-boundary-protects', got: key });
  return problems;
}

/** Finds what a shape cannot say: keys, citations, numbers and their units, and statements that contradict each other. */
export function rules(data: IsolationSpectrumData): Problem[] {
  return [
    ...duplicates(
      data.mechanisms.map((mechanism) => mechanism.key),
      (index) => `mechanisms[${index}].key`,
    ),
    ...unknownCitations(data),
    ...data.mechanisms.flatMap((mechanism, index) => [
      ...numberProblems(mechanism, `mechanisms[${index}]`),
      ...meaningProblems(mechanism, `mechanisms[${index}]`),
    ]),
  ];
}

/** All that is asked of an author's data. */
export const checks: Checks<IsolationSpectrumData> = {
  schema: isolationSpectrumSchema,
  rules,
  problemMessages: problemMessages(() => import('./words/en/problems.js'), {
    'zh-Hans': () => import('./words/zh-Hans/problems.js'),
    'zh-Hant': () => import('./words/zh-Hant/problems.js'),
  }),
};
