import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { FileError, reason } from './json-file.js';

/** Writes a file whole or not at all: beside it first, then in its place. `-` is standard output. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  if (path === '-') {
    process.stdout.write(content);
    return;
  }
  const beside = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new FileError(`${path}: cannot be written: ${reason(error)}.`);
  }
}
