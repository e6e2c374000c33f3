import type { Box } from '../geometry.js';

/** A cost that is paid only where there is no other way. */
export const forbidden = 1e4;

/** What lines and labels should keep clear of, and how much. */
export interface Obstacle {
  readonly box: Box;
  /** What a line costs that comes too close. */
  readonly line: number;
  /** What a label costs that does. */
  readonly label: number;
  /** Set for an edge along which no numbered line should run. */
  readonly edge?: boolean;
}

/** A mark: no line may cross it, but for those that begin or end there. */
export const solid = (box: Box): Obstacle => ({ box, line: forbidden, label: forbidden });

/** A text, or what else should stay readable. */
export const readable = (box: Box): Obstacle => ({ box, line: forbidden / 4, label: forbidden });

/** What may be covered where there is little room. */
export const faint = (box: Box): Obstacle => ({ box, line: 12, label: 12 });

/** A contour, which lines may cross: `label` is what a label costs that stands on it. */
export const contour = (box: Box, label: number): Obstacle => ({ box, line: 0, label, edge: true });
