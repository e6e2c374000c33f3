import type { Box, Point } from '../../../core/drawing/geometry.js';
import type { Link, RoutedLink } from '../../../core/drawing/route/index.js';
import type { TextBlock } from '../../../core/drawing/text-block.js';

/** A crossing, or a way that an operation takes, and what it is called in the reader's language. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly both: boolean;
  readonly name: string;
  /** Numbers of the steps that take it, where an operation is followed. */
  readonly steps?: readonly number[];
  /** Set where one of its steps costs something. */
  readonly costs?: boolean;
  /** What happens on the way, a word for each kind of step. */
  readonly words?: readonly string[];
}

/** An arrow as a link of the picture. */
export interface ArrowLink extends Link {
  readonly arrow: Arrow;
}

/** An arrow with its line, and what is drawn at it. */
export interface DrawnArrow extends RoutedLink<ArrowLink> {
  /** Where it begins, if that is an area and not a mark. */
  readonly dot?: Point;
  /** Embraces all levels of the plane at which it begins or ends. */
  readonly brackets: readonly string[];
  /** The disc with the numbers of its steps. */
  readonly badge?: Badge;
  /** The words beside its number; absent where there is no room for them. */
  readonly word?: TextBlock;
}

/** A disc with the numbers of steps. */
export interface Badge extends Box {
  readonly numbers: readonly number[];
  /** Set where one of the steps costs something. */
  readonly costs: boolean;
  /** Where the numbers stand, at their baseline. */
  readonly text: Point;
}
