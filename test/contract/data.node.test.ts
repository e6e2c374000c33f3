import { toJsonSchema } from '@valibot/to-json-schema';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { parseJSON } from '../../src/core/json.js';
import { locales } from '../../src/core/language/locale.js';
import { figures as published } from '../../src/figures.js';
import { everyFigure, type FigureCase } from '../support/figures.js';
import { schemaErrors } from '../support/json-schema.js';

const figures = await everyFigure();

/** The JSON Schema that is published of a figure's data; of a figure that is not published, what would be. */
function schemaOf(tag: string, { schema }: FigureCase['checks']): object {
  const file = new URL(`../../schemas/${tag}.json`, import.meta.url);
  return Object.hasOwn(published, tag)
    ? (JSON.parse(readFileSync(file, 'utf8')) as object)
    : toJsonSchema(schema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' });
}

describe.each(figures)('data of <$tag>', ({ tag, checks, presets }) => {
  // Data that hold every language are one value, which is tested once.
  const cases = presets.flatMap(({ name, data }) =>
    locales
      .filter((locale) => locale === 'en' || data[locale] !== data.en)
      .map((locale) => ({ name, locale, data: data[locale] })),
  );
  describe.each(cases)('$name, $locale', ({ data }) => {
    it('passes the schema and the rules of meaning', () => {
      expect(check(checks, data).problems).toBeUndefined();
    });

    it('survives the way through JSON', () => {
      const parsed = parseJSON(JSON.stringify(data));
      expect(parsed).toEqual({ value: data });
      expect(check(checks, (parsed as { value: unknown }).value)).toEqual({ data: check(checks, data).data });
    });

    it('is valid by the published JSON Schema', () => {
      const schema = schemaOf(tag, checks);
      expect(schemaErrors(schema, data)).toEqual([]);
      expect(schemaErrors(schema, { ...data, unheardOf: 1 })).not.toEqual([]);
    });

    it('cites only sources that it lists', () => {
      const { sources = [] } = data as { sources?: { id: string }[] };
      const known = sources.map(({ id }) => id);
      const cited: string[] = [];
      const visit = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        for (const [key, inner] of Object.entries(value)) {
          if (key === 'cite')
            cited.push(
              ...Object.values(inner as object)
                .flat()
                .map(String),
            );
          else visit(inner);
        }
      };
      visit(data);
      expect(cited.filter((id) => !known.includes(id))).toEqual([]);
      expect(
        known.filter((id) => !cited.includes(id)),
        'sources that nothing cites',
      ).toEqual([]);
    });

    it('is refused with a field that is not known, wherever it stands', () => {
      // What a schema takes unseen, it takes with any field.
      const unseen = Object.entries(
        (
          checks.schema as unknown as {
            entries: Record<string, { type: string; wrapped?: { type: string } }>;
          }
        ).entries,
      )
        .filter(([, entry]) => (entry.wrapped ?? entry).type === 'unknown')
        .map(([key]) => key);
      const places: string[] = [];
      const visit = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return;
        if (!Array.isArray(value)) places.push(path);
        for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`);
      };
      visit(Object.fromEntries(Object.entries(data).filter(([key]) => !unseen.includes(key))), '');
      // One place of each shape is enough: `/sources/3` and `/sources/4` are checked alike.
      const shapes = new Map(places.map((path) => [path.replace(/\/\d+/g, '/*'), path]));
      const lenient = [...shapes].filter(([, path]) => {
        const copy = structuredClone(data) as Record<string, unknown>;
        const target = path
          .split('/')
          .slice(1)
          .reduce((value: unknown, key) => (value as Record<string, unknown>)[key], copy) as Record<
          string,
          unknown
        >;
        target['unheardOf'] = 'x';
        return check(checks, copy).problems === undefined;
      });
      expect(lenient.map(([shape]) => shape)).toEqual([]);
    });
  });
});
