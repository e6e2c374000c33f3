// Builds what is missing or older than its sources, and serves the demo pages at a local address.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fail, root } from './lib/files.mjs';
import { serve } from './lib/server.mjs';
import { script } from './lib/tools.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '8000' },
    host: { type: 'string' },
    'no-open': { type: 'boolean' },
  },
});

if (isStale()) {
  console.log('Building dist/ …');
  const [command, ...rest] = script('build.mjs');
  if (spawnSync(command, rest, { stdio: 'inherit' }).status !== 0)
    fail('The gallery needs a build; mend the errors above first.');
}

const server = await serveAt(Number(values.port));
const address = `${server.url}/demo/`;
console.log(`The gallery is at ${address} (stop with Ctrl+C)`);
if (!values['no-open'] && hasDisplay()) open(address);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => void server.stop().finally(() => process.exit(0)));

async function serveAt(port) {
  const options = { watch: true, hostname: values.host, home: '/demo/' };
  try {
    return await serve({ ...options, port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is in use; taking a free one.`);
    return serve(options);
  }
}

function isStale() {
  const built = join(root, 'dist/virt-figures.js');
  if (!existsSync(built)) return true;
  const at = statSync(built).mtimeMs;
  const sources = ['package.json', 'rollup.config.mjs', 'tsconfig.json', 'tsconfig.build.json'].map((file) =>
    join(root, file),
  );
  const inSrc = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return [...sources, ...inSrc].some((file) => statSync(file).mtimeMs > at);
}

function hasDisplay() {
  if (process.env.CI || !process.stdout.isTTY) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function open(url) {
  const commands = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] };
  const [command, ...args] = commands[process.platform] ?? ['xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
