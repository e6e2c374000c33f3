// Makes the room of a new figure: `npm run new trust-boundary`. It is drawn at once, a placeholder of two boxes, and keeps every
// promise of the contract tests; from there on, edit it. Its files are copies of test/support/smallest-figure/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import ts from 'typescript';
import { fail, root } from './lib/files.mjs';
import { elementNames, figureNames } from './lib/registry.mjs';
import { script } from './lib/tools.mjs';

const { positionals } = parseArgs({ allowPositionals: true });
const [tag, ...more] = positionals;
const refused = refusal();
if (refused) fail(refused);

const template = join(root, 'test/support/smallest-figure');
const registry = 'src/figures.ts';
const words = tag.split('-');
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const className = words.map(capital).join('');
const valueName = words[0] + words.slice(1).map(capital).join('');
const title = capital(words.join(' '));

for (const entry of readdirSync(template, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = join(entry.parentPath, entry.name);
  await write(join('src/figures', tag, file.slice(template.length)), renamed(readFileSync(file, 'utf8')));
}
await write(registry, withEntry(readFileSync(join(root, registry), 'utf8')));
run('generate.mjs');
run('goldens.mjs', tag);
console.log(`
<${tag}> is there, as two boxes: \`npm start\` shows it, and every edit of it.
Now write src/figures/${tag}/: first data.ts and presets.ts, then read.ts and words/, then layout.ts and view.ts.
When it is done: npm run generate, npm run goldens -- ${tag}, npm run room, npm test`);

/** Why there can be no figure of this name; undefined where there can. */
function refusal() {
  if (tag === undefined || more.length > 0) return 'Name the tag of the figure: npm run new trust-boundary';
  // Names of custom elements have a hyphen; these are also names of folders, files and exports.
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)+$/.test(tag))
    return `${tag} is no tag of a figure: it takes two or more words of small letters and digits, joined by hyphens, such as trust-boundary.`;
  if (/^(?:annotation-xml|color-profile|font-face.*|missing-glyph)$/.test(tag))
    return `${tag} is a name that HTML keeps for itself.`;
  if ([...figureNames(), ...elementNames()].includes(tag)) return `<${tag}> is there already.`;
  if (existsSync(join(root, 'src/figures', tag)))
    return `src/figures/${tag}/ is there already, but not in ${registry}.`;
  return undefined;
}

/** A file of the template under the names of the new figure, and as it imports from its place. */
function renamed(text) {
  return text
    .replaceAll('smallest-figure', tag)
    .replaceAll('SmallestFigure', className)
    .replaceAll('smallestFigure', valueName)
    .replaceAll(/Smallest figure|最小的[图圖]/g, title)
    .replaceAll('../src/', '');
}

/** The registry with one more entry, at its end. */
function withEntry(text) {
  const source = ts.createSourceFile(registry, text, ts.ScriptTarget.Latest, true);
  const end = (node) =>
    ts.isVariableDeclaration(node) && node.name.getText() === 'figures'
      ? objectIn(node.initializer).properties.end
      : ts.forEachChild(node, end);
  const at = end(source);
  const room = `./figures/${tag}`;
  return `${text.slice(0, at)}
  '${tag}': {
    figure: () => import('${room}/figure.js').then((module) => module.${valueName}),
    element: () => import('${room}/index.js'),
  },${text.slice(at)}`;
}

/** The object literal inside `{…} as const satisfies …`. */
function objectIn(node) {
  return ts.isObjectLiteralExpression(node) ? node : objectIn(node.expression);
}

/** Writes a file as the formatter wants it. */
async function write(path, text) {
  const file = join(root, path);
  const options = await prettier.resolveConfig(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await prettier.format(text, { ...options, filepath: file }));
  console.log(`wrote ${path}`);
}

function run(name, ...args) {
  const [command, ...rest] = script(name, ...args);
  const { status } = spawnSync(command, rest, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
