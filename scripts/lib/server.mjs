// A local server over the repository: TypeScript is served as JavaScript, so pages work from the sources or from dist/.
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { createServer } from 'node:net';
import { root } from './files.mjs';

/** Serves the repository and returns its address and a way to stop it; `home` is where `/` leads. */
export async function serve({ port, watch = false, hostname = '127.0.0.1', home } = {}) {
  const free = await freePort(port ?? 0, hostname);
  const server = await startDevServer({
    config: {
      rootDir: root,
      port: free,
      hostname,
      watch,
      nodeResolve: { exportConditions: ['browser'] },
      clearTerminalOnReload: false,
      middleware: home ? [(context, next) => (context.path === '/' ? context.redirect(home) : next())] : [],
      plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' })],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  return {
    url: `http://${hostname === '127.0.0.1' ? 'localhost' : hostname}:${free}`,
    stop: () => server.stop(),
  };
}

/** Returns the port if it is free, or a free one for 0; rejects with EADDRINUSE. */
function freePort(port, hostname) {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, hostname, () => {
      const { port: found } = probe.address();
      probe.close(() => resolve(found));
    });
  });
}
