// schemas/<figure>.json, the JSON Schema of each figure's data, and those of corrections, for editors and other tools.
import { toJsonSchema } from '@valibot/to-json-schema';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { figureNames, importFigure, importSource } from '../registry.mjs';

export async function schemas({ write }) {
  const all = { ...(await schemasOfFigures()), ...(await schemasOfCorrections()) };
  for (const [name, schema] of Object.entries(all))
    write(`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  for (const file of readdirSync(join(root, 'schemas')))
    if (!Object.hasOwn(all, file.replace(/\.json$/, ''))) write(`schemas/${file}`, undefined);
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
    return [name, { $schema, title: `Data of <${name}>`, ...rest }];
  });
  return Object.fromEntries(await Promise.all(each));
}

async function schemasOfCorrections() {
  const { jsonSchemas } = await importSource('src/elements/figure-correction/json-schema.ts');
  return jsonSchemas;
}
