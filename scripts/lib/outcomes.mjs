// Runs a tool and tells how it went: how many tests passed and failed, and the lines that say why.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './files.mjs';
import { tool } from './tools.mjs';

export const results = 'test-results';
export const longestReport = 60;
const limit = 15 * 60_000;

export function failure(...report) {
  return { failed: 1, report };
}

/** A tool that is no test counts as one. Its output goes to the log of that name. */
export async function command(log, line) {
  const { code, lines } = await run(log, line);
  return code === 0 ? { passed: 1 } : failure(...lines.filter((text) => text !== '').slice(-longestReport));
}

export async function vitest(log, { project, files = [], env }) {
  const file = join(root, results, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, lines } = await run(
    log,
    tool('vitest', 'run', '--project', project, ...reporters, ...files),
    env,
  );
  if (!existsSync(file)) return failure(...lines.slice(-longestReport));
  const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  return counted(passed, testResults.flatMap(failuresOf), code, lines);
}

function failuresOf({ name, status, message, assertionResults }) {
  const file = name.replace(root, '');
  const failed = assertionResults.filter((test) => test.status === 'failed');
  // A file that does not load has no assertions, only a message.
  if (failed.length === 0 && status === 'failed')
    return [{ file, name: '(the file)', message: message || 'failed' }];
  return failed.map((test) => ({ file, name: test.fullName, message: test.failureMessages.join('\n') }));
}

export async function webTestRunner(log, { files = [], env }) {
  const file = join(root, results, 'browser.json');
  rmSync(file, { force: true });
  const named = files.length > 0 ? ['--files', ...files] : [];
  const { code, lines } = await run(log, tool('web-test-runner', ...named), env);
  if (!existsSync(file)) return failure(...lines.slice(-longestReport));
  const { passed, failures } = JSON.parse(readFileSync(file, 'utf8'));
  return counted(passed, failures, code, lines);
}

/** Counts; a runner that failed without a failed test (an error outside of all tests) counts as one. */
function counted(passed, failures, code, lines) {
  if (failures.length > 0) return { passed, failed: failures.length, report: failures.flatMap(told) };
  if (code !== 0) return { passed, ...failure(...lines.slice(-longestReport)) };
  return passed === 0 ? failure('no test ran') : { passed };
}

function told({ file, name, message }) {
  return [
    `✗ ${file}: ${name}`,
    ...clean(message)
      .slice(0, 4)
      .map((line) => `    ${line}`),
  ];
}

function run(log, [file, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...env, FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    child.stdout.on('data', (part) => (text += part));
    child.stderr.on('data', (part) => (text += part));
    const timer = setTimeout(() => {
      text += `\nstopped after ${limit / 60_000} minutes\n`;
      child.kill('SIGKILL');
    }, limit);
    child.on('error', (error) => (text += error.message));
    child.on('close', (code) => {
      clearTimeout(timer);
      writeFileSync(join(root, results, `${log}.log`), stripVTControlCharacters(text));
      resolve({ code: code ?? 1, lines: clean(text) });
    });
  });
}

function clean(text) {
  return stripVTControlCharacters(text)
    .split('\n')
    .map((line) => line.trimEnd());
}
