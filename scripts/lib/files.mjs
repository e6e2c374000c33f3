// Where the repository lies, and how scripts read and write in it.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Returns the text of a file, or undefined where there is none. */
export function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Ends the process with a plain sentence in place of a stack. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
