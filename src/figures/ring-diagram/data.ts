import {
  array,
  boolean,
  integer,
  literal,
  maxLength,
  minLength,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  readonly,
  record,
  strictObject,
  type InferOutput,
} from 'valibot';
import {
  citeSchema,
  claimSchema,
  factSchema,
  keySchema,
  kindSchema,
  schemaLine,
  sourcesSchema,
  textSchema,
} from '../../core/schema.js';
import { architectures, type Architecture } from '../../facts/architectures.js';
import { operationIds } from '../../facts/operation-ids.js';
import { mechanismSchema } from './mechanism.js';

/** As many as a picture can hold on the width of a page. */
const mostPlanes = 6;
const mostLevels = 12;

const cited = pipe(citeSchema, minLength(1, 'no-source'));

const occupantSchema = strictObject({
  key: keySchema,
  kind: kindSchema,
  level: keySchema,
  machine: optional(keySchema),
  label: optional(textSchema),
  does: optional(claimSchema),
  facts: optional(pipe(array(factSchema), readonly())),
  cite: cited,
});

const crossingSchema = strictObject({
  from: keySchema,
  to: keySchema,
  label: textSchema,
  cite: optional(citeSchema),
  own: optional(boolean()),
});

const levelSchema = strictObject({
  key: keySchema,
  label: textSchema,
  number: optional(pipe(number(), integer(), minValue(0, 'negative-level'))),
  is: optional(keySchema),
  over: optional(pipe(array(keySchema), readonly())),
});

const planeSchema = strictObject({
  key: keySchema,
  label: optional(textSchema),
  note: optional(textSchema),
  is: optional(keySchema),
  levels: pipe(array(levelSchema), minLength(1, 'empty'), maxLength(mostLevels, 'too-many'), readonly()),
  cite: optional(citeSchema),
});

/**
 * The data of a `<ring-diagram>` figure: who runs on which level of which plane. The levels are those of `architecture`, or the
 * author's own `planes`; with both, `architecture` still says which order of numbers is right. At least one must be there.
 */
export const ringDiagramSchema = strictObject({
  ...schemaLine,
  architecture: optional(picklist(Object.keys(architectures) as Architecture[])),
  planes: optional(
    pipe(array(planeSchema), minLength(1, 'empty'), maxLength(mostPlanes, 'too-many'), readonly()),
  ),
  numbering: optional(picklist(['lower-is-more', 'higher-is-more', 'none'])),
  title: textSchema,
  subtitle: optional(textSchema),
  occupants: pipe(array(occupantSchema), minLength(1, 'empty'), maxLength(40, 'too-many'), readonly()),
  machines: optional(
    pipe(array(strictObject({ key: keySchema, label: textSchema })), maxLength(8, 'too-many'), readonly()),
  ),
  crossings: optional(pipe(array(crossingSchema), maxLength(24, 'too-many'), readonly())),
  aliases: optional(
    record(
      keySchema,
      pipe(array(strictObject({ name: textSchema, informal: literal(true), cite: cited })), readonly()),
    ),
  ),
  notes: optional(pipe(array(claimSchema), readonly())),
  mechanism: optional(mechanismSchema),
  operation: optional(picklist(operationIds)),
  sources: sourcesSchema,
});

export type RingDiagramData = InferOutput<typeof ringDiagramSchema>;
export type OccupantData = RingDiagramData['occupants'][number];
export type PlaneData = NonNullable<RingDiagramData['planes']>[number];
