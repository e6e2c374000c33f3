import { figures, type FigureEntry } from './figures.js';

const entries: Readonly<Record<string, FigureEntry>> = figures;

// Corrects the page that loads this file by `<script type="module" src="…/correct.js" data-manifest="corrections.json">`.
const { start } = await import('./elements/figure-correction/manifest/start.js');
start(import.meta.url, {
  tags: Object.keys(entries),
  figure: (tag) => entries[tag]?.element() ?? Promise.resolve(),
});

export {};
