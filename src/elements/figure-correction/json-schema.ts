import { locales } from '../../core/language/locale.js';
import { correctionShape } from './data.js';
import { manifestShape } from './manifest/data.js';
import type { Shape } from './shape.js';

type Schema = Readonly<Record<string, unknown>>;

const line: Schema = { type: 'string', minLength: 1, maxLength: 2000 };
const inLanguages = locales.map((locale): Schema => ({
  type: 'object',
  properties: Object.fromEntries(locales.map((each) => [each, line])),
  required: [locale],
  additionalProperties: false,
}));

/** Converts a shape to JSON Schema, which cannot express rules of meaning. */
export function toJsonSchema({
  is,
  min = 0,
  max = Infinity,
  like,
  of,
  values,
  fields = {},
  open,
}: Shape<unknown>): Schema {
  const inner = of === undefined ? {} : toJsonSchema(of);
  const finite = (name: string, limit: number): Schema => (Number.isFinite(limit) ? { [name]: limit } : {});
  switch (is) {
    case 'string':
      return {
        type: 'string',
        minLength: 1,
        ...finite('maxLength', max),
        ...(like !== undefined && { pattern: like.source }),
      };
    case 'number':
      return { type: 'number' };
    case 'one-of':
      return { enum: values };
    case 'text':
      return { anyOf: [line, ...inLanguages] };
    case 'oneOrMore':
      return { anyOf: [inner, { type: 'array', items: inner }] };
    case 'array':
      return { type: 'array', items: inner, minItems: min, ...finite('maxItems', max) };
    default: {
      const properties = Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, toJsonSchema(field)]),
      );
      const required = Object.entries(fields).flatMap(([name, { optional }]) =>
        optional === undefined ? [name] : [],
      );
      return {
        type: 'object',
        properties,
        required,
        ...(open === undefined && { additionalProperties: false }),
      };
    }
  }
}

const $schema = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schemas by file name. */
export const jsonSchemas: Readonly<Record<string, Schema>> = {
  'figure-correction': { $schema, title: 'Data of <figure-correction>', ...toJsonSchema(correctionShape) },
  corrections: { $schema, title: 'A manifest of corrections', ...toJsonSchema(manifestShape) },
};
