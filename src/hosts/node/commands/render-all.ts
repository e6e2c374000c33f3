import { join } from 'node:path';
import process from 'node:process';
import { locales } from '../../../core/language/locale.js';
import { figureNames, findFigure } from '../index.js';
import { fileWords } from '../words/index.js';
import { writeWhole } from '../write.js';
import { draw, type DrawOptions, type Format } from './draw.js';

/** Draws every figure, example and language into a folder; a terminal shows how far it is. */
export async function renderAll(folder: string, format: Format, options: DrawOptions): Promise<void> {
  const { isTTY } = process.stderr;
  const figures = await Promise.all(figureNames.map(findFigure));
  const wanted = figures.flatMap((figure) =>
    Object.keys(figure.presets).flatMap((preset) =>
      locales.map((locale) => ({ tag: figure.tag, preset, locale })),
    ),
  );
  for (const [index, { tag, preset, locale }] of wanted.entries()) {
    if (isTTY) process.stderr.write(`\r${index + 1}/${wanted.length} ${tag} ${preset} ${locale}\u001b[K`);
    await writeWhole(
      join(folder, tag, `${preset}.${locale}.${format}`),
      await draw(tag, { preset }, format, { ...options, locale }),
    );
  }
  process.stderr.write(
    `${isTTY ? '\r\u001b[K' : ''}${fileWords[options.locale].drawn(wanted.length, folder)}\n`,
  );
}
