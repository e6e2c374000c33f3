// Brings what the bench needs: the peers from the registry, dist/, and each peer bundled as a site would bundle it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { fail, root } from '../scripts/lib/files.mjs';
import { script } from '../scripts/lib/tools.mjs';

const here = join(root, 'bench');

/** Installs the peers on first use. */
export function installPeers() {
  if (existsSync(join(here, 'node_modules/mermaid'))) return;
  console.error('Installing the peers into bench/node_modules (once) …');
  run('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: process.platform === 'win32',
  });
}

/** Builds dist/ where it is missing. */
export function buildFigures() {
  if (existsSync(join(root, 'dist/virt-figures.js'))) return;
  const [command, ...rest] = script('build.mjs');
  run(command, rest);
}

/** Bundles the peers with code splitting, so that each loads no more than it uses; returns the files by path. */
export async function bundlePeers() {
  const entryPoints = readdirSync(join(here, 'client'))
    .filter((file) => file.endsWith('.js') && file !== 'data.js')
    .map((file) => join(here, 'client', file));
  const { outputFiles } = await build({
    entryPoints,
    outdir: join(here, 'peers'),
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [path.slice(here.length).replaceAll('\\', '/'), contents]),
  );
}

function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options });
  if (status !== 0) fail(`${command} ${args.join(' ')} failed.`);
}
