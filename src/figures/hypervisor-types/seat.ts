import type { PlacedColumn } from './columns.js';
import type { LayerNode } from './model.js';
import { isContainer } from './type.js';

/** Where a part stands at the upper edge of its layer, from the left edge of that layer. */
export interface Seat {
  readonly x: number;
  readonly width: number;
}

/** How far a part reaches under the process beside the guest: both run the guest together. */
const reach = 14;
const inset = 6;

/** The part of a kernel on which guests stand: a module or a driver that runs them. */
export function seatedPart({ data, parts }: LayerNode): LayerNode | undefined {
  const [part, ...others] = parts;
  const runs = part?.data.kind === 'hypervisor-module' || part?.data.kind === 'host-driver';
  return data.kind === 'host-os' && runs && others.length === 0 ? part : undefined;
}

/** Finds the room of such a part: under all guests, and a little under the processes beside them. */
export function seatFor(columns: readonly PlacedColumn[], width: number): Seat {
  const run = columns.filter(({ column }) => column.data !== undefined && !isContainer(column.data));
  const edges = run.flatMap(({ chain, beside }) => {
    const [first] = chain;
    if (first === undefined) return [];
    const on = beside.filter((cell) => cell.on < 0);
    const left = on.some(({ x }) => x < first.x) ? reach + inset : 0;
    const right = on.some(({ x }) => x > first.x) ? reach + inset : 0;
    return [first.x - left, first.x + first.width + right];
  });
  const from = Math.max(inset, Math.min(width, ...edges));
  const to = Math.min(width - inset, Math.max(0, ...edges));
  return to - from > 60 ? { x: from, width: to - from } : { x: inset, width: width - 2 * inset };
}
