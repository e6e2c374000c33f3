import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './root.js';

/** Copies the repository as a clone has it, without its history; what was installed is shared. */
export function copyOfRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'virt-figures-copy-'));
  const left = /^(?:node_modules|dist|coverage|test-results|\.git|bench\/node_modules|test\/hosts\/[^/]+\/)/;
  for (const name of readdirSync(root))
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !left.test(relative(root, path)),
    });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
