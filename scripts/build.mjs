// Writes dist/: the library as modules (dist/lib), a file per figure for browsers, and everything in one file.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import process from 'node:process';
import { rollup } from 'rollup';
import { entries, fail, root } from './figures.mjs';
import { buildCorrect } from './lib/build-correct.mjs';
import { tool } from './tools.mjs';

process.chdir(root);
const started = Date.now();
rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
if (entries().length === 0) fail('src/ has no entry to bundle yet: no figure, no all.ts.');
const { default: bundles } = await import('../rollup.config.mjs');
try {
  for (const { output, ...input } of bundles) {
    const bundle = await rollup(input);
    for (const each of [output].flat()) await bundle.write(each);
    await bundle.close();
  }
} catch (error) {
  fail(`rollup: ${error.message}`);
}
if (existsSync('scripts/build-css.ts')) run('tsx', 'scripts/build-css.ts');
await buildCorrect();
console.log(`dist/ is built (${((Date.now() - started) / 1000).toFixed(1)} s).`);

function run(name, ...args) {
  const [command, ...rest] = tool(name, ...args);
  try {
    execFileSync(command, rest, { stdio: 'inherit' });
  } catch {
    fail(`${name} ${args.join(' ')} failed.`);
  }
}
