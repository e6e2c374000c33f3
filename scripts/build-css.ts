// Writes dist/virt-figures.css: how much room each figure needs on a page, so that nothing moves when it is drawn.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { AnyFigure } from '../src/core/figure.js';
import { load } from '../src/core/loadable.js';
import { locales } from '../src/core/locale.js';
import { presetIn, type Preset, type Presets } from '../src/core/presets.js';
import { sheet } from '../src/core/drawing/sheet.js';
import { figures } from '../src/figures.js';
import { readFigure } from '../src/hosts/node/to-svg.js';
import { bands } from './bands.mjs';

/** Heights by tag, example and band, as `npm run room` has measured them. */
const measured = JSON.parse(await readFile(new URL('room.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, readonly number[]>> | undefined>
>;
/** What a sheet has not: selects, disclosure, more air. */
const chrome = 150;

/** The room that an example takes; what has not been measured yet gets that of its file. */
async function heightOf(
  figure: AnyFigure,
  name: string,
  preset: Preset<object>,
  band: number,
): Promise<number> {
  const known = measured[figure.tag]?.[name]?.[band];
  if (known !== undefined) return known;
  const heights = await Promise.all(
    locales.map(async (locale) => {
      const read = await readFigure(figure, await load(presetIn(preset, locale)), {
        locale,
      });
      return sheet(
        figure,
        { ...read, reading: { ...read.reading, sources: [] } },
        bands[band]?.[1] ?? 640,
        read.state,
      ).height;
    }),
  );
  return Math.ceil((Math.max(...heights) + chrome) / 20) * 20;
}

const rules = new Map<number, string[]>(bands.map(([from]) => [from, []]));
for (const [tag, entry] of Object.entries(figures)) {
  const figure: AnyFigure = await entry.figure();
  for (const [preset, value] of Object.entries(figure.presets as Presets<object>)) {
    const selector = preset === figure.defaultPreset ? tag : `${tag}[preset=${preset}]`;
    for (const [band, [from]] of bands.entries())
      rules.get(from)?.push(`${selector}{min-block-size:${await heightOf(figure, preset, value, band)}px}`);
  }
}
const tags = Object.keys(figures).join(',');
const css = [
  `${tags}{display:block}\n@media(scripting:enabled){`,
  ...Array.from(rules, ([from, own]) =>
    from === 0 ? own.join('') : `@media(min-width:${from}px){${own.join('')}}`,
  ),
  '}',
].join('\n');
await writeFile('dist/virt-figures.css', `${css}\n`);
process.stdout.write(`dist/virt-figures.css is written (${css.length} bytes).\n`);
