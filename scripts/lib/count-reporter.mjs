// Reporter for the browser tests: counts, and failures with their place, on the last line and in a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import process from 'node:process';

/** Prints `N passed, N failed, N skipped` and writes the counts and failures as JSON. */
export function countReporter({ file } = {}) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [], milliseconds: {} };
      for (const session of sessions) {
        const name = relative(process.cwd(), session.testFile ?? '');
        // A file that does not load has no test results, only errors.
        for (const { message, stack } of session.errors ?? [])
          fail(counts, name, '(while loading)', `${message}\n${stack ?? ''}`);
        counts.milliseconds[name] = Math.round(duration(session.testResults));
        if (session.testResults) count(session.testResults, counts, name, '');
        else if (session.errors.length === 0)
          fail(counts, name, '(no result)', 'The page gave no result: it may have timed out or been closed.');
      }
      if (file) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${JSON.stringify(counts, null, 2)}\n`);
      }
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}

function duration({ tests, suites } = { tests: [], suites: [] }) {
  return [...tests.map((test) => test.duration ?? 0), ...suites.map(duration)].reduce((a, b) => a + b, 0);
}

function count(suite, counts, file, prefix) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else
      fail(counts, file, `${prefix}${test.name}`, `${test.error?.message ?? ''}\n${test.error?.stack ?? ''}`);
  }
  for (const inner of suite.suites) count(inner, counts, file, `${prefix}${inner.name} › `);
}

function fail(counts, file, name, message) {
  counts.failed += 1;
  counts.failures.push({ file, name, message: message.trim() });
}
