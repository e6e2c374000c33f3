import { describe, expect, it } from 'vitest';
import { moveTo } from '../../src/element/roving-focus.js';
import { structureOf, type Part } from '../../src/element/structure.js';
import { readFigure } from '../../src/hosts/node/to-svg.js';
import type { Layout, MarkBox } from '../../src/core/drawing/geometry.js';
import type { Reading, ReadingItem } from '../../src/core/reading.js';
import { everyFigure } from '../support/figures.js';
import { tried } from '../support/quick.js';

const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
const go = (key: string, parts: readonly Part[], from: string): string =>
  moveTo({ key, timeStamp: 0 }, parts, from)!;

/** Everything to which ways lead from a start. */
function reached(ways: ReadonlyMap<string, readonly string[]>, from: string): readonly string[] {
  const found = new Set<string>();
  const open = [from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    open.push(...(ways.get(key) ?? []));
  }
  return [...found].sort();
}

describe.each(await everyFigure())('arrow keys in <$tag>', ({ figure, presets }) => {
  it.each(tried(presets))('lead from every mark to every mark: $name', async ({ data }) => {
    const { model, reading, additions, state } = await readFigure(figure, data.en);
    for (const width of [280, 672, 1200]) {
      const layout = (figure.layout as (...args: unknown[]) => Layout)(
        model,
        reading,
        width,
        state,
        additions,
      );
      const parts = structureOf(layout, reading);
      const keys = layout.marks.map(({ key }) => key);
      expect(parts.map(({ key }) => key)).toEqual(keys);
      const first = keys[0]!;
      const ways = new Map(keys.map((key) => [key, arrows.map((arrow) => go(arrow, parts, key))]));
      const back = new Map<string, string[]>();
      for (const [from, to] of ways) for (const key of to) back.set(key, [...(back.get(key) ?? []), from]);
      const all = [...keys].sort();
      expect(reached(ways, first), `${width} px`).toEqual(all);
      expect(reached(back, first), `${width} px, back`).toEqual(all);
      for (const key of keys) {
        expect(go('Home', parts, key)).toBe(first);
        expect(go('End', parts, key)).toBe(keys.at(-1));
      }
    }
  });
});

describe('arrow keys', () => {
  const box = (key: string, x: number, y: number) => ({ key, x, y, width: 40, height: 20 });
  const item = (key: string, ...items: ReadingItem[]): ReadingItem => ({ key, label: key, facts: [], items });
  const walk = (layout: MarkBox[], items: ReadingItem[], from: string, ...pressed: string[]): string => {
    const parts = structureOf({ width: 500, height: 500, marks: layout }, { items } as unknown as Reading);
    return pressed.reduce((key, arrow) => go(`Arrow${arrow}`, parts, key), from);
  };
  // Two levels, one above the other, with parts side by side.
  const levels = [box('a', 0, 0), box('a1', 50, 0), box('a2', 100, 0), box('b', 0, 50), box('b1', 90, 50)];
  const inLevels = [item('a', item('a1'), item('a2')), item('b', item('b1'))];
  // Two stacks side by side, with layers one above the other.
  const stacks = [
    box('a', 0, 0),
    box('a1', 0, 30),
    box('a2', 0, 60),
    box('b', 60, 0),
    box('b1', 60, 30),
    box('b2', 60, 60),
  ];
  const inStacks = [item('a', item('a1'), item('a2')), item('b', item('b1'), item('b2'))];

  it('go up and down between levels, left and right within one', () => {
    expect(walk(levels, inLevels, 'a', 'Right')).toBe('a1');
    expect(walk(levels, inLevels, 'a1', 'Right')).toBe('a2');
    expect(walk(levels, inLevels, 'a1', 'Left')).toBe('a');
    expect(walk(levels, inLevels, 'a2', 'Down')).toBe('b1');
    expect(walk(levels, inLevels, 'a', 'Down')).toBe('b');
    expect(walk(levels, inLevels, 'b', 'Up')).toBe('a');
  });

  it('go up and down in a stack, left and right to what stands as high in the next', () => {
    expect(walk(stacks, inStacks, 'a', 'Down')).toBe('a1');
    expect(walk(stacks, inStacks, 'a1', 'Up')).toBe('a');
    expect(walk(stacks, inStacks, 'a2', 'Right')).toBe('b2');
    expect(walk(stacks, inStacks, 'b1', 'Left')).toBe('a1');
    expect(walk(stacks, inStacks, 'a', 'Right')).toBe('b');
  });

  it('follow letters that are typed: one letter to the next name, several to the name', () => {
    const parts = structureOf(
      {
        width: 9,
        height: 9,
        marks: ['Xen', 'Guest kernel', 'Guest user'].map((key, index) => box(key, 0, index * 30)),
      },
      { items: ['Xen', 'Guest kernel', 'Guest user'].map((key) => item(key)) } as unknown as Reading,
    );
    const type = (from: string, letters: string, at: number): string =>
      Array.from(letters).reduce(
        (key, letter, index) => moveTo({ key: letter, timeStamp: at + index * 50 }, parts, key) ?? key,
        from,
      );
    expect(type('Xen', 'g', 10_000)).toBe('Guest kernel');
    expect(type('Guest kernel', 'g', 20_000)).toBe('Guest user');
    expect(type('Guest user', 'x', 30_000)).toBe('Xen');
    expect(type('Xen', 'q', 40_000)).toBe('Xen');
  });
});
