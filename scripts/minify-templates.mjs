// Takes the air out of the css`…` of compiled modules in dist/lib/. Templates of html and svg stay as written, because hydration
// compares them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rollup/parseAst';

const string = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/;
const air = /\/\*[^]*?\*\/|\s+/;
const tokens = new RegExp(`(${string.source})|(?:${air.source})+`, 'g');

/** Minifies the text of a stylesheet, or of a part of one. */
export function minifyCss(text) {
  return text
    .replace(tokens, (match, quoted) => quoted ?? ' ')
    .replace(new RegExp(`(${string.source})| ?([{};,]) ?`, 'g'), (match, quoted, mark) => quoted ?? mark)
    .replace(/;}/g, '}');
}

/** Minifies every css template of a module's code. */
export function minifyTemplates(code) {
  if (!/\bcss\s*`/.test(code)) return code;
  const edits = [];
  visit(parseAst(code), ({ type, tag, quasi }) => {
    if (type !== 'TaggedTemplateExpression' || tag.name !== 'css') return;
    for (const { start, end } of quasi.quasis) edits.push({ start, end, text: minifyCss(code.slice(start, end)) });
  });
  return edits.sort((a, b) => b.start - a.start).reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), code);
}

/** Minifies the css templates of all modules of a folder, in place. */
export function minifyTemplatesIn(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const path = join(folder, name);
    const code = readFileSync(path, 'utf8');
    const minified = minifyTemplates(code);
    if (minified !== code) writeFileSync(path, minified);
  }
}

function visit(node, see) {
  if (Array.isArray(node)) for (const child of node) visit(child, see);
  else if (node && typeof node.type === 'string') {
    see(node);
    for (const child of Object.values(node)) if (child && typeof child === 'object') visit(child, see);
  }
}
