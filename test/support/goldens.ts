import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales, type Locale } from '../../src/core/language/locale.js';
import { toSVG } from '../../src/hosts/node/to-svg.js';
import { everyFigure, type FigureCase, type PresetCase } from './figures.js';

const folder = fileURLToPath(new URL('../output/', import.meta.url));

/** Where the golden picture of a preset in a language lies. */
export function goldenFile(tag: string, preset: string, locale: Locale): string {
  return join(folder, tag, `${preset}.${locale}.svg`);
}

export function drawGolden(
  { figure }: FigureCase,
  { name, data }: PresetCase,
  locale: Locale,
): Promise<string> {
  return toSVG(figure, data[locale], { locale, preset: name });
}

/** Compares a drawing with its golden picture; on a difference the drawing is left beside it. */
export function matchesGolden(file: string, drawn: string): boolean {
  const actual = file.replace(/\.svg$/, '.actual.svg');
  const same = read(file) === drawn;
  if (same) rmSync(actual, { force: true });
  else write(actual, drawn);
  return same;
}

/** Draws every golden picture anew, or those of some figures; each with its path below test/output/. */
export async function* drawGoldens(
  tags?: readonly string[],
): AsyncGenerator<{ readonly path: string; readonly drawn: string }> {
  for (const each of await everyFigure()) {
    if (tags !== undefined && !tags.includes(each.tag)) continue;
    for (const preset of each.presets)
      for (const locale of locales)
        yield {
          path: relative(folder, goldenFile(each.tag, preset.name, locale)),
          drawn: await drawGolden(each, preset, locale),
        };
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
