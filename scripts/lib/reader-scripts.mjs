// What a reader needs to correct pages that he does not own: a userscript and a bookmark, each with the code, the figures and the
// corrections in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';
import { figureNames } from './registry.mjs';

/**
 * Makes both texts. `bundle` turns the source of a module into a classic script; `floor` is the folder, and `ending` the ending, of the
 * modules that the source imports. With `base` the bookmark is short and loads correct.js from there.
 */
export async function readerScripts(manifest, { bundle, floor, ending, match = ['*://*/*'], base }) {
  const tags = tagsOf(manifest);
  const module = (path) => JSON.stringify(join(floor, `${path}${ending}`));
  const code = await bundle(`${tags.map((tag) => `import ${module(`figures/${tag}/index`)};`).join('\n')}
import { readWith } from ${module('elements/figure-correction/manifest/reader')};
readWith(JSON.parse(${JSON.stringify(JSON.stringify(manifest))}), { tags: ${JSON.stringify(tags)}, figure: () => Promise.resolve()});`);
  return {
    tags,
    userscript: `${header(match)}\n${code}`,
    bookmarklet: `javascript:${encodeURIComponent(`(()=>{${base ? loader(base) : code}})()`)}\n`,
  };
}

function tagsOf({ corrections }) {
  const tags = corrections.flatMap(({ figure }) => (figure ? [figure.tag] : []));
  return figureNames().filter((name) => tags.includes(name));
}

/** A second click takes the script, and with it the corrections, away; a module runs again only under another address. */
function loader(base) {
  const address = (file) => JSON.stringify(`${base.replace(/\/+$/, '')}/${file}`);
  return `const id='virt-figures-correct',o=document.getElementById(id);if(o)o.remove();else{const s=document.createElement('script');s.id=id;s.type='module';s.src=${address('correct.js')}+'?'+Date.now();s.dataset.manifest=${address('corrections.json')};document.head.append(s)}`;
}

function header(match) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [
    '// ==UserScript==',
    '// @name         virt-figures corrections',
    `// @version      ${version}`,
    '// @description  Corrects published figures about virtualization where they stand',
    ...match.map((pattern) => `// @match        ${pattern}`),
    // Custom elements exist in the page's world only.
    '// @grant        none',
    '// @inject-into  page',
    '// @run-at       document-idle',
    '// ==/UserScript==',
  ].join('\n');
}
