import { readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/hosts.js';

/** Every tag that a file of the sources defines. */
const rooms = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(`${root}src/${file}`, 'utf8').matchAll(/^define\('([a-z-]+)'/gm)].map(([, tag]) => ({
      tag: tag!,
      folder: dirname(file),
    })),
  );
const defined = rooms.map(({ tag }) => tag);

describe('virt-figures and virt-figures/all', () => {
  it('hold every element that is defined', () => {
    const [index, all] = ['src/index.ts', 'src/all.ts'].map((file) => readFileSync(`${root}${file}`, 'utf8'));
    for (const { folder } of rooms) {
      expect(index).toContain(`export * from './${folder}/element.js';`);
      expect(all).toContain(`import './${folder}/index.js';`);
    }
  });

  it('are known to the autoloader', () => {
    const text = ['figures', 'elements']
      .map((registry) => readFileSync(`${root}src/${registry}.ts`, 'utf8'))
      .join('');
    for (const { tag } of rooms) expect(text).toContain(`'${tag}': {`);
  });
});

describe('custom-elements.json', () => {
  it('tells of every element that is defined', () => {
    const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as {
      modules: { declarations: { tagName?: string }[] }[];
    };
    expect(defined.length).toBeGreaterThan(5);
    expect(
      modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? [])).sort(),
    ).toEqual(defined.sort());
  });
});
