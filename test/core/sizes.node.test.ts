import { describe, expect, it } from 'vitest';
import { figureRows } from '../../scripts/lib/figure-sizes.mjs';
import { entries } from '../support/figures.js';

const budgets = { alone: 24, more: 10, preset: 8 };
const bytesOf = (files: ReadonlySet<string>): number => files.size;

/** Rows for some figures, of which a page loads a file for each tag and one for each example that is not the first. */
async function rowsOf(...tags: readonly string[]): Promise<(readonly [string, readonly string[], number])[]> {
  const figures = Object.fromEntries(
    await Promise.all(tags.map(async (tag) => [tag, await entries[tag]!.figure()] as const)),
  );
  const loaded = (elements: readonly string[]): Promise<Set<string>> =>
    Promise.resolve(new Set(['house', ...elements.flatMap((element) => element.split(' '))]));
  const { rows } = (await figureRows({
    figures,
    loaded,
    bytesOf,
    budgets,
    moreOf: { 'ring-diagram': 12 },
  })) as unknown as {
    rows: readonly (readonly [string, ReadonlySet<string>, number])[];
  };
  return rows.map(([what, files, budget]) => [what, [...files], budget]);
}

describe('sizes', () => {
  it('have no row of examples for a figure with one example', async () => {
    expect(await rowsOf('smallest-figure')).toEqual([
      ['<smallest-figure> alone', ['house', 'smallest-figure'], 24],
    ]);
  });

  it('tell what a figure needs beside the first, and what its dearest example needs besides', async () => {
    expect(await rowsOf('smallest-figure', 'relations-figure')).toEqual([
      ['<smallest-figure> alone', ['house', 'smallest-figure'], 24],
      ['<relations-figure> alone', ['house', 'relations-figure'], 24],
      ['<relations-figure> more, beside <smallest-figure>', ['relations-figure'], 10],
      ['<relations-figure preset="row"> more than its first example, the most of all', ['preset=row'], 8],
    ]);
  });

  it('hold a figure to a goal of its own where it has one', async () => {
    const rows = await rowsOf('smallest-figure', 'ring-diagram');
    expect(rows.find(([what]) => what.startsWith('<ring-diagram> more'))?.[2]).toBe(12);
  });
});
