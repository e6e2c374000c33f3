import { access, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { FileError, reason } from './errors.js';

/** Makes a folder and those above it; Node's own way of doing so never ends where the system refuses every name. */
async function ensureFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(path) !== path) {
      await ensureFolder(dirname(path));
      await mkdir(path);
    } else if (
      !(await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      ))
    )
      throw error;
  }
}

/** Writes a file whole or not at all: beside it first, then in its place. `-` is standard output. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  if (path === '-') {
    process.stdout.write(content);
    return;
  }
  const beside = `${path}.${process.pid}.part`;
  try {
    await ensureFolder(dirname(path));
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new FileError(path, 'unwritable', reason(error), error);
  }
}

/** Writes a file that is not there yet. */
export async function writeNew(path: string, content: string): Promise<void> {
  const there =
    path !== '-' &&
    (await access(path).then(
      () => true,
      () => false,
    ));
  if (there) throw new FileError(path, 'exists');
  await writeWhole(path, content);
}
