import type { Command } from 'commander';
import process from 'node:process';
import type { Locale } from '../../core/locale.js';
import { areCorrections, checkCorrections } from '../check-corrections.js';
import { FileError } from '../errors.js';
import { check, figureNames, findFigure, type Problem } from '../index.js';
import { readJSON } from '../json-file.js';
import { fileWords } from '../words/index.js';
import { langOption } from './options.js';

interface CheckOptions {
  readonly figure?: string;
  readonly lang: Locale;
  readonly json?: boolean;
}

/** A problem of a file, as `--json` prints it. */
interface FileProblem extends Problem {
  readonly file: string;
  readonly figure?: string;
  readonly sentence: string;
}

/** Finds which figure some data are for: by their `$schema`, else the figure whose checks they come nearest to passing. */
async function figureOf(data: unknown): Promise<string> {
  const schema = (data as { $schema?: unknown } | null)?.$schema;
  const named = typeof schema === 'string' ? figureNames.find((name) => name === /([\w-]+)\.json$/.exec(schema)?.[1]) : undefined;
  if (named !== undefined) return named;
  const counts = await Promise.all(figureNames.map(async (name) => ({ name, count: (await check(name, data)).length })));
  return counts.sort((a, b) => a.count - b.count)[0]?.name ?? '';
}

async function checkFile(file: string, { figure, lang }: CheckOptions): Promise<{ readonly problems: readonly FileProblem[]; readonly lines: readonly string[]; readonly good?: string }> {
  try {
    const data = await readJSON(file);
    const corrections = figure === undefined && areCorrections(data);
    const tag = corrections ? 'figure-correction' : figure ?? (await figureOf(data));
    const problems = (corrections ? await checkCorrections(data, lang) : await check(tag, data, lang)).map((problem) => ({ file, figure: tag, ...problem }));
    return { problems, lines: problems.map(({ sentence }) => `${file}:${sentence}`), ...(problems.length === 0 && { good: `${file}: ${fileWords[lang].good(tag)}` }) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { problems: [{ file, path: '', code: error.code, sentence: error.say(lang) }], lines: [error.say(lang)] };
  }
}

/** Adds `check`. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('check data for shape and meaning; exits 1 when there is a problem')
    .argument('<files...>', 'JSON files')
    .option('--figure <tag>', 'figure that the data are for; else found by "$schema" or by the data, as corrections are')
    .addOption(langOption())
    .option('--json', 'print the problems as JSON on standard output')
    .action(async (files: readonly string[], options: CheckOptions) => {
      if (options.figure !== undefined) await findFigure(options.figure);
      const results = [];
      for (const file of files) results.push(await checkFile(file, options));
      for (const { lines, good } of options.json === true ? [] : results) {
        if (good !== undefined) process.stdout.write(`${good}\n`);
        for (const line of lines) process.stderr.write(`${line}\n`);
      }
      const problems = results.flatMap((result) => result.problems);
      if (options.json === true) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
      if (problems.length > 0) process.exitCode = 1;
    });
}
