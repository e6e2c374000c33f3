// Runs the command-line tools of node_modules without a shell.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './files.mjs';

const packages = {
  attw: '@arethetypeswrong/cli',
  eslint: 'eslint',
  knip: 'knip',
  oxlint: 'oxlint',
  prettier: 'prettier',
  publint: 'publint',
  tsc: 'typescript',
  tsx: 'tsx',
  vitest: 'vitest',
  'web-test-runner': '@web/test-runner',
};

/** Returns the command line, as a list, that runs a tool. */
export function tool(name, ...args) {
  const folder = join(root, 'node_modules', packages[name]);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[name]), ...args];
}

/** Returns the command line, as a list, that runs a script of this folder. */
export function script(name, ...args) {
  return [process.execPath, join(root, 'scripts', name), ...args];
}
