import type { Command } from 'commander';
import process from 'node:process';
import type { Locale } from '../../../core/language/locale.js';
import { areCorrections, checkCorrections } from '../check-corrections.js';
import { isPicture, readDrawn } from '../drawn.js';
import { FileError, ToldError } from '../errors.js';
import { check, figureNames, findFigure, findPreset, type Problem } from '../index.js';
import { parseFile, readText } from '../json-file.js';
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

/** What some data are for, and whether that is a guess. */
interface For {
  readonly tag: string;
  readonly guessed?: boolean;
}

/** Finds which figure some data are for: by their `$schema`, else the one figure whose checks they come nearest to passing. */
async function figureOf(file: string, data: unknown): Promise<For> {
  const schema = (data as { $schema?: unknown } | null)?.$schema;
  const named =
    typeof schema === 'string'
      ? figureNames.find((name) => name === /([\w-]+)\.json$/.exec(schema)?.[1])
      : undefined;
  if (named !== undefined) return { tag: named };
  if (typeof data !== 'object' || data === null || Array.isArray(data) || Object.keys(data).length === 0)
    throw new FileError(file, 'any-figure');
  const counts = await Promise.all(
    figureNames.map(async (tag) => ({ tag, count: (await check(tag, data)).length })),
  );
  const [first, second] = counts.sort((a, b) => a.count - b.count);
  if (first === undefined || first.count === second?.count) throw new FileError(file, 'any-figure');
  return { tag: first.tag, guessed: first.count > 0 };
}

interface Result {
  readonly problems: readonly FileProblem[];
  readonly lines: readonly string[];
  readonly good?: string;
}

async function problemsOf(
  file: string,
  { figure, lang }: CheckOptions,
): Promise<For & { readonly problems: readonly (Problem & { readonly sentence: string })[] }> {
  const text = await readText(file);
  if (isPicture(text)) {
    const { figure: drawn, preset, data } = readDrawn(file, text);
    // An example that there is has no problem.
    if (data === undefined) await findPreset(await findFigure(drawn), preset, lang);
    return { tag: drawn, problems: data === undefined ? [] : await check(drawn, data, lang) };
  }
  const data = parseFile(file, text);
  if (figure === undefined && areCorrections(data))
    return { tag: 'corrections', problems: await checkCorrections(data, lang) };
  const found = figure === undefined ? await figureOf(file, data) : { tag: figure };
  return { ...found, problems: await check(found.tag, data, lang) };
}

async function checkFile(file: string, options: CheckOptions): Promise<Result> {
  const { lang } = options;
  try {
    const { tag, guessed = false, problems } = await problemsOf(file, options);
    if (problems.length === 0)
      return { problems: [], lines: [], good: `${file}: ${fileWords[lang].good(tag)}` };
    return {
      problems: problems.map((problem) => ({ file, figure: tag, ...problem })),
      lines: [
        ...(guessed ? [`${file}: ${fileWords[lang].taken(tag)}`] : []),
        ...problems.map(({ sentence }) => `${file}:${sentence}`),
      ],
    };
  } catch (error) {
    if (!(error instanceof ToldError)) throw error;
    const told = error instanceof FileError ? error.say(lang) : `${file}: ${error.say(lang)}`;
    return {
      problems: [
        { file, path: '', code: error instanceof FileError ? error.code : 'unknown-name', sentence: told },
      ],
      lines: [told],
    };
  }
}

/** Adds `check`. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('check data for shape and meaning; exits 1 when there is a problem')
    .argument('<files...>', 'JSON files, or SVG files that were drawn by this command; - is standard input')
    .option(
      '--figure <tag>',
      'figure that the data are for; else found by "$schema" or by the data, as corrections are',
    )
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
