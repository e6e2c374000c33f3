// Everything that says whether the project is good.
//   npm test                 all of it
//   npm test -- lint node    these stages only
//   npm test -- quick        what one waits for while one works: fewer cases, and of lint only what has changed
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { changedFiles } from './lib/changed.mjs';
import { fail, root } from './lib/files.mjs';
import { command, failure, longestReport, results, vitest, webTestRunner } from './lib/outcomes.mjs';
import { script, tool } from './lib/tools.mjs';

process.chdir(root);
const quick = { QUICK: '1' };
const caches = 'node_modules/.cache';

/** Circles of imports, types included. */
const circles = () => command('circles', tool('oxlint', 'src', 'scripts', 'test'));

const stages = {
  lint: () => command('lint', tool('eslint', '.')),
  circles,
  unused: () => command('unused', tool('knip', '--no-progress')),
  format: () => command('format', tool('prettier', '--check', '.')),
  typecheck: () => command('typecheck', tool('tsc', '-p', 'tsconfig.json')),
  build: () => command('build', script('build.mjs', ...(asksForSizes() ? [] : ['--quick']))),
  generated: () => command('generated', script('generate.mjs', '--check')),
  node: () => vitest('node', { project: 'node' }),
  browser: () => webTestRunner('browser', {}),
  hosts: () => vitest('hosts', { project: 'hosts' }),
  size: () => command('size', script('size.mjs')),
  publint: () => command('publint', tool('publint', 'run', '--strict')),
  attw: () =>
    command(
      'attw',
      tool('attw', '--pack', '.', '--profile', 'esm-only', '--entrypoints', ...typedEntryPoints()),
    ),
};
const needBuild = ['hosts', 'size', 'publint', 'attw'];

const quickStages = {
  lint: () =>
    ofChanged(
      'lint',
      /\.(?:m?js|ts)$/,
      'eslint',
      '--no-warn-ignored',
      '--cache',
      '--cache-location',
      `${caches}/eslint/`,
    ),
  circles,
  format: () => ofChanged('format', /./, 'prettier', '--check', '--ignore-unknown'),
  typecheck: () =>
    command(
      'typecheck',
      tool('tsc', '-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', `${caches}/tsc.json`),
    ),
  node: () =>
    vitest('node', {
      project: 'node',
      files: ['test/contract', ...changedTests('.node.test.ts')],
      env: quick,
    }),
  browser: () =>
    webTestRunner('browser', {
      files: ['test/contract/*.browser.test.ts', ...changedTests('.browser.test.ts')],
      env: quick,
    }),
};

/** Stages one after another; those in a pair of lists run beside each other, since each of them keeps one core busy. */
const order = [
  [
    ['lint', 'circles', 'unused', 'format', 'generated'],
    ['typecheck', 'build'],
  ],
  [['size'], ['publint', 'attw']],
  [['node']],
  [['browser']],
  [['hosts']],
];

const asked = process.argv.slice(2);
const isQuick = asked.length === 1 && asked[0] === 'quick';
const chosen = isQuick ? quickStages : stages;
const unknown = isQuick ? [] : asked.filter((name) => !(name in stages));
if (unknown.length > 0)
  fail(`No stage is called ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}, and quick.`);

mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
let buildFailed = false;
for (const lists of order) await Promise.all(lists.map(runAll));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runAll(names) {
  for (const name of names)
    if (name in chosen && (isQuick || asked.length === 0 || asked.includes(name))) await runStage(name);
}

async function runStage(name) {
  const started = Date.now();
  const { passed = 0, failed = 0, skipped, report = [] } = await outcome(name);
  if (name === 'build' && failed > 0) buildFailed = true;
  total.passed += passed;
  total.failed += failed;
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const what =
    skipped ?? (passed + failed === 1 ? (failed ? 'failed' : 'ok') : `${passed} passed, ${failed} failed`);
  console.log(`${failed > 0 ? '✗' : skipped ? '–' : '✓'} ${name.padEnd(10)} ${what}  (${seconds})`);
  for (const line of report.slice(0, longestReport)) console.log(`    ${line.slice(0, 240)}`);
  if (failed > 0) console.log(`    … all of it in ${results}/${name}.log`);
}

async function outcome(name) {
  if (needBuild.includes(name)) {
    if (buildFailed) return failure('the build failed, so this could not run');
    if (!existsSync('dist/virt-figures.js')) return failure('dist/ is not there: run `npm run build` first');
  }
  try {
    return await chosen[name]();
  } catch (error) {
    return failure(error.message);
  }
}

/** What is published is measured and checked as it is; the tests of hosts alone take a build that is made in less time. */
function asksForSizes() {
  return asked.length === 0 || ['size', 'publint', 'attw'].some((name) => asked.includes(name));
}

/** Runs a tool on the files that have changed; on all where nobody can say which have. */
async function ofChanged(log, ending, name, ...options) {
  const files = changedFiles()?.filter((file) => ending.test(file)) ?? ['.'];
  if (files.length === 0) return { skipped: 'nothing has changed' };
  return command(log, tool(name, ...options, ...files));
}

function changedTests(ending) {
  return changedFiles()?.filter((file) => file.startsWith('test/') && file.endsWith(ending)) ?? [];
}

function typedEntryPoints() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(exports).filter((key) => exports[key].types);
}
