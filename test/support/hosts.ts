import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { root } from './root.js';

export { root } from './root.js';

/** Returns what all files of a run share, made when the first of them asks. */
async function shared(what: 'browser' | 'tarball'): Promise<string> {
  const response = await fetch(`${inject('shared')}/${what}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

/** Connects to the browser that the tests of hosts share; to close it ends the connection and its pages. */
export async function startBrowser(): Promise<Browser> {
  return chromium.connect(await shared('browser'));
}

/** Returns the path of the packed library. */
export async function packedLibrary(): Promise<string> {
  return shared('tarball');
}

/** What a server answers, after a delay in ms: text, or the path of a file. */
export type Answer = { readonly headers?: OutgoingHttpHeaders; readonly delay?: number } & (
  { readonly text: string; readonly type?: string } | { readonly file: string }
);

export interface Origin {
  readonly url: string;
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves an origin of its own on a free port. */
export async function serveOrigin(answer: (path: string) => Answer | undefined): Promise<Origin> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const found = answer(decodeURIComponent(pathname));
    const send = (
      status: number,
      body: string | Buffer,
      type: string,
      headers: OutgoingHttpHeaders = {},
    ): void => {
      const answered = (): void => {
        response
          .writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers })
          .end(body);
      };
      if (found?.delay === undefined) answered();
      else setTimeout(answered, found.delay);
    };
    if (found === undefined) send(404, 'not found', 'text/plain');
    else if ('text' in found) send(200, found.text, found.type ?? types['.html']!, found.headers);
    else
      readFile(found.file).then(
        (body) => send(200, body, types[extname(found.file)] ?? 'application/octet-stream', found.headers),
        () => send(404, 'not found', 'text/plain'),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: async () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves files of the build to any page. */
export async function serveBuild(folder = join(root, 'dist')): Promise<Origin> {
  return serveOrigin((path) => ({
    file: join(folder, path),
    headers: { 'access-control-allow-origin': '*' },
  }));
}

/** A browser and the served build for the tests of one group. */
export function hosted(): { browser: Browser; build: Origin } {
  const host = {} as { browser: Browser; build: Origin };
  beforeAll(async () => {
    [host.browser, host.build] = await Promise.all([startBrowser(), serveBuild()]);
  });
  afterAll(async () => {
    await host.browser.close();
    await host.build.stop();
  });
  return host;
}

/** Everything that a page told its console, refused by its policy, or threw. */
export interface PageLog {
  readonly warnings: string[];
  /** What figures tell an author about data and attributes. */
  readonly advice: string[];
  readonly errors: string[];
}

/** Opens an empty page whose troubles are written down. */
export async function newPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly told: PageLog }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const told: PageLog = { warnings: [], advice: [], errors: [] };
  page.on('console', (message) => {
    const list = /^<[a-z-]+> /.test(message.text()) ? told.advice : told.warnings;
    if (message.type() === 'warning') list.push(message.text());
    if (message.type() === 'error') told.errors.push(message.text());
  });
  page.on('pageerror', (error) => told.errors.push(`uncaught ${error.message}`));
  page.on('requestfailed', (request) =>
    told.errors.push(`failed ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { page, told };
}

/** Waits until every figure of a page shows something of its own. */
export async function allDrawn(page: Page, tags: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (names) => {
      const figures = [...document.querySelectorAll(names.join())];
      return (
        figures.length > 0 &&
        figures.every((figure) => figure.shadowRoot?.querySelector('[part~="figure"], [part~="problems"]'))
      );
    },
    tags,
    { timeout: 15_000 },
  );
}

/** What each figure of a page shows. */
export async function shown(
  page: Page,
  tags: readonly string[],
): Promise<
  readonly {
    readonly tag: string;
    readonly title: string;
    readonly marks: number;
    readonly problems: string;
  }[]
> {
  return page.evaluate(
    (names) =>
      [...document.querySelectorAll(names.join())].map((figure) => ({
        tag: figure.localName,
        title: figure.shadowRoot?.querySelector('[part~="title"]')?.textContent ?? '',
        marks: figure.shadowRoot?.querySelectorAll('svg[part="picture"] [data-key]').length ?? 0,
        problems: figure.shadowRoot?.querySelector('[part~="problems"]')?.textContent?.trim() ?? '',
      })),
    tags,
  );
}
