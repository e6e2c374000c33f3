// Writes dist/: the library as modules (dist/lib), starters and chunks for browsers, and everything in one file.
//   node scripts/build.mjs [--quick]     --quick minifies by esbuild, for tests; sizes are those of a build without it
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { rollup } from 'rollup';
import { fail, root } from './lib/files.mjs';
import { elementNames, entries, figureNames, importSource } from './lib/registry.mjs';
import { buildCorrect } from './lib/build-correct.mjs';
import { emit } from './lib/loading/emit.mjs';
import { tool } from './lib/tools.mjs';

process.chdir(root);
const started = Date.now();
rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
if (entries().length === 0) fail('src/ has no entry to bundle yet: no figure, no all.ts.');
const {
  classic,
  default: [split, whole],
} = await import('../rollup.config.mjs');
try {
  await bundled(split, (bundle, modules) =>
    emit(bundle, { modules, classic }, figureNames(), elementNames()),
  );
  await bundled(whole, async (bundle, outputs) => {
    for (const output of outputs) await bundle.write(output);
  });
} catch (error) {
  fail(`rollup: ${error.message}`);
}
const { buildCss } = await importSource('scripts/lib/build-css.ts');
await buildCss();
await buildCorrect();
console.log(`dist/ is built (${((Date.now() - started) / 1000).toFixed(1)} s).`);

async function bundled({ output, ...input }, write) {
  const bundle = await rollup(input);
  await write(bundle, output);
  await bundle.close();
}

function run(name, ...args) {
  const [command, ...rest] = tool(name, ...args);
  try {
    execFileSync(command, rest, { stdio: 'inherit' });
  } catch {
    fail(`${name} ${args.join(' ')} failed.`);
  }
}
