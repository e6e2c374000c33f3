// Writes every committed file that is made from the sources; with --check, says which are stale.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './figures.mjs';

/** In the order in which they need each other. Golden pictures are not among them: a test compares those, and rewriting them is a decision. */
const generators = ['entries', 'exports', 'schemas', 'manifest', 'readme']
  .flatMap((name) => [`${name}.mjs`, `${name}.ts`])
  .filter((file) => existsSync(join(root, 'scripts', file)));

let failed = false;
for (const file of generators) {
  const runner = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const { status } = spawnSync(
    process.execPath,
    [...runner, join(root, 'scripts', file), ...process.argv.slice(2)],
    { stdio: 'inherit', cwd: root },
  );
  if (status === 0) continue;
  failed = true;
  console.error(`scripts/${file} failed.`);
}
process.exitCode = failed ? 1 : 0;
