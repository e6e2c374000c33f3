import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { FileError, reason } from './errors.js';

const largest = 4_000_000;

let piped: Promise<Buffer> | undefined;

/** Reads a text file of bearable size; `-` is standard input, which several may ask for. */
export async function readText(path: string): Promise<string> {
  try {
    const standard = path === '-' ? await (piped ??= buffer(process.stdin)) : undefined;
    if ((standard?.length ?? (await stat(path)).size) > largest)
      throw new FileError(path, 'too-large', () => `${largest / 1_000_000}`);
    return (standard?.toString('utf8') ?? (await readFile(path, 'utf8'))).replace(/^\ufeff/, '');
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(path, 'unreadable', reason(error), error);
  }
}

/** Parses a file's JSON; names the line and column of a mistake. */
export function parseFile(path: string, text: string): unknown {
  const errors: ParseError[] = [];
  let value: unknown;
  try {
    value = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    throw new FileError(path, 'too-deep', undefined, error);
  }
  const [first] = errors;
  if (first !== undefined) {
    const before = text.slice(0, first.offset).split(/\r\n|[\r\n]/);
    const code = printParseErrorCode(first.error);
    throw new FileError(
      `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`,
      'not-json',
      ({ syntax }) => (syntax as Readonly<Record<string, string>>)[code] ?? code,
    );
  }
  return value;
}
