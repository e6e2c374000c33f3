import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { allDrawn, hosted, newPage, root, serveOrigin } from '../support/hosts.js';
import { filesOf, readLoading, readLoadingRecord, requests } from '../support/loading.js';
import { ran, type Ran } from '../support/packed.js';

const loading = readLoading();
const record = readLoadingRecord();
const served = hosted();

const preload = async (...args: readonly string[]): Promise<Ran> =>
  ran(root, process.execPath, [join(root, 'dist/lib/hosts/node/cli.js'), 'preload', ...args]);

const addresses = (lines: string): readonly string[] =>
  Array.from(lines.matchAll(/^<link rel="modulepreload" href="([^"]+)"/gm), ([, href]) => href!);

/** The files of a case, as addresses below a base. */
function expected(tag: string, values: Readonly<Record<string, string>>, base: string): readonly string[] {
  const { cases, first } = record.tags.find((each) => each.tag === tag)!;
  const wanted = { ...cases[first]!.values, ...values };
  const found = cases.find((each) =>
    Object.entries(wanted).every(([name, value]) => each.values[name] === value),
  )!;
  return [...filesOf(loading, record, found)]
    .map((number) => `${base}chunks/${loading.files[number]!.module}`)
    .sort();
}

describe('preload', () => {
  it('prints a line for each file that the figure needs', async () => {
    const { code, stdout } = await preload('ring-diagram');
    expect(code).toBe(0);
    expect([...addresses(stdout)].sort()).toEqual(expected('ring-diagram', {}, './'));
    const args = ['--preset', 'kvm', '--lang', 'zh-TW', '--operation', 'system-call', '--base', '/virt'];
    const chosen = await preload('ring-diagram', ...args);
    expect([...addresses(chosen.stdout)].sort()).toEqual(
      expected('ring-diagram', { preset: 'kvm', lang: 'zh-Hant', operation: 'system-call' }, '/virt/'),
    );
    expect(chosen.stderr).toMatch(/[一-鿿]/);
    const own = await preload('isolation-spectrum', '--own-data');
    expect([...addresses(own.stdout)].sort()).toEqual(expected('isolation-spectrum', { preset: '@' }, './'));
  });

  it('tells the browser what to expect with --integrity', async () => {
    const { stdout } = await preload('hypervisor-types', '--integrity', '--base', 'https://cdn.example/v/');
    const found = [
      ...stdout.matchAll(/href="https:\/\/cdn\.example\/v\/([^"]+)" integrity="sha384-([^"]+)"/g),
    ];
    expect(found.length).toBe(expected('hypervisor-types', {}, './').length);
    for (const [, path, hash] of found)
      expect(
        createHash('sha384')
          .update(readFileSync(join(root, 'dist', path!)))
          .digest('base64'),
      ).toBe(hash);
  });

  it('refuses what there is not, in the language that was asked for', async () => {
    expect(await preload('ring-diagrm', '--lang', 'en')).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr } = await preload('ring-diagram', '--preset', 'kvn', '--lang', 'zh-Hans');
    expect(code).toBe(2);
    expect(stderr).toContain('最接近的是“kvm”');
    expect((await preload('ring-diagram', '--operation', 'nothing')).code).toBe(2);
  });

  it('lets a page ask for all in one wave', async () => {
    const { stdout } = await preload('ring-diagram', '--preset', 'kvm', '--integrity');
    const origin = await serveOrigin((path) =>
      path === '/'
        ? {
            text: `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${stdout}<script type="module" src="ring-diagram.js"></script><ring-diagram preset="kvm"></ring-diagram></html>`,
          }
        : { file: join(root, 'dist', path), delay: 150 },
    );
    const { page, told } = await newPage(served.browser);
    await page.goto(origin.url);
    await allDrawn(page, ['ring-diagram']);
    expect(new Set((await requests(page)).map(({ wave }) => wave))).toEqual(new Set([1]));
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
    await page.context().close();
    await origin.stop();
  });
});
