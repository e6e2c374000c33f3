import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/core/language/locale.js';
import { copyOfRepository } from '../support/copy.js';
import { ran, type Ran } from '../support/packed.js';

const tag = 'smallest-figure';

describe('npm run goldens -- --review', () => {
  let folder: string;
  const review = async (): Promise<Ran> =>
    ran(folder, process.execPath, ['scripts/goldens.mjs', '--review', tag]);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

  beforeAll(() => {
    folder = copyOfRepository();
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
    git('init');
    git('add', 'test/output');
    git('-c', 'user.name=A tester', '-c', 'user.email=tester@example.org', 'commit', '-m', 'Draw pictures');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('finds nothing where nothing has changed', async () => {
    const { code, stdout, stderr } = await review();
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('0 of the golden pictures change');
  });

  it('writes one page with before, after and difference of every picture that changes, and no golden picture', async () => {
    const file = `test/support/${tag}/presets.ts`;
    writeFileSync(join(folder, file), read(file).replace("en: 'Upper box'", "en: 'Topmost box'"));
    const golden = `${tag}/example.en.svg`;
    const before = read(`test/output/${golden}`);
    const { code, stdout, stderr } = await review();
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('1 of the golden pictures change: see test-results/goldens/index.html');
    const page = read('test-results/goldens/index.html');
    const section = page.slice(page.indexOf(`<section id="${golden}">`), page.indexOf('</section>'));
    const [first, second, difference] = section.split('</div><div>');
    expect(first).toContain(`src="before/${golden}"`);
    expect(second).toContain(`src="after/${golden}"`);
    expect(difference).toMatch(/class="difference">.*before.*after/);
    expect(section).toMatch(/no longer said.*Upper box.*said anew.*Topmost box/s);
    expect(page.match(/<section/g)).toHaveLength(1);
    expect(read(`test-results/goldens/before/${golden}`)).toBe(before);
    expect(read(`test-results/goldens/after/${golden}`)).toContain('Topmost box');
    expect(read(`test/output/${golden}`)).toBe(before);
  });

  it('shows a picture that is gone, and one that is new', async () => {
    const file = `test/support/${tag}/presets.ts`;
    writeFileSync(join(folder, file), read(file).replace('{ example }', '{ other: example }'));
    const figure = `test/support/${tag}/figure.ts`;
    writeFileSync(join(folder, figure), read(figure).replace("'example'", "'other'"));
    for (const locale of locales) rmSync(join(folder, 'test/output', tag, `example.${locale}.svg`));
    const { code, stdout, stderr } = await review();
    expect(code, stderr).toBe(0);
    expect(stdout).toContain(`${2 * locales.length} of the golden pictures change`);
    const page = read('test-results/goldens/index.html');
    expect(page.match(/<div>gone<\/div>/g)).toHaveLength(locales.length);
    expect(page.match(/<div>new<\/div>/g)).toHaveLength(locales.length);
    expect(existsSync(join(folder, `test-results/goldens/before/${tag}/other.en.svg`))).toBe(false);
  });
});
