// Serves the demo pages from the sources, without a build; a page shows every edit by itself.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { serve } from './lib/server.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '8000' },
    host: { type: 'string' },
    'no-open': { type: 'boolean' },
  },
});

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
