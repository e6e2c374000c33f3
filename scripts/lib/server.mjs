// A local server over the repository that needs no build: TypeScript is served as JavaScript, and dist/ from the sources.
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from './files.mjs';
import { roomFile } from './stylesheet.mjs';
import { unbuilt } from './unbuilt.mjs';

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
      middleware: [
        unbuilt(root),
        (context, next) => (home && context.path === '/' ? context.redirect(home) : next()),
      ],
      chokidarOptions: { ignoreInitial: true },
      plugins: [
        esbuildPlugin({ ts: true, tsconfig: join(root, 'tsconfig.json'), target: 'es2022' }),
        ...(watch ? [watchMore()] : []),
      ],
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

/** Reloads pages also for a new file, and for those from which the stylesheet is made; the server itself watches what it has served. */
function watchMore() {
  return {
    name: 'watch-more',
    serverStart({ fileWatcher, webSockets }) {
      fileWatcher.add([join(root, 'src'), join(root, 'demo'), roomFile]);
      fileWatcher.on('add', () => webSockets.sendImport('data:text/javascript,location.reload()'));
    },
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
