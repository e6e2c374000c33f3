import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDrawn } from '../../src/hosts/node/drawn.js';
import { FileError, renderSVG } from '../../src/hosts/node/index.js';

const evil = '1"><script>alert(1)</script>';

describe('an SVG file that is drawn again', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'virt-figures-drawn-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function spoilt(change: object): Promise<unknown> {
    const file = join(folder, 'spoilt.svg');
    const svg = await renderSVG('ring-diagram', { preset: 'kvm' });
    writeFileSync(
      file,
      svg.replace(
        /<metadata><!\[CDATA\[(.*?)\]\]>/,
        (_, json: string) =>
          `<metadata><![CDATA[${JSON.stringify({ ...(JSON.parse(json) as object), ...change })}]]>`,
      ),
    );
    try {
      return readDrawn(file, readFileSync(file, 'utf8'));
    } catch (error) {
      return error;
    }
  }

  it.each([
    { step: evil },
    { step: 0 },
    { step: 1.5 },
    { scheme: 'blue' },
    { scheme: evil },
    { selected: 5 },
    { caption: 'no' },
    { preset: [] },
    { figure: 3 },
    { operation: { a: 1 } },
  ])('is refused in words where it says %j', async (change) => {
    const error = await spoilt(change);
    expect(error).toBeInstanceOf(FileError);
    expect((error as FileError).code).toBe('unusable');
    expect((error as FileError).message).toMatch(
      new RegExp(`spoilt\\.svg: carries .*: ${Object.keys(change)[0]!} `),
    );
  });

  it('is read where it is sound', async () => {
    expect(
      await spoilt({ step: 2, scheme: 'dark', selected: 'qemu', caption: false, operation: 'system-call' }),
    ).toEqual({
      figure: 'ring-diagram',
      preset: 'kvm',
      locale: 'en',
      width: 720,
      step: 2,
      scheme: 'dark',
      selected: 'qemu',
      caption: false,
      options: { operation: 'system-call' },
    });
  });
});
