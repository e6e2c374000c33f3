import type { Command } from 'commander';
import process from 'node:process';
import type { Locale } from '../../core/locale.js';
import { areCorrections, checkCorrections } from '../check-corrections.js';
import { check, figureNames, UnknownNameError, type Problem } from '../index.js';
import { FileError, readJSON } from '../json-file.js';
import { langOption } from './options.js';

interface CheckOptions {
  readonly figure?: string;
  readonly lang: Locale;
  readonly json?: boolean;
}

/** Finds which figure some data are for: by their `$schema`, else the figure whose checks they come nearest to passing. */
async function figureOf(data: unknown): Promise<string> {
  const schema = (data as { $schema?: unknown } | null)?.$schema;
  const named = typeof schema === 'string' ? figureNames.find((name) => schema.includes(name)) : undefined;
  if (named !== undefined) return named;
  const counts = await Promise.all(figureNames.map(async (name) => ({ name, count: (await check(name, data)).length })));
  return counts.sort((a, b) => a.count - b.count)[0]?.name ?? '';
}

/** Adds `check`. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('check data for shape and meaning; exits 1 when there is a problem')
    .argument('<files...>', 'JSON files')
    .option('--figure <tag>', 'figure that the data are for; else found by "$schema" or by the data, as a manifest of corrections is')
    .addOption(langOption())
    .option('--json', 'print the problems as JSON on standard output')
    .action(async (files: readonly string[], { figure, lang, json }: CheckOptions) => {
      if (figure !== undefined && !figureNames.includes(figure)) throw new UnknownNameError(`There is no figure “${figure}”; there are ${figureNames.join(', ')}.`);
      const results: (Problem & { readonly file: string; readonly sentence: string })[] = [];
      for (const file of files) {
        try {
          const data = await readJSON(file);
          const found = figure === undefined && areCorrections(data) ? await checkCorrections(data, lang) : await check(figure ?? (await figureOf(data)), data, lang);
          results.push(...found.map((problem) => ({ file, ...problem })));
        } catch (error) {
          if (!(error instanceof FileError)) throw error;
          results.push({ file, path: '', code: 'unreadable', sentence: error.message });
        }
      }
      if (json === true) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
      else for (const { file, code, sentence } of results) process.stderr.write(code === 'unreadable' ? `${sentence}\n` : `${file}:${sentence}\n`);
      if (results.length > 0) process.exitCode = 1;
    });
}
