import type { Box } from '../../core/drawing/geometry.js';
import type { LayerNode, StackNode } from './model.js';

/** Height that a layer asks for in a block of some width. */
export type HeightOf = (layer: LayerNode, width: number) => number;

export interface PlacedLayer extends Box {
  readonly layer: LayerNode;
}

/** The layers of one stack, placed from the top left corner of its tower. */
export interface Tower {
  readonly layers: readonly PlacedLayer[];
  readonly height: number;
}

const gap = 4;
export const columnGap = 6;
/** Room for the arrow from an application to the kernel below it. */
const callGap = 34;

const levels: Readonly<Partial<Record<LayerNode['data']['kind'], number>>> = {
  application: 0,
  'container-engine': 0,
  'guest-kernel': 1,
  'application-kernel': 1,
  dom0: 1,
  'root-partition': 1,
  'device-model': 2,
  emulator: 2,
};

/** Rounds down, so that what stands side by side never sticks out. */
export const hundredths = (value: number): number => Math.floor(value * 100) / 100;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Level of every layer of a column, from the top; by kind when the kernels are to stand in one line. */
function levelsOf(column: readonly LayerNode[], byKind: boolean): readonly number[] {
  return byKind
    ? column.map((layer) => levels[layer.data.kind] ?? 0)
    : column.map((_, index) => column.length - 1 - index);
}

/** Whether every column has at most one layer per kind of level, bottom to top. */
export function canAlign(stacks: readonly StackNode[]): boolean {
  return stacks.every((stack) =>
    stack.columns.every(({ layers }) => {
      const own = layers.map((layer) => levels[layer.data.kind]);
      return own.every(
        (level, index) => level !== undefined && (index === 0 || level < (own[index - 1] ?? Infinity)),
      );
    }),
  );
}

/** A column of a stack with the level of each of its layers, bottom to top. */
interface Leveled {
  readonly layers: readonly LayerNode[];
  readonly levels: readonly number[];
  readonly width: number;
}

/** What the stacks of a row have in common. */
interface Ground {
  readonly width: number;
  readonly align: boolean;
  readonly columns: ReadonlyMap<StackNode, readonly Leveled[]>;
  /** How many levels the columns have, and how many layers lie below them at the most. */
  readonly depth: number;
  readonly baseDepth: number;
}

function groundOf(stacks: readonly StackNode[], width: number, align: boolean): Ground {
  const columns = new Map(
    stacks.map((stack): [StackNode, Leveled[]] => {
      const count = stack.columns.length;
      const own = hundredths((width - columnGap * (count - 1)) / Math.max(1, count));
      return [
        stack,
        stack.columns.map(({ layers }) => ({ layers, levels: levelsOf(layers, align), width: own })),
      ];
    }),
  );
  const levels = [...columns.values()].flat().flatMap((column) => column.levels);
  return {
    width,
    align,
    columns,
    depth: Math.max(-1, ...levels) + 1,
    baseDepth: Math.max(...stacks.map((stack) => stack.layers.length)),
  };
}

/** The lowest level that a layer of a column fills: the bottom one stands on what lies below, unless gaps are left open. */
const lowestLevel = ({ levels }: Leveled, at: number, { align, depth }: Ground): number =>
  align || at > 0 ? (levels[at] ?? 0) : depth - 1;

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
      for (const column of own)
        column.layers.forEach((layer, at) => {
          const [from, to] = [column.levels[at] ?? 0, lowestLevel(column, at, ground)];
          if ((from === to) === single) grow(upper, from, to, heightOf(layer, column.width));
        });
      stack.layers.forEach((layer, at) => {
        const to = highestBase(stack, at, ground);
        if ((at === to) === single) grow(base, at, to, heightOf(layer, width));
      });
    }
  return { upper, base };
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
  const { depth, baseDepth } = ground;
  const { upper, base } = heightsOf(ground, heightOf);
  const gapBelow = (level: number): number => (align && level === 0 ? callGap : gap);
  const levelTop = (level: number): number =>
    sum(upper.slice(0, level)) + sum(upper.slice(0, level).map((_, index) => gapBelow(index)));
  const height = levelTop(depth) + sum(base) + gap * (baseDepth - 1);
  const baseTop = (index: number): number => height - sum(base.slice(0, index + 1)) - gap * index;
  const inColumn = (column: Leveled, index: number): PlacedLayer[] =>
    column.layers.map((layer, at) => {
      const y = levelTop(column.levels[at] ?? 0);
      const to = lowestLevel(column, at, ground);
      const x = index * (column.width + columnGap);
      return { layer, x, y, width: column.width, height: levelTop(to) + (upper[to] ?? 0) - y };
    });
  const below = (stack: StackNode): PlacedLayer[] =>
    stack.layers.map((layer, at) => {
      const y = baseTop(highestBase(stack, at, ground));
      return { layer, x: 0, y, width, height: baseTop(at) + (base[at] ?? 0) - y };
    });
  return stacks.map((stack) => ({
    height,
    layers: [
      ...(ground.columns.get(stack) ?? []).flatMap((column, index) => inColumn(column, index).reverse()),
      ...below(stack).reverse(),
    ],
  }));
}
