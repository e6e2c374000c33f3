import type { Locale } from '../../../core/language/locale.js';
import { check } from '../index.js';
import { ProblemError } from '../errors.js';

/** Throws every problem of a file's data, each as `file:path: sentence`. */
export async function assertGood(tag: string, file: string, data: unknown, locale: Locale): Promise<void> {
  const problems = await check(tag, data, locale);
  if (problems.length > 0)
    throw new ProblemError(
      problems,
      problems.map(({ sentence }) => `${file}:${sentence}`),
    );
}
