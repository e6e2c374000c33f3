// The tables of README.md from the manifest and the registry, and the pictures that it shows, in docs/pictures/.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files.mjs';
import { figureNames, importFigure, importSource } from '../registry.mjs';
import {
  attributeTable,
  cellText,
  eventTable,
  fill,
  memberTable,
  otherTable,
  partTable,
  propertyTable,
  readManifest,
  table,
} from './tables.mjs';

const pictures = 'docs/pictures';
/** Examples that tell more in a small picture than the default one. */
const shown = { 'ring-diagram': 'hardware-assisted', 'sensitive-instructions': 'ia-32' };

export async function readme({ write }) {
  const manifest = readManifest();
  const figures = await Promise.all(figureNames().map(describe));
  await drawPictures(figures, write);
  const before = readFileSync(join(root, 'README.md'), 'utf8');
  const parts = {
    pictures: await pictureTable(figures),
    refusals: await refusalTable(before),
    presets: presetList(figures, manifest),
    attributes: attributeTable(manifest, figures),
    members: memberTable(manifest),
    events: eventTable(manifest),
    parts: partTable(manifest, figures),
    properties: propertyTable(manifest),
    others: otherTable(manifest),
  };
  write(
    'README.md',
    Object.entries(parts).reduce((text, [name, part]) => fill('README.md', text, name, part), before),
  );
}

/** A figure with its English words, what its pictures are called, and the options that its default example suggests. */
async function describe(tag) {
  const { load } = await importSource('src/core/loadable.ts');
  const { presetIn } = await importSource('src/core/presets.ts');
  const { readFigure } = await importSource('src/hosts/node/read.ts');
  const figure = await importFigure(tag);
  const dataOf = (preset) => load(presetIn(figure.presets[preset], 'en'));
  const preset = shown[tag] ?? figure.defaultPreset;
  const { reading } = await readFigure(figure, await dataOf(preset));
  return {
    tag,
    figure,
    words: await load(figure.words.en),
    preset,
    title: reading.title,
    suggested: figure.suggestedOptions?.(await dataOf(figure.defaultPreset)) ?? {},
  };
}

/** Draws each figure as `virt-figures render --no-caption` does, light and dark. */
async function drawPictures(figures, write) {
  const { renderSVG } = await importSource('src/hosts/node/index.ts');
  const drawn = new Set();
  for (const { tag, preset } of figures)
    for (const scheme of ['light', 'dark']) {
      drawn.add(pictureFile(tag, scheme));
      write(pictureFile(tag, scheme), await renderSVG(tag, { preset }, { scheme, caption: false }));
    }
  for (const name of readdirSync(join(root, pictures)))
    if (!drawn.has(`${pictures}/${name}`)) write(`${pictures}/${name}`, undefined);
}

function pictureFile(tag, scheme) {
  return `${pictures}/${tag}${scheme === 'light' ? '' : `-${scheme}`}.svg`;
}

async function pictureTable(figures) {
  const { escapeMarkup } = await importSource('src/core/escape.ts');
  const cell = ({ tag, title, words }) =>
    `<td width="50%" valign="top"><picture><source media="(prefers-color-scheme: dark)" srcset="${pictureFile(tag, 'dark')}"><img src="${pictureFile(tag, 'light')}" alt="${escapeMarkup(title)}"></picture><br>${escapeMarkup(words.name)}: <code>&lt;${tag}&gt;</code></td>`;
  const rows = figures.flatMap((_, index) => (index % 2 === 0 ? [figures.slice(index, index + 2)] : []));
  return `<table>\n${rows.map((row) => `<tr>\n${row.map(cell).join('\n')}\n</tr>`).join('\n')}\n</table>`;
}

function presetList(figures, { elementOf }) {
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
async function refusalTable(markdown) {
  const { check } = await importSource('src/core/check.ts');
  const { load } = await importSource('src/core/loadable.ts');
  const { formatProblem } = await importSource('src/core/problem.ts');
  const [, tag, json] =
    /<([a-z-]+)>\s*<script type="application\/json">([\s\S]*?)<\/script>/.exec(markdown) ?? [];
  const checks = await load((await importFigure(tag)).checks);
  const messages = await load(checks.problemMessages.en);
  const answers = (change) => {
    const data = JSON.parse(json);
    change?.(data);
    return (check(checks, data).problems ?? []).map((problem) => formatProblem(problem, messages));
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
