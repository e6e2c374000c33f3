import { readFile, stat } from 'node:fs/promises';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** A file that cannot be read or written, in one sentence. */
export class FileError extends Error {}

const largest = 4_000_000;

/** Says in a few words why the system refused a file. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = { ENOENT: 'there is no such file or folder', EACCES: 'permission denied', EISDIR: 'it is a folder', ENOTDIR: 'a part of the path is no folder', EROFS: 'the file system is read-only', ENOSPC: 'the disk is full' };
  return words[code ?? ''] ?? message;
}

/** Reads a text file of bearable size. */
async function readText(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > largest) throw new FileError(`${path}: is larger than the ${largest / 1_000_000} MB that can be read.`);
    return await readFile(path, 'utf8');
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(`${path}: cannot be read: ${reason(error)}.`);
  }
}

/** What an SVG file of a figure was drawn from. */
export interface Drawn {
  readonly preset?: string;
  readonly data?: unknown;
}

/** Reads what an SVG file was drawn from. */
export async function readDrawn(path: string): Promise<Drawn> {
  const embedded = /<metadata><!\[CDATA\[([\s\S]*?)\]\]><\/metadata>/.exec(await readText(path))?.[1];
  if (embedded === undefined) throw new FileError(`${path}: carries no data of a figure.`);
  return JSON.parse(embedded) as Drawn;
}

/** Reads JSON; names the line and column of a mistake. */
export async function readJSON(path: string): Promise<unknown> {
  const text = await readText(path);
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first !== undefined) {
    const before = text.slice(0, first.offset).split('\n');
    throw new FileError(`${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: is not JSON (${printParseErrorCode(first.error)}).`);
  }
  return value;
}
