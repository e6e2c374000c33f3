import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserArgs, ensureChineseFont, findBrowser } from '../../scripts/lib/browser.mjs';
import { pack } from './packed.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the workers ask for what they share. */
    readonly shared: string;
  }
}

/** Starts, for all files of a run, what the first of them asks for: the browser, and the packed library. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'virt-figures-shared-'));
  let browser: Promise<BrowserServer> | undefined;
  let tarball: Promise<string> | undefined;
  const answers: Readonly<Record<string, () => Promise<string>>> = {
    '/browser': async () => (await (browser ??= startBrowser())).wsEndpoint(),
    '/tarball': async () => (tarball ??= pack(folder)),
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? '']?.() ?? Promise.reject(new Error('There is no such thing.'));
    answer.then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('shared', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    server.closeAllConnections();
    await (await browser)?.close();
    await rm(folder, { recursive: true });
  };
}

async function startBrowser(): Promise<BrowserServer> {
  ensureChineseFont();
  return chromium.launchServer({ executablePath: await findBrowser(), args: browserArgs, host: '127.0.0.1' });
}
