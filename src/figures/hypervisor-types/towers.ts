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
  const base: number[] = [];
  const upper: number[] = [];
  const columnWidth = ({ columns }: StackNode): number =>
    hundredths((width - columnGap * (columns.length - 1)) / Math.max(1, columns.length));
  const grow = (heights: number[], from: number, to: number, wanted: number): void => {
    const given = sum(heights.slice(from, to + 1)) + gap * (to - from);
    if (wanted > given) heights[to] = (heights[to] ?? 0) + wanted - given;
  };
  const columns = stacks.flatMap((stack) =>
    stack.columns.map(({ layers }) => ({
      layers,
      level: levelsOf(layers, align),
      width: columnWidth(stack),
    })),
  );
  const depth = Math.max(-1, ...columns.flatMap(({ level }) => level)) + 1;
  const baseDepth = Math.max(...stacks.map((stack) => stack.layers.length));
  for (let index = 0; index < depth; index++) upper.push(0);
  for (let index = 0; index < baseDepth; index++) base.push(0);
  const lowest = (level: readonly number[], at: number): number =>
    align || at > 0 ? (level[at] ?? 0) : depth - 1;
  const highest = (stack: StackNode, at: number): number =>
    align || at < stack.layers.length - 1 ? at : baseDepth - 1;
  // Layers that fill one level come first, so that a layer over several levels asks for no more than is missing.
  for (const pass of [true, false]) {
    for (const { layers, level, width: own } of columns)
      layers.forEach((layer, at) => {
        const [from, to] = [level[at] ?? 0, lowest(level, at)];
        if ((from === to) === pass) grow(upper, from, to, heightOf(layer, own));
      });
    for (const stack of stacks)
      stack.layers.forEach((layer, at) => {
        if ((at === highest(stack, at)) === pass) grow(base, at, highest(stack, at), heightOf(layer, width));
      });
  }
  const gapBelow = (level: number): number => (align && level === 0 ? callGap : gap);
  const levelTop = (level: number): number =>
    sum(upper.slice(0, level)) + sum(upper.slice(0, level).map((_, index) => gapBelow(index)));
  const baseTop = levelTop(depth);
  const height = baseTop + sum(base) + gap * (baseDepth - 1);
  const baseY = (index: number): number => height - sum(base.slice(0, index + 1)) - gap * index;
  return stacks.map((stack) => ({
    height,
    layers: [
      ...stack.columns.flatMap(({ layers }, column) => {
        const own = columnWidth(stack);
        const level = levelsOf(layers, align);
        return layers
          .map((layer, at): PlacedLayer => {
            const y = levelTop(level[at] ?? 0);
            const to = lowest(level, at);
            return {
              layer,
              x: column * (own + columnGap),
              y,
              width: own,
              height: levelTop(to) + (upper[to] ?? 0) - y,
            };
          })
          .reverse();
      }),
      ...stack.layers
        .map((layer, at): PlacedLayer => {
          const y = baseY(highest(stack, at));
          return { layer, x: 0, y, width, height: baseY(at) + (base[at] ?? 0) - y };
        })
        .reverse(),
    ],
  }));
}
