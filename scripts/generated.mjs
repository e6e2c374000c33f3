// Files that are written from the sources and committed: write them, or with --check say which are stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { root } from './figures.mjs';

/** Writes a file, or with --check marks the process as failed when the file differs. */
export function writeOrCheck(path, text, command) {
  const file = join(root, path);
  if (read(file) === text) return;
  if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run \`${command}\` and commit the result.`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${path}`);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
