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
  strictObject,
  tuple,
  union,
  type InferOutput,
} from 'valibot';
import {
  citeSchema,
  claimFields,
  claimSchema,
  dateSchema,
  factSchema,
  keySchema,
  kindSchema,
  schemaLine,
  sourcesSchema,
  textSchema,
} from '../../core/schema.js';
import { occasions } from '../../facts/events/event.js';
import { axes, breaks, dateKinds, grades, units, walls } from '../../facts/isolation/mechanism.js';

const sharing = optional(picklist(['yes', 'partly', 'no', 'encrypted']));
const guarded = optional(picklist(['yes', 'partly', 'no', 'none']));
const positive = pipe(
  number(),
  check((value) => value >= 1e-9 && value < 1e15, 'not-positive'),
);
const amount = optional(positive);
/** None at all can be counted, too. */
const count = optional(
  pipe(
    number(),
    check((value) => value === 0 || (value >= 1e-9 && value < 1e15), 'not-positive'),
  ),
);
const cited = pipe(citeSchema, minLength(1, 'no-source'));

const quantitySchema = strictObject({
  value: count,
  about: amount,
  magnitude: amount,
  range: optional(pipe(tuple([positive, positive]), readonly())),
  atMost: amount,
  below: amount,
  unit: picklist(units),
  context: textSchema,
  cite: cited,
  date: optional(dateSchema),
  grade: optional(picklist(grades), 'V'),
  wall: optional(picklist(walls)),
  series: optional(keySchema),
  contested: optional(boolean()),
});
const quantities = optional(pipe(array(quantitySchema), maxLength(6, 'too-many'), readonly()));

const sinceSchema = strictObject({
  date: dateSchema,
  of: optional(picklist(dateKinds)),
  occasion: optional(picklist(occasions)),
  text: optional(textSchema),
  cite: cited,
  contested: optional(boolean()),
});

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
    cite: optional(citeSchema),
  }),
  exposes: optional(claimSchema),
  protects: optional(
    strictObject({
      host: guarded,
      guest: guarded,
      by: optional(strictObject({ host: kindSchema, guest: kindSchema })),
      cite: optional(citeSchema),
    }),
  ),
  numbers: optional(strictObject({ interface: quantities, startup: quantities, memory: quantities })),
  since: optional(
    union([
      sinceSchema,
      pipe(array(sinceSchema), minLength(1, 'empty'), maxLength(6, 'too-many'), readonly()),
    ]),
  ),
  users: optional(claimSchema),
  escapes: optional(
    pipe(
      array(strictObject({ ...claimFields, kind: optional(picklist(breaks)) })),
      maxLength(20, 'too-many'),
      readonly(),
    ),
  ),
  counter: optional(
    strictObject({ ...claimFields, axes: optional(pipe(array(picklist(axes)), readonly())) }),
  ),
  container: optional(boolean()),
  kubernetes: optional(claimSchema),
  securityBoundary: optional(boolean()),
  facts: optional(pipe(array(factSchema), maxLength(20, 'too-many'), readonly())),
});

/** The data of an `<isolation-spectrum>` figure: ways to keep tenants apart. */
export const isolationSpectrumSchema = strictObject({
  ...schemaLine,
  title: optional(textSchema),
  subtitle: optional(textSchema),
  axis: optional(picklist(axes)),
  main: optional(pipe(array(keySchema), maxLength(2000, 'too-many'), readonly())),
  mechanisms: pipe(array(mechanismSchema), minLength(1, 'empty'), maxLength(2000, 'too-many'), readonly()),
  notes: optional(pipe(array(claimSchema), readonly())),
  sources: sourcesSchema,
});

export type IsolationSpectrumData = InferOutput<typeof isolationSpectrumSchema>;
export type MechanismData = InferOutput<typeof mechanismSchema>;
export type QuantityData = InferOutput<typeof quantitySchema>;
export type SinceData = InferOutput<typeof sinceSchema>;
