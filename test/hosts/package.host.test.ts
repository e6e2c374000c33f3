import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures } from '../../src/figures.js';
import {
  allDrawn,
  newPage,
  packedLibrary,
  root,
  serveOrigin,
  shown,
  startBrowser,
} from '../support/hosts.js';
import { npm } from '../support/packed.js';

const run = promisify(execFile);
const tags = Object.keys(figures);
const { exports, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | Record<string, string>>;
  version: string;
};
const own = (name: string, path: string): string => join(root, 'node_modules', name, path);
const compiler = own('typescript', 'bin/tsc');
const bundler = own('vite', 'bin/vite.js');

/** Runs a program of Node in a folder; a failure carries what it printed. */
async function node(folder: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await run(process.execPath, [...args], { cwd: folder, env: { ...process.env, NODE_ENV: '' } }))
      .stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

describe('the packed tarball', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'virt-figures-site-'));
  const site = join(folder, 'site');
  const installed = join(site, 'node_modules/virt-figures');

  beforeAll(async () => {
    cpSync(join(root, 'test/hosts/site'), site, { recursive: true });
    writeFileSync(
      join(site, 'src/every.ts'),
      tags
        .map(
          (tag, index) =>
            `import 'virt-figures/${tag}';\nconst figure${index} = document.createElement('${tag}');\nfigure${index}.lang = 'zh-Hans';\nfigure${index}.preset = null;\ndocument.body.append(figure${index});\n`,
        )
        .join(''),
    );
    await npm(
      site,
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      await packedLibrary(),
    );
  }, 300_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds what is used and nothing else', () => {
    const files = readdirSync(installed, { recursive: true })
      .map(String)
      .filter((file) => statSync(join(installed, file)).isFile());
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        'LICENSE',
        'dist/virt-figures.js',
        'dist/virt-figures.iife.js',
        ...tags.map((tag) => `schemas/${tag}.json`),
      ]),
    );
    expect(
      files.filter((file) =>
        /(^|\/)(?:src|test|demo|bench|scripts|node_modules)\/|\.test\.|\.map$|tsbuildinfo/.test(file),
      ),
    ).toEqual([]);
    expect(
      (JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string }).version,
    ).toBe(version);
  });

  it('has a file behind every subpath and every type', () => {
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    expect(targets.filter((target) => !target.includes('*') && !existsSync(join(installed, target)))).toEqual(
      [],
    );
    expect(Object.keys(exports)).toEqual(
      expect.arrayContaining([
        '.',
        './all',
        './autoload',
        ...tags.flatMap((tag) => [`./${tag}`, `./${tag}/element`]),
      ]),
    );
    for (const target of targets.filter((each) => each.endsWith('.js') && each.includes('/lib/')))
      expect(existsSync(join(installed, target.replace(/\.js$/, '.d.ts'))), `types of ${target}`).toBe(true);
  });

  it('imports in Node, where there is no document', async () => {
    const paths = Object.keys(exports).filter((path) => !path.includes('*') && !extname(path));
    const files = [
      ...tags.map((tag) => `schemas/${tag}.json`),
      'dist/virt-figures.js',
      'dist/virt-figures.iife.js',
      'custom-elements.json',
      'package.json',
    ];
    const script = `
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      if (typeof document !== 'undefined') throw new Error('there is a document');
      const names = {};
      for (const path of ${JSON.stringify(paths)}) names[path] = Object.keys(await import('virt-figures' + path.slice(1)));
      for (const file of ${JSON.stringify(files)}) await import.meta.resolve('virt-figures/' + file);
      names.leaked = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && !/^(lit|reactive)[A-Z]/.test(name));
      console.log(JSON.stringify(names));`;
    writeFileSync(join(site, 'imports.mjs'), script);
    const names = JSON.parse(await node(site, '--no-warnings', 'imports.mjs')) as Record<string, string[]>;
    for (const path of paths) if (path !== './autoload') expect(names[path], path).not.toEqual([]);
    for (const tag of tags) {
      const className = `${tag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Element`;
      for (const path of ['.', './all', `./${tag}`, `./${tag}/element`])
        expect(names[path], path).toContain(className);
    }
    // Lit brings a registry of custom elements to Node for rendering there.
    expect(
      names['leaked']!.filter(
        (name) =>
          ![
            'customElements',
            'HTMLElement',
            'CustomElementRegistry',
            'Event',
            'CustomEvent',
            'Element',
            'EventTarget',
          ].includes(name),
      ),
    ).toEqual([]);
  });

  it('is typed in a strict TypeScript site, where a wrong type is refused', async () => {
    await node(site, compiler, '-p', '.');
    const wrong = join(site, 'src/wrong.ts');
    const text = readFileSync(wrong, 'utf8');
    const expected = (text.match(/@ts-expect-error/g) ?? []).length;
    writeFileSync(wrong, text.replace(/^ *\/\/ @ts-expect-error.*$/gm, ''));
    const refused = await node(site, compiler, '-p', '.').then(
      () => '',
      (error: unknown) => (error as Error).message,
    );
    writeFileSync(wrong, text);
    expect(new Set([...refused.matchAll(/wrong\.ts\((\d+),/g)].map(([, line]) => line)).size).toBe(expected);
  });

  it('has types that stand up to a full check, also with the resolution of Node', async () => {
    writeFileSync(
      join(site, 'tsconfig.node.json'),
      JSON.stringify({
        extends: './tsconfig.json',
        compilerOptions: { module: 'NodeNext', moduleResolution: 'NodeNext', skipLibCheck: false },
      }),
    );
    const printed = await node(site, compiler, '-p', 'tsconfig.node.json').then(
      () => '',
      (error: unknown) => (error as Error).message,
    );
    expect(
      printed
        .split('\n')
        .filter(
          (line) => line.includes('error TS') && (line.startsWith('src/') || line.includes('virt-figures/')),
        ),
    ).toEqual([]);
  });

  it('is bundled by Vite, and the page draws', async () => {
    await node(site, bundler, 'build', '--logLevel', 'warn');
    const origin = await serveOrigin((path) => ({
      file: join(site, 'dist', path === '/' ? 'index.html' : path),
    }));
    const browser = await startBrowser();
    const { page, told } = await newPage(browser);
    await page.goto(origin.url);
    await allDrawn(page, tags);
    const results = await shown(page, tags);
    expect(results).toHaveLength(2 + tags.length);
    for (const { tag, marks, problems } of results)
      expect({ tag, drawn: marks > 0, problems }).toEqual({ tag, drawn: true, problems: '' });
    await page.locator('sensitive-instructions').first().locator('[data-key="mode"]').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('output').textContent()).toBe('selected mode');
    expect(told).toEqual({ warnings: [], advice: [], errors: [] });
    await browser.close();
    await origin.stop();
  });
});
