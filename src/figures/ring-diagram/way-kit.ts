import type { withWords, wordBox } from './hop-words.js';
import type { draw } from './ways-view.js';
import type { routeWays } from './ways.js';

/** Numbers of steps that happen where the last one was, at the corner of who acts. */
export interface Stay {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly numbers: readonly number[];
}

/** What draws ways between levels, which a page loads only where there are some. */
export interface WayKit {
  readonly routeWays: typeof routeWays;
  readonly withWords: typeof withWords;
  readonly wordBox: typeof wordBox;
  readonly draw: typeof draw;
}
