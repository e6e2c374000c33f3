import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elements } from '../../src/elements.js';
import { figures } from '../../src/figures.js';
import * as index from '../../src/index.js';
import { root } from '../support/hosts.js';

/** Every folder of the sources that defines an element. */
const rooms = ['figures', 'elements'].flatMap((floor) =>
  readdirSync(`${root}src/${floor}`)
    .filter((tag) => existsSync(`${root}src/${floor}/${tag}/index.ts`))
    .map((tag) => ({ tag, folder: `${floor}/${tag}` })),
);
const tags = rooms.map(({ tag }) => tag).sort();

describe('the registries', () => {
  it('list every element that is defined, as the autoloader needs', () => {
    expect(tags.length).toBeGreaterThan(5);
    expect(Object.keys({ ...figures, ...elements }).sort()).toEqual(tags);
  });
});

describe('virt-figures and virt-figures/all', () => {
  it.each(rooms)('hold what $folder exports', async ({ folder }) => {
    const own = (await import(/* @vite-ignore */ `${root}src/${folder}/element.ts`)) as object;
    expect(Object.keys(own).length).toBeGreaterThan(0);
    expect(index).toMatchObject(own);
    expect(readFileSync(`${root}src/all.ts`, 'utf8')).toContain(`import './${folder}/index.js';`);
  });
});

describe('custom-elements.json', () => {
  it('tells of every element that is defined', () => {
    const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as {
      modules: { declarations: { tagName?: string }[] }[];
    };
    expect(
      modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? [])).sort(),
    ).toEqual(tags);
  });
});
