// Reports every problem of a manifest of corrections: `tsx scripts/check-corrections.ts demo/corrections/corrections.json [--lang zh-Hans]`.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parseJSON } from '../src/core/json.js';
import { load } from '../src/core/loadable.js';
import { toLocale } from '../src/core/locale.js';
import { presetIn, type Preset } from '../src/core/presets.js';
import { quote, type Problem } from '../src/core/problem.js';
import { everyItem } from '../src/core/reading.js';
import { keyProblems } from '../src/correction/keys.js';
import { readManifest, type Entry } from '../src/correction/manifest/data.js';
import { wording } from '../src/correction/wording.js';
import { figures, type FigureEntry } from '../src/figures.js';
import { readFigure } from '../src/node/to-svg.js';

const entries: Readonly<Record<string, FigureEntry>> = figures;

/** Keys of the parts of the figure that corrects a picture; undefined where they depend on data from elsewhere. */
async function keysOf({ figure }: Entry): Promise<readonly string[] | undefined> {
  if (figure === undefined || figure['src'] !== undefined) return undefined;
  const drawn = await entries[figure.tag]!.figure();
  const name = typeof figure['preset'] === 'string' ? figure['preset'] : drawn.defaultPreset;
  const data: unknown = figure.data ?? (await load(presetIn(drawn.presets[name] as Preset<object>, 'en')));
  const { reading } = await readFigure(drawn, data);
  return Array.from(everyItem(reading.items), (item) => item.key);
}

async function figureProblems(entry: Entry): Promise<Problem[]> {
  const { figure } = entry;
  const preset = figure?.['preset'];
  if (figure !== undefined && typeof preset === 'string') {
    const { presets } = await entries[figure.tag]!.figure();
    if (!Object.hasOwn(presets, preset)) return [{ path: 'figure.preset', code: 'unknown-preset', got: quote(preset), expected: Object.keys(presets).join(', ') }];
  }
  const keys = await keysOf(entry);
  return keys === undefined ? [] : keyProblems(entry, keys);
}

/** Every problem of a manifest, those with the figures' keys and presets included. */
export async function manifestProblems(text: string): Promise<readonly Problem[]> {
  const json = parseJSON(text);
  if ('problems' in json) return json.problems;
  const { entries: read, problems } = readManifest(json.value, Object.keys(entries));
  const deeper = await Promise.all(read.map(async ({ path, entry }) => (await figureProblems(entry)).map((problem) => ({ ...problem, path: `${path}.${problem.path}` }))));
  return [...problems, ...deeper.flat()];
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
  const { word } = await load(wording);
  for (const file of positionals) {
    const problems = await manifestProblems(readFileSync(file, 'utf8'));
    for (const line of word(problems, toLocale(values.lang))) console.error(`${file}: ${line}`);
    if (problems.length > 0) process.exitCode = 1;
    else console.log(`${file}: no problems`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) void main();
