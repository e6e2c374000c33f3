/** A point in px. */
export type Point = readonly [x: number, y: number];

/** The place of a mark on the picture, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box that stands for a datum. */
export interface MarkBox extends Box {
  readonly key: string;
  /** Key of the mark inside which this one is drawn. */
  readonly inside?: string;
}

/** What every layout has: its size, and its marks in reading order. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly MarkBox[];
}

/** Rounds to a hundredth of a px, so that every machine writes the same picture. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Rounds every side of a box. */
export function roundBox<B extends Box>(box: B): B {
  return { ...box, x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}

/** The right edge of a box. */
export const right = ({ x, width }: Box): number => x + width;

/** The lower edge of a box. */
export const bottom = ({ y, height }: Box): number => y + height;

/** Tells whether two boxes come nearer to each other than `space` px. */
export function meet(a: Box, b: Box, space = 0): boolean {
  return (
    a.x < right(b) + space && b.x < right(a) + space && a.y < bottom(b) + space && b.y < bottom(a) + space
  );
}

/** The middle of a box, across and down. */
export const middleX = ({ x, width }: Box): number => x + width / 2;
export const middleY = ({ y, height }: Box): number => y + height / 2;

/** The box around boxes. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map(right)) - x, height: Math.max(...boxes.map(bottom)) - y };
}

/** The same box with `by` px more above and below, and `along` px at its sides. */
export const grow = ({ x, y, width, height }: Box, by: number, along = by): Box => ({
  x: x - along,
  y: y - by,
  width: width + 2 * along,
  height: height + 2 * by,
});

/** Tells whether a box lies in another one. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x && right(inner) <= right(outer) && inner.y >= outer.y && bottom(inner) <= bottom(outer)
  );
}
