import type { ColumnNode, LayerNode } from './model.js';

export const gap = 4;
export const columnGap = 6;
/** Least width of a block that can hold a word. */
const narrowest = 38;

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

/** Rounds down, so that what stands side by side never sticks out. */
export const hundredths = (value: number): number => Math.floor(value * 100) / 100;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How many blocks stand side by side in a column. */
export function abreast({ layers, beside }: ColumnNode): number {
  const taken = layers.map((_, at) => 1 + beside.filter(({ on }) => on < at).length);
  return Math.max(1, beside.length, ...taken);
}

/** Every layer of a column with the number of blocks that it may be wide. */
export function blocksOf(column: ColumnNode): { readonly layer: LayerNode; readonly blocks: number }[] {
  const { layers, beside } = column;
  return [
    ...layers.map((layer, at) => ({
      layer,
      blocks: abreast(column) - beside.filter(({ on }) => on < at).length,
    })),
    ...beside.map(({ layer }) => ({ layer, blocks: 1 })),
  ];
}

/** Level of every layer of a column, from the top; by kind when the kernels are to stand in one line. */
function levelsOf({ layers, beside }: ColumnNode, byKind: boolean): readonly number[] {
  if (byKind) return layers.map((layer) => levels[layer.data.kind] ?? 0);
  // What stands on the highest layer needs a level of its own.
  const top = layers.length - 1 + Number(beside.some(({ on }) => on >= 0 && on === layers.length - 1));
  return layers.map((_, index) => top - index);
}

/** Tells whether a column has at most one layer per kind of level, bottom to top. */
export function hasLevels({ layers }: ColumnNode): boolean {
  const own = layers.map((layer) => levels[layer.data.kind]);
  return own.every(
    (level, index) => level !== undefined && (index === 0 || level < (own[index - 1] ?? Infinity)),
  );
}

/** How many levels columns have. */
export function depthOf(columns: readonly ColumnNode[], align: boolean): number {
  const deepest = columns.map((column) =>
    Math.max(column.beside.length > 0 ? 0 : -1, ...levelsOf(column, align)),
  );
  return Math.max(-1, ...deepest) + 1;
}

/** Width of one block where so many stand side by side. */
function unitOf(columns: readonly ColumnNode[], width: number): number {
  const blocks = sum(columns.map(abreast));
  return (width - columnGap * (columns.length - 1) - gap * (blocks - columns.length)) / Math.max(1, blocks);
}

/** A column too narrow for two blocks: what stands beside is listed under what it stands beside. */
function listed({ data, layers, beside }: ColumnNode): ColumnNode {
  const at = (on: number): readonly LayerNode[] =>
    beside.filter((each) => each.on === on).map(({ layer }) => layer);
  return {
    data,
    layers: [...at(-1), ...layers.flatMap((layer, index) => [layer, ...at(index)])],
    beside: [],
  };
}

/** The columns of a stack as they are drawn in a width. */
export const drawnIn = (columns: readonly ColumnNode[], width: number): readonly ColumnNode[] =>
  unitOf(columns, width) < narrowest ? columns.map(listed) : columns;

/** A layer with the levels that it reaches over, and its place in its stack. */
export interface Cell {
  readonly layer: LayerNode;
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
}

/** A column with its place in its stack. */
export interface PlacedColumn {
  readonly x: number;
  readonly width: number;
  readonly cells: readonly Cell[];
}

/** Places the layers of a column: what stands beside takes its room from what stands above the same layer. */
function cellsOf(column: ColumnNode, left: number, unit: number, depth: number, align: boolean): Cell[] {
  const { layers, beside } = column;
  const level = levelsOf(column, align);
  const own = abreast(column) * (unit + gap) - gap;
  const processes = [...beside].sort((a, b) => a.on - b.on);
  const lowest = (at: number): number => (align || at > 0 ? (level[at] ?? 0) : depth - 1);
  const main = layers.map((layer, at): Cell => {
    const taken = processes.filter(({ on }) => on < at).length * (unit + gap);
    const width = hundredths(own - taken);
    return { layer, from: level[at] ?? 0, to: lowest(at), x: hundredths(left), width };
  });
  const side = processes.map(({ layer, on }, index): Cell => {
    const x = hundredths(left + own - unit - index * (unit + gap));
    return { layer, from: 0, to: on < 0 ? depth - 1 : (level[on] ?? 1) - 1, x, width: hundredths(unit) };
  });
  return [...side.reverse(), ...main.reverse()];
}

/** Places the columns of a stack side by side, in levels. */
export function placeColumns(
  columns: readonly ColumnNode[],
  width: number,
  depth: number,
  align: boolean,
): readonly PlacedColumn[] {
  const unit = unitOf(columns, width);
  let x = 0;
  return columns.map((column) => {
    const own = abreast(column) * (unit + gap) - gap;
    const placed = { x, width: hundredths(own), cells: cellsOf(column, x, unit, depth, align) };
    x += own + columnGap;
    return placed;
  });
}
