import { array, maxLength, minLength, pipe, readonly, strictObject, type InferOutput } from 'valibot';
import { schemaLine, textSchema } from '../../../src/core/schema.js';

/** The data of a `<smallest-figure>`: the labels of its boxes, from top to bottom. */
export const smallestFigureSchema = strictObject({
  ...schemaLine,
  title: textSchema,
  boxes: pipe(array(textSchema), minLength(1, 'empty'), maxLength(12, 'too-many'), readonly()),
});

export type SmallestFigureData = InferOutput<typeof smallestFigureSchema>;
