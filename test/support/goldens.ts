import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** Writes every golden picture anew. */
export async function rewriteGoldens(): Promise<number> {
  let count = 0;
  rmSync(folder, { recursive: true, force: true });
  for (const each of await everyFigure()) {
    for (const preset of each.presets) {
      for (const locale of locales) {
        write(goldenFile(each.tag, preset.name, locale), await drawGolden(each, preset, locale));
        count += 1;
      }
    }
  }
  return count;
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
