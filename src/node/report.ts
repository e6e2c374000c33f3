import process from 'node:process';
import type { Locale } from '../core/locale.js';
import { check } from './index.js';

/** Prints every problem of a file's data as `file:path: sentence` on standard error; returns how many there are. */
export async function reportProblems(figure: string, file: string, data: unknown, locale: Locale): Promise<number> {
  const problems = await check(figure, data, locale);
  for (const { sentence } of problems) process.stderr.write(`${file}:${sentence}\n`);
  return problems.length;
}
