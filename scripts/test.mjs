// `npm test`: everything that says whether the project is good. `npm test -- lint node` runs those stages only.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './lib/files.mjs';
import { script, tool } from './lib/tools.mjs';

process.chdir(root);
const results = 'test-results';
const longestReport = 60;
const stageLimit = 15 * 60_000;

const stages = {
  lint: () => command(tool('eslint', '.')),
  format: () => command(tool('prettier', '--check', '.')),
  typecheck: () => command(tool('tsc', '-p', 'tsconfig.json')),
  build: () => command(script('build.mjs')),
  generated: () => command(script('generate.mjs', '--check')),
  node: () => vitest('node', '.node.test.ts'),
  browser: () => browser('.browser.test.ts'),
  hosts: () => vitest('hosts', '.host.test.ts'),
  size: () => command(script('size.mjs')),
  publint: () => command(tool('publint', 'run', '--strict')),
  attw: () =>
    command(tool('attw', '--pack', '.', '--profile', 'esm-only', '--entrypoints', ...typedEntryPoints())),
};
const needBuild = ['hosts', 'size', 'publint', 'attw'];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`No stage is called ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}

mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
let buildFailed = false;
let stage = '';
for (const name of Object.keys(stages).filter((each) => asked.length === 0 || asked.includes(each))) {
  stage = name;
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
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function outcome(name) {
  if (needBuild.includes(name)) {
    if (buildFailed) return failure('the build failed, so this could not run');
    if (!existsSync('dist/virt-figures.js')) return failure('dist/ is not there: run `npm run build` first');
  }
  try {
    return await stages[name](name);
  } catch (error) {
    return failure(error.message);
  }
}

function failure(...report) {
  return { failed: 1, report };
}

/** A stage that is no test: it counts as one. */
async function command(line) {
  const { code, lines } = await run(line);
  return code === 0
    ? { passed: 1 }
    : { failed: 1, report: lines.filter((text) => text.trim() !== '').slice(-longestReport) };
}

async function vitest(project, ending, ...options) {
  const missing = noTests(ending);
  if (missing) return missing;
  const file = join(results, `${project}.json`);
  rmSync(file, { force: true });
  const { code, lines } = await run(
    tool(
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...options,
    ),
  );
  if (!existsSync(file)) return { failed: 1, report: lines.slice(-longestReport) };
  const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const place = name.replace(`${process.cwd()}/`, '');
    // A file that does not load has no assertions, only a message.
    if (failed.length === 0)
      return status === 'failed' ? [{ file: place, name: '(the file)', message: message || 'failed' }] : [];
    return failed.map((test) => ({
      file: place,
      name: test.fullName,
      message: test.failureMessages.join('\n'),
    }));
  });
  return counted(passed, failures, code, lines);
}

async function browser(ending) {
  const missing = noTests(ending);
  if (missing) return missing;
  const file = join(results, 'browser.json');
  rmSync(file, { force: true });
  const { code, lines } = await run(tool('web-test-runner'));
  if (!existsSync(file)) return { failed: 1, report: lines.slice(-longestReport) };
  const { passed, failures } = JSON.parse(readFileSync(file, 'utf8'));
  return counted(passed, failures, code, lines);
}

/** Counts; a runner that failed without a failed test (an error outside of all tests) counts as one. */
function counted(passed, failures, code, lines) {
  const report = failures.flatMap(({ file, name, message }) => [
    `✗ ${file}: ${name}`,
    ...clean(message)
      .slice(0, 4)
      .map((line) => `    ${line}`),
  ]);
  if (failures.length > 0) return { passed, failed: failures.length, report };
  if (code !== 0) return { passed, failed: 1, report: lines.slice(-longestReport) };
  return passed === 0 ? { failed: 1, report: ['no test ran'] } : { passed, report };
}

function noTests(ending) {
  const files = existsSync('test')
    ? readdirSync('test', { recursive: true }).filter((file) => file.endsWith(ending))
    : [];
  if (files.length > 0) return undefined;
  return failure(`there is no test/**/*${ending}`);
}

function typedEntryPoints() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(exports).filter((key) => exports[key].types);
}

/** Runs a command line; its output goes to the log of the stage. */
function run([file, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    child.stdout.on('data', (part) => (text += part));
    child.stderr.on('data', (part) => (text += part));
    const timer = setTimeout(() => {
      text += `\nstopped after ${stageLimit / 60_000} minutes\n`;
      child.kill('SIGKILL');
    }, stageLimit);
    child.on('error', (error) => (text += error.message));
    child.on('close', (code) => {
      clearTimeout(timer);
      writeFileSync(join(results, `${stage}.log`), stripVTControlCharacters(text));
      resolve({ code: code ?? 1, lines: clean(text) });
    });
  });
}

function clean(text) {
  return stripVTControlCharacters(text)
    .split('\n')
    .map((line) => line.trimEnd());
}
