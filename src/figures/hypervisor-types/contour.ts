import { grow, round, type Box, type Point } from '../../core/drawing/geometry.js';
import type { Contour, LayerMark } from './drawing.js';
import type { LayerNode, StackNode } from './model.js';
import { monitors } from './privilege.js';
import { disputed } from './tell.js';

/** How far the line runs outside the blocks: a little more than half the gap between them, so that neighbours have one line. */
const outside = 2.25;
const radius = 5;

/** What counts as the hypervisor, by each reading. */
export function countedIn({ type, all }: StackNode): readonly (readonly LayerNode[])[] {
  const ofKind = (...kinds: readonly string[]): LayerNode[] =>
    all.filter(({ data, column }) => kinds.includes(data.kind) && column?.serves !== true);
  const inKernel = ofKind(...monitors).filter(({ privilege }) => privilege === 'host-kernel');
  if (type === 'type-1') return [inKernel];
  const hosted = [...inKernel, ...ofKind('host-driver', 'hypervisor-module', 'device-model')];
  if (type === 'type-2') return [hosted];
  return type === 'contested' ? [ofKind('host-os'), hosted] : [];
}

/** The lines around what counts as the hypervisor in a stack. */
export function contoursOf(stack: StackNode, marks: readonly LayerMark[]): Contour[] {
  const readings = countedIn(stack);
  return readings.flatMap((counted, index) => {
    const keys = new Set(counted.map(({ key }) => key));
    const boxes = marks.filter(({ key }) => keys.has(key)).map((mark) => grow(mark, outside));
    const reading = readings.length > 1 ? (index === 0 ? 1 : 2) : disputed(stack) ? 1 : undefined;
    return boxes.length === 0 ? [] : [{ stack: stack.key, path: outline(boxes), reading }];
  });
}

const values = (boxes: readonly Box[], from: 'x' | 'y', by: 'width' | 'height'): number[] =>
  [...new Set(boxes.flatMap((box) => [round(box[from]), round(box[from] + box[by])]))].sort((a, b) => a - b);

/** The sides of the cells of a grid that some boxes cover, clockwise, where no other covered cell follows. */
function sidesOf(boxes: readonly Box[]): Map<string, Point[]> {
  const xs = values(boxes, 'x', 'width');
  const ys = values(boxes, 'y', 'height');
  const covered = (column: number, row: number): boolean => {
    const [x, y] = [(xs[column] ?? NaN) + 0.005, (ys[row] ?? NaN) + 0.005];
    return boxes.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
  };
  const sides = new Map<string, Point[]>();
  const add = (from: Point, to: Point): void => {
    sides.set(String(from), [...(sides.get(String(from)) ?? []), to]);
  };
  ys.forEach((top, row) => {
    xs.forEach((left, column) => {
      if (!covered(column, row)) return;
      const [right, bottom] = [xs[column + 1] ?? left, ys[row + 1] ?? top];
      if (!covered(column, row - 1)) add([left, top], [right, top]);
      if (!covered(column + 1, row)) add([right, top], [right, bottom]);
      if (!covered(column, row + 1)) add([right, bottom], [left, bottom]);
      if (!covered(column - 1, row)) add([left, bottom], [left, top]);
    });
  });
  return sides;
}

/** The corners of the loops that sides make. */
function loopsOf(sides: Map<string, Point[]>): Point[][] {
  const loops: Point[][] = [];
  for (const [start] of sides) {
    const loop: Point[] = [];
    let at = start;
    for (let next = sides.get(at)?.shift(); next !== undefined; next = sides.get(at)?.shift()) {
      loop.push(next);
      at = String(next);
    }
    const straight = ([x, y]: Point, index: number): boolean => {
      const before = loop.at(index - 1) ?? [x, y];
      const after = loop[(index + 1) % loop.length] ?? [x, y];
      return (before[0] === x && after[0] === x) || (before[1] === y && after[1] === y);
    };
    if (loop.length > 0) loops.push(loop.filter((point, index) => !straight(point, index)));
  }
  return loops;
}

/** Goes from a corner towards another one. */
function towards([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y);
  const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
  return [round(x + (toX - x) * share), round(y + (toY - y) * share)];
}

/** Draws the outline of boxes that touch or cover each other, with rounded corners. */
export function outline(boxes: readonly Box[]): string {
  return loopsOf(sidesOf(boxes))
    .map((loop) => {
      const corners = loop.map((point, index) => {
        const before = towards(point, loop.at(index - 1) ?? point);
        const after = towards(point, loop[(index + 1) % loop.length] ?? point);
        return `${before.join()}Q${point.join()},${after.join()}`;
      });
      return `M${corners.join('L')}Z`;
    })
    .join('');
}
