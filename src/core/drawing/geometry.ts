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
