import type { withWords } from './hop-words.js';
import type { gutterOf, hide, hideNames, isInside, meetsBar, roomOf } from './room.js';
import type { draw } from './ways-view.js';
import type { routeWays } from './ways.js';

/** Numbers of steps that happen where the last one was, at the corner of who acts. */
export interface Stay {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly numbers: readonly number[];
}

/** What makes room for ways between levels and draws them, which a page loads only where there are some. */
export interface WayKit {
  readonly gutterOf: typeof gutterOf;
  readonly isInside: typeof isInside;
  readonly meetsBar: typeof meetsBar;
  readonly roomOf: typeof roomOf;
  readonly routeWays: typeof routeWays;
  readonly hideNames: typeof hideNames;
  readonly hide: typeof hide;
  readonly withWords: typeof withWords;
  readonly draw: typeof draw;
}
