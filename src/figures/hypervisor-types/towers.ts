import type { Box } from '../../core/drawing/geometry.js';
import {
  depthOf,
  drawnIn,
  gap,
  hasLevels,
  placeColumns,
  sum,
  type Cell,
  type PlacedColumn,
} from './columns.js';
import type { LayerNode, StackNode } from './model.js';

/** Height that a layer asks for in a block of some width. */
export type HeightOf = (layer: LayerNode, width: number) => number;

export interface PlacedLayer extends Box {
  readonly layer: LayerNode;
}

/** The layers of one stack, placed from the top left corner of its tower. */
export interface Tower {
  readonly layers: readonly PlacedLayer[];
  /** Where the columns stand, in their order. */
  readonly columns: readonly Pick<Box, 'x' | 'width'>[];
  readonly height: number;
}

/** Room for the arrow from an application to the kernel below it. */
const callGap = 34;
/** Room for the arrow from a kernel in user space to the host's. */
const hostGap = 28;
/** What only calls the kernel below it, and leaves the room for the arrow. */
const callers: readonly string[] = ['application', 'application-kernel'];

/** Whether every column has at most one layer per kind of level, bottom to top. */
export const canAlign = (stacks: readonly StackNode[]): boolean =>
  stacks.every(({ columns }) => columns.every(hasLevels));

/** What the stacks of a row have in common. */
interface Ground {
  readonly width: number;
  readonly align: boolean;
  readonly columns: ReadonlyMap<StackNode, readonly PlacedColumn[]>;
  /** How many levels the columns have, and how many layers lie below them at the most. */
  readonly depth: number;
  readonly baseDepth: number;
}

function groundOf(stacks: readonly StackNode[], width: number, align: boolean): Ground {
  const drawn = stacks.map((stack) => ({ stack, columns: drawnIn(stack.columns, width) }));
  const depth = depthOf(
    drawn.flatMap(({ columns }) => columns),
    align,
  );
  return {
    width,
    align,
    columns: new Map(drawn.map(({ stack, columns }) => [stack, placeColumns(columns, width, depth, align)])),
    depth,
    baseDepth: Math.max(...stacks.map((stack) => stack.layers.length)),
  };
}

/** The highest level below the columns that a layer fills: the top one carries them. */
const highestBase = ({ layers }: StackNode, at: number, { align, baseDepth }: Ground): number =>
  align || at < layers.length - 1 ? at : baseDepth - 1;

/** Heights of the levels: of those of the columns from the top, and of those below them from the ground. */
function heightsOf(ground: Ground, heightOf: HeightOf): { upper: number[]; base: number[] } {
  const { columns, width, depth, baseDepth } = ground;
  const upper = Array.from({ length: depth }, () => 0);
  const base = Array.from({ length: baseDepth }, () => 0);
  const grow = (heights: number[], from: number, to: number, wanted: number): void => {
    const given = sum(heights.slice(from, to + 1)) + gap * (to - from);
    if (wanted > given) heights[to] = (heights[to] ?? 0) + wanted - given;
  };
  // Layers that fill one level come first, so that a layer over several levels asks for no more than is missing.
  for (const single of [true, false])
    for (const [stack, own] of columns) {
      for (const { layer, from, to, width: wide } of own.flatMap(({ cells }) => cells))
        if ((from === to) === single) grow(upper, from, to, heightOf(layer, wide));
      stack.layers.forEach((layer, at) => {
        const to = highestBase(stack, at, ground);
        if ((at === to) === single) grow(base, at, to, heightOf(layer, width));
      });
    }
  return { upper, base };
}

/** Room below the lowest level: that for an arrow where a kernel in user space calls the host's. */
function roomBelow({ align, columns }: Ground): number {
  const kinds = [...columns.values()].flat().map(({ cells }) => cells.at(-1)?.layer.data.kind);
  return align && kinds.includes('application-kernel') ? hostGap : gap;
}

/**
 * Builds the towers of a row of stacks on one ground line, each level as high in all of them. What is missing in one is filled by
 * the layer above the gap, or, when kernels are compared, left open for all to see.
 */
export function towers(
  stacks: readonly StackNode[],
  width: number,
  align: boolean,
  heightOf: HeightOf,
): readonly Tower[] {
  const ground = groundOf(stacks, width, align);
  const { depth, baseDepth, columns } = ground;
  const { upper, base } = heightsOf(ground, heightOf);
  const lowestGap = roomBelow(ground);
  const gapBelow = (level: number): number => {
    if (align && level === 0 && depth > 1) return callGap;
    return level === depth - 1 ? lowestGap : gap;
  };
  const levelTop = (level: number): number =>
    sum(upper.slice(0, level)) + sum(upper.slice(0, level).map((_, index) => gapBelow(index)));
  const height = levelTop(depth) + sum(base) + gap * (baseDepth - 1);
  const baseTop = (index: number): number => height - sum(base.slice(0, index + 1)) - gap * index;
  const inColumn = ({ layer, from, to, x, width: wide }: Cell): PlacedLayer => {
    const y = levelTop(from);
    const foot = to === depth - 1 && !callers.includes(layer.data.kind) ? lowestGap - gap : 0;
    return { layer, x, y, width: wide, height: levelTop(to) + (upper[to] ?? 0) + foot - y };
  };
  const below = (stack: StackNode): PlacedLayer[] =>
    stack.layers.map((layer, at) => {
      const y = baseTop(highestBase(stack, at, ground));
      return { layer, x: 0, y, width, height: baseTop(at) + (base[at] ?? 0) - y };
    });
  return stacks.map((stack) => {
    const own = columns.get(stack) ?? [];
    return {
      height,
      columns: own,
      layers: [...own.flatMap(({ cells }) => cells.map(inColumn)), ...below(stack).reverse()],
    };
  });
}
