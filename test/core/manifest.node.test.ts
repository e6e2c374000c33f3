import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../support/hosts.js';

/** Every tag that a file of the sources defines. */
const defined = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(`${root}src/${file}`, 'utf8').matchAll(/^define\('([a-z-]+)'/gm)].map(([, tag]) => tag!));

describe('custom-elements.json', () => {
  it('tells of every element that is defined', () => {
    const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as { modules: { declarations: { tagName?: string }[] }[] };
    expect(defined.length).toBeGreaterThan(5);
    expect(modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? [])).sort()).toEqual(defined.sort());
  });
});
