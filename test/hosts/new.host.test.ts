import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfRepository } from '../support/copy.js';
import { ran, type Ran } from '../support/packed.js';

const tag = 'trust-boundary';

describe('npm run new', () => {
  let folder: string;
  const script = async (name: string, ...args: readonly string[]): Promise<Ran> =>
    ran(folder, process.execPath, [`scripts/${name}`, ...args]);
  const tool = async (name: string, ...args: readonly string[]): Promise<Ran> =>
    ran(folder, join(folder, 'node_modules/.bin', name), args);

  beforeAll(() => {
    folder = copyOfRepository();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['no tag', [], /Name the tag/],
    ['two tags', ['a-figure', 'b-figure'], /Name the tag/],
    ['one word', ['boundary'], /boundary is no tag/],
    ['capitals', ['Trust-Boundary'], /Trust-Boundary is no tag/],
    ['a way out of the folder', ['../trust-boundary'], /is no tag/],
    ['a name that HTML keeps', ['font-face'], /HTML keeps/],
    ['a figure that is there', ['ring-diagram'], /<ring-diagram> is there already/],
    ['an element that is there', ['figure-group'], /<figure-group> is there already/],
  ])('refuses %s in words, and writes nothing', async (_, tags, sentence) => {
    const before = readdirSync(join(folder, 'src/figures'));
    const { code, stderr } = await script('new.mjs', ...tags);
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(join(folder, 'src/figures'))).toEqual(before);
  });

  it('makes a figure that is typed, linted, formatted and generated, and keeps what is promised of every figure', async () => {
    const { code, stdout, stderr } = await script('new.mjs', tag);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain(`<${tag}> is there`);
    expect(existsSync(join(folder, `src/figures/${tag}/figure.ts`))).toBe(true);
    const checked = await Promise.all([
      tool('tsc', '-p', 'tsconfig.json'),
      tool('eslint', `src/figures/${tag}`, 'src/figures.ts'),
      tool('prettier', '--check', '--log-level', 'warn', `src/figures/${tag}`, 'src/figures.ts'),
      script('generate.mjs', '--check'),
      tool('vitest', 'run', '--project', 'node', 'test/contract', '-t', tag),
    ]);
    for (const each of checked) expect(each.code, each.stdout + each.stderr).toBe(0);
    expect(Number(/(\d+) passed/.exec(checked.at(-1)!.stdout.split('Tests ')[1]!)?.[1])).toBeGreaterThan(50);
  });

  it('makes a figure that keeps what is promised of every figure in a browser', async () => {
    // Only the figure that was made: the others have their own run.
    const file = join(folder, 'test/support/figures.ts');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      whole.replace('{ ...figures, ...madeForTests }', `{ '${tag}': figures['${tag}' as 'ring-diagram'] }`),
    );
    const { code, stdout, stderr } = await tool(
      'wtr',
      '--files',
      ...['frame', 'draw', 'keyboard'].map((name) => `test/contract/${name}.browser.test.ts`),
    );
    writeFileSync(file, whole);
    expect(code, stdout + stderr).toBe(0);
    expect(Number(/(\d+) passed, 0 failed/.exec(stdout)?.[1])).toBeGreaterThan(20);
  });

  it('makes a figure whose room can be measured by itself', async () => {
    const before = JSON.parse(readFileSync(join(folder, 'scripts/room.json'), 'utf8')) as object;
    const { code, stderr } = await script('room.mjs', tag);
    expect(code, stderr).toBe(0);
    const after = JSON.parse(readFileSync(join(folder, 'scripts/room.json'), 'utf8')) as object;
    expect(after).toMatchObject(before);
    expect(Object.keys(after)).toEqual([...Object.keys(before), tag]);
  });
});
