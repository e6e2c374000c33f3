// Writes dist/virt-figures.css from scripts/room.json; an example that has not been measured yet gets the room of its file.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure } from '../../src/core/figure.js';
import { load } from '../../src/core/loadable.js';
import { locales } from '../../src/core/language/locale.js';
import { presetIn, type Preset } from '../../src/core/presets.js';
import { sheet } from '../../src/core/drawing/sheet.js';
import { figures } from '../../src/figures.js';
import { readFigure } from '../../src/hosts/node/to-svg.js';
import { root } from './files.mjs';
import { bands, readRoom, stylesheet } from './stylesheet.mjs';

type Room = Record<string, Record<string, readonly number[]>>;

/** What a sheet has not: selects, disclosure, more air. */
const chrome = 150;

async function estimate(figure: Figure, preset: Preset<object>): Promise<readonly number[]> {
  const readings = await Promise.all(
    locales.map(async (locale) => readFigure(figure, await load(presetIn(preset, locale)), { locale })),
  );
  return bands.map(([, width]) => {
    const heights = readings.map(
      (read) =>
        sheet(figure, { ...read, reading: { ...read.reading, sources: [] } }, width, read.state).height,
    );
    return Math.ceil((Math.max(...heights) + chrome) / 20) * 20;
  });
}

export async function buildCss(): Promise<void> {
  const measured = readRoom() as Room;
  const room: Room = {};
  for (const [tag, entry] of Object.entries(figures)) {
    const figure: Figure = await entry.figure();
    const presets = figure.presets;
    const names = [
      figure.defaultPreset,
      ...Object.keys(presets).filter((name) => name !== figure.defaultPreset),
    ];
    const heights = await Promise.all(
      names.map(async (name) => [name, measured[tag]?.[name] ?? (await estimate(figure, presets[name]!))]),
    );
    room[tag] = Object.fromEntries(heights) as Room[string];
  }
  await writeFile(join(root, 'dist/virt-figures.css'), stylesheet(room));
}
