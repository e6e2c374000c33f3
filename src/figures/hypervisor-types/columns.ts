import type { ColumnNode, LayerNode } from './model.js';

/** Between what stands on each other, and side by side in a column: room for the line around the hypervisor. */
export const gap = 4;
export const columnGap = 6;
/** Least width of a block that can hold a word. */
const narrowest = 38;

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

/** A layer with its place across its stack. */
export interface Cell {
  readonly layer: LayerNode;
  /** Index of the layer of its column that it stands on: -1 for what the column stands on. */
  readonly on: number;
  readonly x: number;
  readonly width: number;
}

/** A column with its place in its stack: what carries what, bottom to top, and what stands beside it. */
export interface PlacedColumn {
  readonly column: ColumnNode;
  readonly x: number;
  readonly width: number;
  readonly chain: readonly Cell[];
  readonly beside: readonly Cell[];
}

/** Places the layers of a column: what stands beside takes its room from what stands above the same layer. */
function placeColumn(column: ColumnNode, x: number, unit: number, mirrored: boolean): PlacedColumn {
  const blocks = abreast(column);
  const own = blocks * (unit + gap) - gap;
  const processes = [...column.beside].sort((a, b) => a.on - b.on);
  const turn = (left: number, width: number): number =>
    hundredths(x + (mirrored ? own - left - width : left));
  const chain = column.layers.map((layer, at): Cell => {
    const wide = own - processes.filter(({ on }) => on < at).length * (unit + gap);
    return { layer, on: at - 1, x: turn(0, wide), width: hundredths(wide) };
  });
  const beside = processes.map(({ layer, on }, index): Cell => {
    const left = own - unit - index * (unit + gap);
    return { layer, on, x: turn(left, unit), width: hundredths(unit) };
  });
  return { column, x, width: hundredths(own), chain, beside };
}

/**
 * Places the columns of a stack side by side. Where they share a part of the kernel below, the left ones are mirrored, so that the
 * guests stand on that part together.
 */
export function placeColumns(
  columns: readonly ColumnNode[],
  width: number,
  gathered: boolean,
): readonly PlacedColumn[] {
  const unit = unitOf(columns, width);
  let x = 0;
  return columns.map((column, index) => {
    const placed = placeColumn(column, x, unit, gathered && index + 1 <= columns.length / 2);
    x += placed.width + columnGap;
    return placed;
  });
}
