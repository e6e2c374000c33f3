// The tables of CONTRIBUTING.md: what each folder of src/ and each door of a figure's room holds and imports, as the linter knows it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doors, folders, helpers } from '../boundaries.mjs';
import { root } from '../files.mjs';
import { figureNames } from '../registry.mjs';
import { fill, table } from './tables.mjs';

export function contributing({ write, refuse }) {
  const file = 'CONTRIBUTING.md';
  const before = readFileSync(join(root, file), 'utf8');
  write(file, fill(file, fill(file, before, 'folders', folderTable()), 'doors', doorTable()));
  const rooms = [...figureNames().map((tag) => `src/figures/${tag}`), 'test/support/smallest-figure'];
  for (const room of rooms)
    for (const { door, optional } of doors)
      if (optional !== true && !isThere(room, door)) refuse(`${room} has no door ${pathOf(door)}.`);
}

function folderTable() {
  const rows = folders
    .filter(({ holds }) => holds)
    .map((each) => [`\`src/${each.folder}/\``, each.holds, imports(each)]);
  return table(['Folder', 'What it holds', 'What it imports'], rows);
}

function doorTable() {
  const rows = doors.map((each) => [
    `\`${pathOf(each.door)}\`${each.optional ? ', if needed' : ''}`,
    each.holds,
    imports(each.values ? each : helpers),
    (each.not ?? helpers.not).map((door) => `\`${door.replace(/\(.*/, '')}\``).join(', '),
  ]);
  return table(['Door', 'What it holds', 'What it imports', 'What it does not know of its room'], rows);
}

/** Whom a folder or a door may import, by the patterns of the linter. */
function imports({ values = [], types = [], packages = [], typePackages = [], doors: each }) {
  const list = [
    ...values.map(folderOf),
    ...[...types.map(folderOf), ...typePackages.map(packageOf)].map((name) => `types of ${name}`),
    ...packages.map(packageOf),
  ];
  return [...(each ? [...list, 'and what its doors may'] : list)].join(', ') || 'nothing else';
}

/** `core/.+` is `core/`; of a choice of files, their folder. */
function folderOf(pattern) {
  const path = pattern.replace(/(?:\.\+|\(.*)$/, '').replaceAll('\\', '');
  return `\`${path.replace(/\.js$/, '.ts')}\``;
}

function packageOf(pattern) {
  const [name] = pattern.split(/[([]/);
  return `\`${name}${/[-:]$/.test(name) ? '*' : ''}\``;
}

function pathOf(door) {
  return door === 'words' ? 'words/' : `${door}.ts`;
}

function isThere(room, door) {
  return existsSync(join(root, room, pathOf(door)));
}
