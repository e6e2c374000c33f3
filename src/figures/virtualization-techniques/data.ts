import {
  array,
  boolean,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  readonly,
  strictObject,
  type InferOutput,
} from 'valibot';
import {
  citeSchema,
  claimSchema,
  nameSchema,
  schemaLine,
  sourcesSchema,
  textSchema,
} from '../../core/schema.js';
import { instructionKinds } from '../../facts/techniques/stream.js';
import { techniques } from '../../facts/techniques/technique.js';

const count = pipe(number(), integer('type'), minValue(1, 'too-small'), maxValue(100, 'too-large'));

const instructionSchema = strictObject({
  text: nameSchema,
  kind: picklist(instructionKinds),
  does: optional(textSchema),
  exit: optional(boolean()),
  to: optional(count),
  times: optional(count),
  cite: optional(citeSchema),
  own: optional(boolean()),
});

/** The data of a `<virtualization-techniques>` figure: a guest’s instructions, and which techniques are compared. */
export const virtualizationTechniquesSchema = strictObject({
  ...schemaLine,
  title: optional(textSchema),
  starts: optional(picklist(['application', 'kernel'])),
  instructions: pipe(
    array(instructionSchema),
    minLength(1, 'no-instructions'),
    maxLength(24, 'too-many'),
    readonly(),
  ),
  techniques: optional(pipe(array(picklist(techniques)), minLength(1, 'empty'), readonly())),
  notes: optional(pipe(array(claimSchema), readonly())),
  sources: sourcesSchema,
});

export type VirtualizationTechniquesData = InferOutput<typeof virtualizationTechniquesSchema>;
