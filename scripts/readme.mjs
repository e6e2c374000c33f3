// Writes the tables of README.md and the pictures in docs/pictures/ from the manifest and the registry; --check says what is stale.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { figureNames, importFigure, elementNames, importSource, root } from './figures.mjs';
import { writeOrCheck } from './generated.mjs';

const command = 'npm run generate';
const pictures = 'docs/pictures';
/** Examples that tell more in a small picture than the default one. */
const shown = { 'ring-diagram': 'hardware-assisted', 'sensitive-instructions': 'ia-32' };

const { check } = await importSource('src/core/check.ts');
const { load } = await importSource('src/core/loadable.ts');
const { problemMessages } = await importSource('src/core/problem-messages.ts');
const { formatProblem } = await importSource('src/core/problem.ts');
const { presetIn } = await importSource('src/core/presets.ts');
const { readFigure } = await importSource('src/hosts/node/read.ts');
const { renderSVG } = await importSource('src/hosts/node/index.ts');

const figures = await Promise.all(
  figureNames().map(async (tag) => {
    const figure = await importFigure(tag);
    return { tag, figure, words: await load(figure.words.en) };
  }),
);
const declarations = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')).modules.flatMap(
  (module) => module.declarations,
);
const base = declarations.find(({ name }) => name === 'FigureElement');
const elementOf = (tag) => declarations.find(({ tagName }) => tagName === tag);
const own = (tag, what) =>
  (elementOf(tag)?.[what] ?? []).filter(({ inheritedFrom }) => inheritedFrom === undefined);

/** Defaults of what is no colour. */
const notColours = {
  '--virt-font': '`system-ui`, else a sans-serif',
  '--virt-padding': '`24px`, or `16px` below 480 px',
};
const suggestions = Object.fromEntries(
  await Promise.all(
    figures.map(async ({ tag, figure }) => [
      tag,
      figure.suggestedOptions?.(await load(presetIn(figure.presets[figure.defaultPreset], 'en'))),
    ]),
  ),
);
const titles = Object.fromEntries(await Promise.all(figures.map(drawPictures)));
let readme = readFileSync(join(root, 'README.md'), 'utf8');
const parts = {
  pictures: pictureTable(),
  refusals: await refusalTable(),
  presets: presetList(),
  attributes: attributeTable(),
  members: memberTable(),
  events: eventTable(),
  parts: partTable(),
  properties: propertyTable(),
  others: otherTable(),
};
for (const [name, text] of Object.entries(parts)) readme = fill(readme, name, text);
writeOrCheck('README.md', readme, command);
removeOthers();

/** Draws a figure as `virt-figures render --no-caption` does, light and dark; returns its tag and title. */
async function drawPictures({ tag, figure }) {
  const preset = shown[tag] ?? figure.defaultPreset;
  for (const scheme of ['light', 'dark'])
    writeOrCheck(file(tag, scheme), await renderSVG(tag, { preset }, { scheme, caption: false }), command);
  const { reading } = await readFigure(figure, await load(presetIn(figure.presets[preset], 'en')));
  return [tag, reading.title];
}

function file(tag, scheme) {
  return `${pictures}/${tag}${scheme === 'light' ? '' : `-${scheme}`}.svg`;
}

function removeOthers() {
  const wanted = figures.flatMap(({ tag }) => [file(tag, 'light'), file(tag, 'dark')]);
  for (const name of existsSync(join(root, pictures)) ? readdirSync(join(root, pictures)) : []) {
    if (wanted.includes(`${pictures}/${name}`)) continue;
    if (process.argv.includes('--check')) {
      console.error(`${pictures}/${name} belongs to no figure: run \`${command}\`.`);
      process.exitCode = 1;
    } else rmSync(join(root, pictures, name));
  }
}

/** Puts text between `<!-- begin name -->` and `<!-- end name -->`. */
function fill(markdown, name, text) {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [markdown.indexOf(begin), markdown.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`README.md has no place for ${name}: it needs ${begin} and ${end}.`);
  return `${markdown.slice(0, from + begin.length)}\n${text}\n${markdown.slice(to)}`;
}

function pictureTable() {
  const cell = ({ tag, words }) =>
    `<td width="50%" valign="top"><picture><source media="(prefers-color-scheme: dark)" srcset="${file(tag, 'dark')}"><img src="${file(tag, 'light')}" alt="${escape(titles[tag])}"></picture><br>${escape(words.name)}: <code>&lt;${tag}&gt;</code></td>`;
  const rows = figures.flatMap((_, index) => (index % 2 === 0 ? [figures.slice(index, index + 2)] : []));
  return `<table>\n${rows.map((row) => `<tr>\n${row.map(cell).join('\n')}\n</tr>`).join('\n')}\n</table>`;
}

function presetList() {
  return figures
    .map(({ tag, figure, words }) => {
      const names = Object.keys(figure.presets).map(
        (preset) =>
          `\`${preset}\` ${cellText(words.presets[preset] ?? '')}${preset === figure.defaultPreset ? ' (default)' : ''}`,
      );
      return `**\`<${tag}>\`** ${cellText(elementOf(tag)?.summary ?? words.name)}\n\n${names.join(' · ')}`;
    })
    .join('\n\n');
}

/** Spoils the README's own example in several ways, and tells what the figure answers. */
async function refusalTable() {
  const [, tag, json] =
    /<([a-z-]+)>\s*<script type="application\/json">([\s\S]*?)<\/script>/.exec(readme) ?? [];
  const { figure } = figures.find((each) => each.tag === tag);
  const checks = await load(figure.checks);
  const answers = (change) => {
    const data = JSON.parse(json);
    change?.(data);
    return (check(checks, data).problems ?? []).map((problem) =>
      formatProblem(problem, { ...problemMessages.en, ...checks.problemMessages.en }),
    );
  };
  if (answers().length > 0) throw new Error(`The example in README.md is refused: ${answers().join(' ')}`);
  const spoilt = {
    'no source for the shell': ({ occupants: [shell] }) => (shell.cite = []),
    'the shell in a ring that is not there': ({ occupants: [shell] }) => (shell.level = 'ring-5'),
    'a guest kernel under VT-x in ring 1': (data) => {
      data.architecture = 'x86-vmx';
      Object.assign(data.occupants[0], { level: 'nonroot-1', kind: 'guest-kernel' });
      data.occupants[1].level = 'root-0';
    },
  };
  return table(
    ['Mistake in the example above', 'Answer'],
    Object.entries(spoilt).map(([mistake, change]) => [mistake, answers(change).join(' ')]),
  );
}

function attributeTable() {
  const shared = base.attributes.map(({ name, type, description }) => [
    `\`${name}\``,
    typeOf(type),
    description,
    'all',
  ]);
  const special = figures.flatMap(({ tag, figure }) =>
    own(tag, 'attributes').map(({ name, type, description }) => {
      const values = figure.options?.[name] ?? [];
      // What some data suggest wins over the first value, the data of the default example included.
      const suggested = suggestions[tag]?.[name];
      const note = (value, index) =>
        suggested !== undefined && suggested !== values[0]
          ? value === suggested
            ? ' (suggested by the default example)'
            : index === 0
              ? ' (default where the data suggest none)'
              : ''
          : index === 0
            ? ' (default)'
            : '';
      const kinds =
        values.length === 0
          ? typeOf(type)
          : values
              .map((value, index) => `${value === '' ? 'empty' : `\`${value}\``}${note(value, index)}`)
              .join(', ');
      return [`\`${name}\``, kinds, description, `\`<${tag}>\``];
    }),
  );
  return table(['Attribute', 'Values', 'What it does', 'Figures'], [...shared, ...special]);
}

function memberTable() {
  const published = base.members.filter(({ name }) => name !== 'handleEvent');
  return table(
    ['Property or method', 'What it is'],
    published.map(({ kind, name, parameters = [], return: result, type, description }) => {
      const call = `${name}(${parameters.map((each) => `${each.name}${each.optional || each.default !== undefined ? '?' : ''}`).join(', ')}): ${result?.type?.text ?? 'void'}`;
      // What type the data have is each figure's own affair.
      return [
        kind === 'method'
          ? `\`${call}\``
          : `\`${name}\`${/\bD\b/.test(type?.text ?? '') ? '' : `: \`${type.text}\``}`,
        description,
      ];
    }),
  );
}

function eventTable() {
  return table(
    ['Event', 'Fields', 'When'],
    base.events.map(({ name, type, description }) => {
      const fields = declarations.find((each) => each.name === type.text)?.members ?? [];
      return [`\`${name}\``, fields.map((field) => `\`.${field.name}\``).join(' '), description];
    }),
  );
}

function partTable() {
  const rows = base.cssParts.map(({ name, description }) => [`\`${name}\``, description, 'all']);
  const special = figures.flatMap(({ tag }) =>
    own(tag, 'cssParts').map(({ name, description }) => [`\`${name}\``, description, `\`<${tag}>\``]),
  );
  return table(['Part', 'What it is', 'Figures'], [...rows, ...special]);
}

function propertyTable() {
  return table(
    ['Custom property', 'What it sets', 'Default'],
    base.cssProperties.map(({ name, description, default: value }) => [
      `\`${name}\``,
      description,
      value ? `\`${value}\`` : (notColours[name] ?? 'by the colour scheme'),
    ]),
  );
}

/** Everything that may be said to, or heard from, the elements that are no figures. */
function otherTable() {
  const rows = elementNames().flatMap((tag) => {
    const { attributes = [], members = [], events = [], cssParts = [] } = elementOf(tag) ?? {};
    const row = (what, name, description) => [`\`<${tag}>\``, what, `\`${name}\``, description];
    return [
      ...attributes.map(({ name, description }) => row('attribute', name, description)),
      ...members
        .filter(
          ({ kind, name }) =>
            kind === 'field' &&
            !attributes.some((each) => each.name === name) &&
            name !== 'htmlFor' &&
            name !== 'dataText',
        )
        .map(({ name, description }) => row('property', name, description)),
      ...events.map(({ name, description }) => row('event', name, description)),
      ...cssParts.map(({ name, description }) => row('part', name, description)),
    ];
  });
  return table(['Element', '', 'Name', 'What it is'], rows);
}

function typeOf(type) {
  if (!type) return 'text';
  const plain = type.text.replace(/\s*\|\s*(?:null|undefined)\b/g, '');
  if (plain === 'boolean') return 'present or not';
  if (plain === 'string') return 'text';
  if (plain === 'number') return 'number';
  return plain
    .split('|')
    .map((each) => `\`${each.trim().replace(/'/g, '')}\``)
    .join(', ');
}

function table(headings, rows) {
  const line = (cells) => `| ${cells.map((cell) => cellText(String(cell ?? ''))).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

function cellText(text) {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
