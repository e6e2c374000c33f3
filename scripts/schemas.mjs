// Writes schemas/<figure>.json, the JSON Schema of each figure's data, and those of corrections, for editors and other tools.
import { toJsonSchema } from '@valibot/to-json-schema';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { figureNames, importFigure, importSource, root } from './figures.mjs';
import { writeOrCheck } from './generated.mjs';

const command = 'npm run generate';
const names = figureNames();
for (const name of names) {
  const { checks } = await importFigure(name);
  const { schema } = typeof checks === 'function' ? await checks() : checks;
  // Rules of meaning have no words in JSON Schema; the checks of the library keep them.
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
  });
  const titled = { $schema, title: `Data of <${name}>`, ...rest };
  writeOrCheck(`schemas/${name}.json`, `${JSON.stringify(titled, null, 2)}\n`, command);
}

const { jsonSchemas } = await importSource('src/elements/figure-correction/json-schema.ts');
for (const [name, schema] of Object.entries(jsonSchemas))
  writeOrCheck(`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`, command);

const folder = join(root, 'schemas');
for (const file of existsSync(folder) ? readdirSync(folder) : []) {
  if ([...names, ...Object.keys(jsonSchemas)].includes(file.replace(/\.json$/, ''))) continue;
  if (process.argv.includes('--check')) {
    console.error(`schemas/${file} belongs to no figure: run \`${command}\`.`);
    process.exitCode = 1;
  } else rmSync(join(folder, file));
}
