// Writes dist/virt-figures.css: how much room each figure needs on a page, so that nothing moves when it is drawn.
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { AnyFigure } from '../src/core/figure.js';
import { load } from '../src/core/loadable.js';
import { locales } from '../src/core/locale.js';
import { presetIn, type Preset, type Presets } from '../src/core/presets.js';
import { sheet } from '../src/core/sheet.js';
import { figures } from '../src/figures.js';
import { readFigure } from '../src/node/to-svg.js';

/** Width of the window from which a rule holds, and the narrowest figure to be expected there, in px. */
const bands = [
  [0, 288],
  [360, 328],
  [420, 380],
  [520, 480],
  [640, 592],
  [760, 640],
] as const;
/** The page's own parts that a sheet has not: selects, disclosure, more air. */
const chrome = 150;

async function heightOf(figure: AnyFigure, preset: Preset<object>, width: number): Promise<number> {
  const heights = await Promise.all(
    locales.map(async (locale) => {
      const { model, reading, options } = await readFigure(figure, await load(presetIn(preset, locale)), { locale });
      return sheet(figure, model, { ...reading, sources: [] }, width, { options }).height;
    }),
  );
  return Math.ceil((Math.max(...heights) + chrome) / 20) * 20;
}

const rules = new Map<number, string[]>(bands.map(([from]) => [from, []]));
for (const [tag, entry] of Object.entries(figures)) {
  const figure: AnyFigure = await entry.figure();
  for (const [preset, value] of Object.entries(figure.presets as Presets<object>)) {
    const selector = preset === figure.defaultPreset ? tag : `${tag}[preset=${preset}]`;
    for (const [from, width] of bands) rules.get(from)?.push(`${selector}{min-block-size:${await heightOf(figure, value, width)}px}`);
  }
}
const tags = Object.keys(figures).join(',');
const css = [`${tags}{display:block}\n@media(scripting:enabled){`, ...Array.from(rules, ([from, own]) => (from === 0 ? own.join('') : `@media(min-width:${from}px){${own.join('')}}`)), '}'].join('\n');
await writeFile('dist/virt-figures.css', `${css}\n`);
process.stdout.write(`dist/virt-figures.css is written (${css.length} bytes).\n`);
