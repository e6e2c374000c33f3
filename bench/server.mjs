// Serves the pages, dist/ and the bundled peers as a static host does: compressed once, kept, and sent with brotli.
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from '../scripts/lib/files.mjs';
import { correctionsPage, manifest } from './corrections.mjs';
import { networkPage } from './network.mjs';
import { pageOf, subjects } from './subjects.mjs';

const types = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Where the files of an address lie. */
const folders = { dist: 'dist', client: 'bench/client', mermaid: 'bench/node_modules/mermaid/dist' };

const html = { 'content-type': 'text/html; charset=utf-8' };
const others = {
  '/empty': { headers: html, body: '<!doctype html><title>empty</title><link rel="icon" href="data:,">' },
  '/corrections': { headers: html, body: correctionsPage() },
  '/corrections.json': { headers: { 'content-type': 'application/json' }, body: manifest() },
};

/** Starts the server; `peers` holds the bundled peers by path, `slow` the pages for the slow network and their files. */
export async function start(peers, slow) {
  const kept = new Map();
  const server = createServer(
    (request, response) => void answer(request, response).catch(() => response.destroy()),
  );
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };

  async function answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const file =
      pathname === '/'
        ? page(searchParams)
        : pathname === '/network'
          ? { headers: html, body: networkPage(slow.pages[Number(searchParams.get('page'))]) }
          : (others[pathname] ?? compressed(pathname));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const late = Number(new URL(request.headers.referer ?? 'http://localhost').searchParams.get('late') ?? 0);
    if (late > 0 && pathname.endsWith('.js')) await wait(late);
    // Isolated pages get a clock that is fine enough to measure with.
    response.writeHead(200, {
      ...file.headers,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(file.body);
  }

  function page(parameters) {
    const subject = subjects[Number(parameters.get('subject') ?? 0)];
    return { headers: html, body: pageOf(subject, Number(parameters.get('count') ?? 1)) };
  }

  function compressed(path) {
    if (!kept.has(path)) {
      const text = peers.get(path) ?? slow.files[path] ?? read(path);
      const headers = {
        'content-type': `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
        'content-encoding': 'br',
      };
      kept.set(
        path,
        text && {
          headers,
          body: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        },
      );
    }
    return kept.get(path);
  }
}

function read(path) {
  const [, place = ''] = /^\/(dist|client|mermaid)\//.exec(path) ?? [];
  const folder = join(root, folders[place] ?? '');
  const file = join(folder, normalize(path).slice(place.length + 1));
  if (place === '' || !file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile())
    return undefined;
  return readFileSync(file);
}
