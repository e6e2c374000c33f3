import type { Box } from '../../core/drawing/geometry.js';
import { drawnIn, gap, placeColumns, sum, type Cell, type PlacedColumn } from './columns.js';
import { seatFor, seatedPart, type Seat } from './seat.js';
import type { ColumnNode, LayerNode, StackNode } from './model.js';

/** Height that a layer asks for in a block of some width. */
export type HeightOf = (layer: LayerNode, width: number) => number;

export interface PlacedLayer extends Box {
  readonly layer: LayerNode;
  /** Where a part of it stands at its upper edge, under what that part runs. */
  readonly seat?: Seat | undefined;
}

/** The layers of one stack, placed from the top left corner of its tower. */
export interface Tower {
  readonly layers: readonly PlacedLayer[];
  /** Where the columns stand, in their order. */
  readonly columns: readonly Pick<Box, 'x' | 'y' | 'width'>[];
  readonly height: number;
}

/** Room for the arrow from an application to the kernel below it. */
const callGap = 34;
/** Room for the arrow from a kernel in user space to the host's. */
const hostGap = 28;
/** What only calls the kernel below it, and leaves the room for the arrow. */
const callers: readonly string[] = ['application', 'application-kernel'];

const levels: Readonly<Partial<Record<LayerNode['data']['kind'], number>>> = {
  application: 0,
  'container-engine': 0,
  service: 0,
  'guest-kernel': 1,
  'application-kernel': 1,
  dom0: 1,
  'root-partition': 1,
  'device-model': 2,
  emulator: 2,
  vmm: 2,
};
const levelOf = ({ data }: LayerNode): number => levels[data.kind] ?? 0;

/** Tells whether a column has at most one layer per kind of level, bottom to top. */
const hasLevels = ({ layers }: ColumnNode): boolean =>
  layers.every(
    (layer, index) =>
      levels[layer.data.kind] !== undefined &&
      (index === 0 || levelOf(layer) < levelOf(layers[index - 1] ?? layer)),
  );

/** Whether the kernels of all stacks can stand in one line. */
export const canAlign = (stacks: readonly StackNode[]): boolean =>
  stacks.every(({ columns }) => columns.every(hasLevels));

/** A layer over the ground: `foot` is its lower edge. */
interface Raised {
  readonly cell: Cell;
  readonly foot: number;
  readonly height: number;
}

/** Stands the layers of a column on each other, from a floor on, each as high as it needs to be. */
function pile({ chain, beside }: PlacedColumn, floor: number, heightOf: HeightOf): Raised[] {
  const heights = chain.map(({ layer, width }) => heightOf(layer, width));
  const footOn = (on: number): number => floor + sum(heights.slice(0, on + 1)) + gap * (on + 1);
  const side = beside.map((cell): Raised => {
    const same = beside.filter(({ on }) => on === cell.on).map(({ layer, width }) => heightOf(layer, width));
    return { cell, foot: footOn(cell.on), height: Math.max(heights[cell.on + 1] ?? 0, ...same) };
  });
  const main = chain.map((cell): Raised => ({
    cell,
    foot: footOn(cell.on),
    height: heights[cell.on + 1] ?? 0,
  }));
  return [...side.reverse(), ...main.reverse()];
}

/** The lines on which the kernels of all stacks stand: the lower edge and the height of each level, from the top one on. */
interface Lines {
  readonly feet: readonly number[];
  readonly heights: readonly number[];
  readonly floor: number;
}

function linesOf(columns: readonly PlacedColumn[], floor: number, heightOf: HeightOf): Lines {
  const chains = columns.flatMap(({ chain }) => chain);
  const depth = Math.max(0, ...chains.map(({ layer }) => levelOf(layer) + 1));
  const heights = Array.from({ length: depth }, (_, level) =>
    Math.max(
      0,
      ...chains
        .filter(({ layer }) => levelOf(layer) === level)
        .map(({ layer, width }) => heightOf(layer, width)),
    ),
  );
  const calling = columns.some(({ chain }) => chain[0]?.layer.data.kind === 'application-kernel');
  const lowest = floor + (calling ? hostGap - gap : 0);
  const feet = heights.map(
    (_, level) =>
      lowest +
      sum(heights.slice(level + 1)) +
      sum(heights.slice(level + 1).map((__, index) => (level + index === 0 ? callGap : gap))),
  );
  return { feet, heights, floor };
}

/** Stands the layers of a column on the lines of all stacks, so that a kernel that is missing leaves a gap. */
function onLines({ chain, beside }: PlacedColumn, lines: Lines, heightOf: HeightOf): Raised[] {
  const main = chain.map((cell): Raised => {
    const level = levelOf(cell.layer);
    const line = lines.feet[level] ?? 0;
    // What is no caller stands on the floor itself.
    const foot = cell.on < 0 && !callers.includes(cell.layer.data.kind) ? lines.floor : line;
    return { cell, foot, height: line + (lines.heights[level] ?? 0) - foot };
  });
  const side = beside.map((cell): Raised => {
    const { foot, height } = main[cell.on] ?? { foot: lines.floor, height: -gap };
    const first = main[cell.on + 1];
    const own = heightOf(cell.layer, cell.width);
    return { cell, foot: foot + height + gap, height: Math.max(first?.height ?? 0, own) };
  });
  return [...side.reverse(), ...main.reverse()];
}

/** What lies below the columns of a stack, from the ground up; the highest reaches up to a common floor, if there is one. */
function baseOf({ layers }: StackNode, width: number, heightOf: HeightOf, floor = 0): Raised[] {
  let foot = 0;
  return layers.map((layer, at) => {
    const own = heightOf(layer, width);
    const height = at === layers.length - 1 ? Math.max(own, floor - gap - foot) : own;
    const placed = { cell: { layer, on: at - 1, x: 0, width }, foot, height };
    foot += height + gap;
    return placed;
  });
}

const topOf = (raised: readonly Raised[]): number =>
  Math.max(0, ...raised.map(({ foot, height }) => foot + height));

/**
 * Builds the towers of a row of stacks on one ground line, each layer as high as it needs to be; where kernels are compared, each
 * level as high in all of them, and what is missing in one is left open for all to see.
 */
export function towers(
  stacks: readonly StackNode[],
  width: number,
  align: boolean,
  heightOf: HeightOf,
): readonly Tower[] {
  const drawn = stacks.map((stack) => ({
    stack,
    columns: placeColumns(drawnIn(stack.columns, width), width, stack.layers.some(seatedPart)),
  }));
  const floors = stacks.map((stack) => topOf(baseOf(stack, width, heightOf)) + gap);
  const common = align ? Math.max(0, ...floors) : 0;
  const all = drawn.flatMap(({ columns }) => columns);
  const lines = align ? linesOf(all, common, heightOf) : undefined;
  return drawn.map(({ stack, columns }) => {
    const base = baseOf(stack, width, heightOf, common);
    const floor = topOf(base) + gap;
    const piles = columns.map((column) =>
      lines ? onLines(column, lines, heightOf) : pile(column, floor, heightOf),
    );
    const height = Math.max(topOf(base), ...piles.map(topOf));
    const seatIn = ({ layer, width: wide }: Cell): Seat =>
      stack.layers.includes(layer) ? seatFor(columns, wide) : seatFor([], wide);
    const place = ({ cell, foot, height: own }: Raised): PlacedLayer => ({
      layer: cell.layer,
      x: cell.x,
      y: height - foot - own,
      width: cell.width,
      height: own,
      ...(seatedPart(cell.layer) && { seat: seatIn(cell) }),
    });
    return {
      height,
      columns: columns.map(({ x, width: wide }, index) => ({
        x,
        width: wide,
        y: height - topOf(piles[index] ?? []),
      })),
      layers: [...piles.flat(), ...base.reverse()].map(place),
    };
  });
}
