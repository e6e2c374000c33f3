// docs/data.md: what an author may write, field by field, out of the JSON Schemas and the examples.
import { figureNames, importFigure, importSource } from '../registry.mjs';
import { exampleOf } from './described.mjs';
import { describedSchemas } from './schemas.mjs';

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

/** What a field can hold, in a few words. */
function kindOf({ type, enum: values, const: only, anyOf, items, properties }) {
  if (values) return values.map((value) => code(String(value))).join(', ');
  if (only !== undefined) return code(String(only));
  if (anyOf?.some((each) => each.properties?.en)) return 'text';
  if (anyOf) return [...new Set(anyOf.map(kindOf))].join(' or ');
  if (type === 'array' || items)
    return `list of ${items?.properties ? 'objects' : items ? kindOf(items) : 'values'}`;
  return properties || type === 'object' ? 'object' : (type ?? 'any');
}

/** Lists fields once: a part that can stand in several places is told in the first. */
function rowsOf(fields, data) {
  const told = new Set();
  return [...fields].flatMap(([path, { field, description, required }]) => {
    if (description === undefined || /(^|\.)(en|zh-Hans|zh-Hant)$/.test(path)) return [];
    const end = path.split('.').slice(-2).join('.');
    const same = `${end} ${kindOf(field)}`;
    if (told.has(same)) return [];
    told.add(same);
    const example = exampleOf(path, data);
    return [
      `| ${code(path)}${required ? ' *' : ''} | ${kindOf(field)} | ${description} | ${example === undefined ? '' : code(example)} |`,
    ];
  });
}

export async function data({ write }) {
  const schemas = await describedSchemas();
  const examples = await examplesOf();
  const sections = schemas.map(({ name, schema, fields }) =>
    [
      `## ${schema.title ?? name}`,
      '',
      `\`schemas/${name}.json\``,
      '',
      '| field | holds | means | for example |',
      '| --- | --- | --- | --- |',
      ...rowsOf(fields, examples[name] ?? []),
    ].join('\n'),
  );
  write(
    'docs/data.md',
    `# Data\n\nWhat an author may write, field by field; \`*\` marks what has to be there. A dot leads into an object or into each object of a list, and \`.*\` into a record by key. A _text_ is one string, or one per language. The command \`virt-figures init <figure> --from <example>\` writes an example to start from.\n\n${sections.join('\n\n')}\n`,
  );
}

/** The data of every example, by figure. */
async function examplesOf() {
  const { load } = await importSource('src/core/loadable.ts');
  const { presetIn } = await importSource('src/core/presets.ts');
  const each = figureNames().map(async (name) => {
    const { presets } = await importFigure(name);
    return [name, await Promise.all(Object.values(presets).map((preset) => load(presetIn(preset, 'en'))))];
  });
  return Object.fromEntries(await Promise.all(each));
}
