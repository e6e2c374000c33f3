// schemas/<figure>.json, the JSON Schema of each figure's data, and those of corrections, for editors and other tools.
import { toJsonSchema } from '@valibot/to-json-schema';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { describeFields } from './described.mjs';
import { figureNames, importFigure, importSource } from '../registry.mjs';

export async function schemas({ write, refuse }) {
  const all = await describedSchemas();
  for (const { name, schema, unknown } of all) {
    write(`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
    if (unknown.length > 0)
      refuse(
        `schemas/${name}.json: nothing in descriptions.ts tells what these mean: ${unknown.join(', ')}.`,
      );
  }
  for (const file of readdirSync(join(root, 'schemas')))
    if (!all.some(({ name }) => `${name}.json` === file)) write(`schemas/${file}`, undefined);
}

/** Every JSON Schema with the meaning of its fields, and the fields by path. */
export async function describedSchemas() {
  const { commonDescriptions } = await importSource('src/core/descriptions.ts');
  const all = [...(await schemasOfFigures()), ...(await schemasOfCorrections())];
  return all.map(({ name, descriptions, schema: plain }) => {
    // Shared parts become parts of their own, which mean other things in other places.
    const schema = JSON.parse(JSON.stringify(plain));
    return { name, schema, ...describeFields(schema, descriptions, commonDescriptions) };
  });
}

async function schemasOfFigures() {
  const { load } = await importSource('src/core/loadable.ts');
  const each = figureNames().map(async (name) => {
    const { checks } = await importFigure(name);
    const { schema } = await load(checks);
    // Rules of meaning have no words in JSON Schema; the checks of the library keep them.
    const { $schema, ...rest } = toJsonSchema(schema, {
      target: 'draft-2020-12',
      typeMode: 'input',
      errorMode: 'ignore',
    });
    const { descriptions } = await importSource(`src/figures/${name}/descriptions.ts`);
    return { name, descriptions, schema: { $schema, title: `Data of <${name}>`, ...rest } };
  });
  return Promise.all(each);
}

async function schemasOfCorrections() {
  const { jsonSchemas } = await importSource('src/elements/figure-correction/json-schema.ts');
  const { descriptions } = await importSource('src/elements/figure-correction/descriptions.ts');
  return Object.entries(jsonSchemas).map(([name, schema]) => ({ name, descriptions, schema }));
}
