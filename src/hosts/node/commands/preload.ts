import type { Command } from 'commander';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import type { Figure } from '../../../core/figure.js';
import { escapeMarkup } from '../../../core/escape.js';
import type { Locale } from '../../../core/language/locale.js';
import { authored, filesFor, numbered, type Needs } from '../../../starter/needs.js';
import { unknownName } from '../errors.js';
import { fileWords } from '../words/index.js';
import { langOption, ownOptions } from './options.js';

interface PreloadOptions extends Readonly<Record<string, unknown>> {
  readonly preset?: string;
  readonly ownData?: boolean;
  readonly lang: Locale;
  readonly base: string;
  readonly integrity?: boolean;
}

/** What a build has written of its files. */
interface Loading {
  readonly files: readonly { readonly module: string }[];
  readonly tags: Readonly<Record<string, Needs>>;
}

/** The folder of the build; this file is a part of it. */
const dist = new URL('../../../../', import.meta.url);

async function integrityOf(path: string): Promise<string> {
  const hash = createHash('sha384').update(await readFile(new URL(path, dist)));
  return ` integrity="sha384-${hash.digest('base64')}"`;
}

/** Names of the files that the first picture needs, besides the one that a page names itself. */
function pathsFor(tag: string, { files, tags }: Loading, options: PreloadOptions): readonly string[] {
  const needs = tags[tag];
  if (needs === undefined) throw unknownName(tag, Object.keys(tags), ({ names }) => names.figure);
  const { preset, ownData } = options;
  const examples = (needs.values['preset'] ?? []).filter((name) => name !== authored);
  if (preset !== undefined && !examples.includes(preset))
    throw unknownName(preset, examples, ({ names }) => names.preset);
  const chosen = { ...options, preset: ownData === true ? authored : preset };
  const values = numbered(needs, (name) => {
    const value = (chosen as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' ? value : '';
  });
  return filesFor(needs, values).map((number) => `chunks/${files[number]?.module ?? ''}`);
}

/** Adds `preload`, with the own options of a figure where one is named. */
export async function addPreload(program: Command, named: Figure | undefined): Promise<void> {
  const command = program
    .command('preload')
    .description('print the lines by which a page asks at once for all that a figure needs')
    .argument('<figure>', 'tag of a figure')
    .option('--preset <name>', 'example that the page shows')
    .option('--own-data', 'the page shows data of its own, and no example')
    .addOption(langOption())
    .option('--base <url>', 'address of the folder with the files of dist/', './')
    .option('--integrity', 'tell the browser which content to expect')
    .addHelpText(
      'after',
      named === undefined ? '\nA figure has options of its own: try preload <figure> --help.' : '',
    );
  for (const option of named === undefined ? [] : await ownOptions(named)) command.addOption(option);
  command.action(async (tag: string, options: PreloadOptions) => {
    const loading = JSON.parse(await readFile(new URL('loading.json', dist), 'utf8')) as Loading;
    const base = options.base.replace(/\/*$/, '/');
    const paths = pathsFor(tag, loading, options);
    const lines = await Promise.all(
      paths.map(
        async (path) =>
          `<link rel="modulepreload" href="${escapeMarkup(base + path)}"${options.integrity === true ? await integrityOf(path) : ''}>`,
      ),
    );
    process.stdout.write(`${lines.join('\n')}\n`);
    process.stderr.write(`${fileWords[options.lang].preloads(paths.length, tag)}\n`);
  });
}
