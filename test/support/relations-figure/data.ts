import {
  array,
  boolean,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  readonly,
  strictObject,
  type InferOutput,
} from 'valibot';
import { kinds } from '../../../src/core/kind.js';
import { keySchema, schemaLine, textSchema } from '../../../src/core/schema.js';
import { ownKindNames } from './kinds.js';

const partSchema = strictObject({
  key: keySchema,
  label: textSchema,
  kind: picklist([...kinds, ...ownKindNames]),
});

const relationSchema = strictObject({
  from: keySchema,
  to: keySchema,
  label: textSchema,
  both: optional(boolean()),
});

/** The data of a `<relations-figure>`: rows of parts, and what goes from one part to another. */
export const relationsFigureSchema = strictObject({
  ...schemaLine,
  title: textSchema,
  rows: pipe(
    array(pipe(array(partSchema), minLength(1, 'empty'), maxLength(3, 'too-many'), readonly())),
    minLength(1, 'empty'),
    maxLength(6, 'too-many'),
    readonly(),
  ),
  relations: pipe(array(relationSchema), maxLength(12, 'too-many'), readonly()),
});

export type RelationsFigureData = InferOutput<typeof relationsFigureSchema>;
