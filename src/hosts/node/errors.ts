import type { Locale } from '../../core/language/locale.js';
import type { Problem } from '../../core/problem.js';
import { nearest } from '../../core/nearest.js';
import { fileWords, type FileWords } from './words/index.js';

/** An error that has a sentence in every language; its message is the English one. */
export class ToldError extends Error {
  readonly #say: (words: FileWords) => string;
  constructor(say: (words: FileWords) => string, cause?: unknown) {
    super(say(fileWords.en), { cause });
    this.#say = say;
  }

  /** The sentence in a language. */
  say(locale: Locale): string {
    return this.#say(fileWords[locale]);
  }
}

/** An option that cannot be what it was set to. */
export class OptionError extends ToldError {}

/** A figure, preset, option or part that does not exist. */
export class UnknownNameError extends OptionError {}

/** Makes the error for a name that does not exist, with the nearest that does. */
export function unknownName(
  name: string,
  names: readonly string[],
  what: (words: FileWords) => string,
  near = nearest(name, names),
): UnknownNameError {
  return new UnknownNameError((words) =>
    words.unknown(what(words), name, near, names.filter((each) => each !== '').join(', ')),
  );
}

/** A font that a picture needs is not on the machine. */
export class FontError extends ToldError {}

/** A file that cannot be read or written. */
export class FileError extends ToldError {
  /** The file, with line and column where these are known. */
  readonly place: string;
  readonly code: keyof FileWords['file'];
  constructor(
    place: string,
    code: keyof FileWords['file'],
    why: (words: FileWords) => string = () => '',
    cause?: unknown,
  ) {
    super((words) => `${place}: ${words.file[code](why(words))}`, cause);
    this.place = place;
    this.code = code;
  }
}

/** Says in a few words why the system refused something. */
export function reason(error: unknown): (words: FileWords) => string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return ({ system }) => (system as Readonly<Record<string, string>>)[code] ?? message;
}

/** Data that were refused; the message says why, one problem per line. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.problems = problems;
  }
}
