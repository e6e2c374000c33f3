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
import { axes, grades, units } from '../../facts/isolation/mechanism.js';

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
