import { pathRound } from 'd3-path';
import type { Box } from '../../core/drawing/geometry.js';

/** A basket-handle arch: straight walls, round shoulders, a flat base that all arches of a plane share. */
export interface Arch extends Box {
  readonly radius: number;
  /** Set where the arch hangs from its base. */
  readonly flipped: boolean;
}

/** How far the shoulder stands in from the wall at a depth below the crown. */
export function inset(radius: number, depth: number): number {
  return depth >= radius ? 0 : radius - Math.sqrt(radius * radius - (radius - depth) ** 2);
}

/** Draws the contour, wider by `out` px; an open one leaves the base away. */
export function archPath({ x, y, width, height, radius, flipped }: Arch, out = 0, open = false): string {
  const path = pathRound(2);
  const [left, right] = [x - out, x + width + out];
  const [crown, base] = flipped ? [y + height + out, y] : [y - out, y + height];
  path.moveTo(left, base);
  path.arcTo(left, crown, right, crown, radius + out);
  path.arcTo(right, crown, right, base, radius + out);
  path.lineTo(right, base);
  if (!open) path.closePath();
  return path.toString();
}
