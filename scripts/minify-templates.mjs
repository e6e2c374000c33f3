// Takes the air out of the templates of compiled modules: css`…` as far as CSS allows, html`…` and svg`…` where a line ends. It works
// on dist/lib/, from which pages, servers and bundles all draw, because hydration compares the templates of both sides.
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

/** Minifies the parts of a template of markup: a line break between tags and values is nothing, one in a tag or a text is a space. */
export function minifyMarkup(parts) {
  let inTag = false;
  return parts.map((part, index) =>
    part.replace(/<(?=[a-z/!])|>|\s*\n\s*/gi, (match, at) => {
      if (match === '<' || match === '>') {
        inTag = match === '<';
        return match;
      }
      if (inTag) return ' ';
      const before = at === 0 ? index > 0 : part[at - 1] === '>';
      const end = at + match.length;
      const after = end === part.length ? index < parts.length - 1 : part[end] === '<';
      return before || after || at === 0 || end === part.length ? '' : ' ';
    }),
  );
}

/** Minifies every tagged template of a module's code. */
export function minifyTemplates(code) {
  if (!/\b(?:css|html|svg)\s*`/.test(code)) return code;
  const edits = [];
  visit(parseAst(code), ({ type, tag, quasi }) => {
    if (type !== 'TaggedTemplateExpression') return;
    const texts = quasi.quasis.map(({ start, end }) => code.slice(start, end));
    const minified = tag.name === 'css' ? texts.map(minifyCss) : /^(?:html|svg)$/.test(tag.name) ? minifyMarkup(texts) : texts;
    quasi.quasis.forEach(({ start, end }, index) => edits.push({ start, end, text: minified[index] }));
  });
  return edits.sort((a, b) => b.start - a.start).reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), code);
}

/** Minifies the templates of all modules of a folder, in place. */
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
