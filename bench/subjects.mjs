// What is measured: each figure by its own file, all figures by the one file, and the peers, each with its page.
import { readFileSync } from 'node:fs';
import { figureNames } from '../scripts/lib/registry.mjs';

const stylesheet = '<link rel="stylesheet" href="/dist/virt-figures.css">';
const module = (src) => `<script type="module" src="${src}"></script>`;
const figure = (tag) => `<${tag} class="subject"></${tag}>`;
const box = '<div class="subject"></div>';
const staticPicture = readFileSync(new URL('static.svg', import.meta.url), 'utf8');
const flowchart = readFileSync(new URL('client/rings.mmd', import.meta.url), 'utf8');

const tags = figureNames();

/** Name, head and n-th body of each page, and how one knows that it has finished: an event, a call, or the parsed page. */
export const subjects = [
  ...tags.map((tag) => ({
    name: `<${tag}>`,
    ours: true,
    ends: 'figure-ready',
    head: stylesheet + module(`/dist/${tag}.js`),
    body: () => figure(tag),
  })),
  {
    name: 'all figures, one file',
    ours: true,
    ends: 'figure-ready',
    head: stylesheet + module('/dist/virt-figures.js'),
    body: (index) => figure(tags[index % tags.length]),
  },
  {
    name: 'mermaid',
    ends: 'call',
    head: module('/peers/mermaid.js'),
    body: () => `<pre class="subject">${flowchart}</pre>`,
  },
  { name: 'Observable Plot', ends: 'call', head: module('/peers/plot.js'), body: () => box },
  { name: 'vega-embed', ends: 'call', head: module('/peers/vega.js'), body: () => box },
  { name: 'cytoscape', ends: 'call', head: module('/peers/cytoscape.js'), body: () => box },
  {
    name: 'static inline SVG',
    ends: 'parsed',
    head: '',
    body: () => `<div class="subject">${staticPicture}</div>`,
  },
];

/** Page with a subject `count` times, each followed by a paragraph that would move if no room were kept. */
export function pageOf({ name, ends, head, body }, count) {
  const parts = Array.from(
    { length: count },
    (_, index) => `${body(index)}<p>After picture ${index + 1}.</p>`,
  );
  return `<!doctype html><html lang="en" data-ends="${ends}"><meta charset="utf-8"><title>${name.replaceAll('<', '&lt;')}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/client/page.css">${head}<body>${parts.join('\n')}</body></html>`;
}
