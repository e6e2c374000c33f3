import type { withWords } from './hop-words.js';
import type { gutterOf, hide, hideNames, isInside, meetsBar, roomOf } from './room.js';
import type { stayBox, staysOf } from './stays.js';
import type { draw } from './ways-view.js';
import type { routeWays } from './ways.js';

/** What makes room for ways between levels and draws them, which a page loads only where there are some. */
export interface WayKit {
  readonly gutterOf: typeof gutterOf;
  readonly isInside: typeof isInside;
  readonly meetsBar: typeof meetsBar;
  readonly roomOf: typeof roomOf;
  readonly staysOf: typeof staysOf;
  readonly stayBox: typeof stayBox;
  readonly routeWays: typeof routeWays;
  readonly hideNames: typeof hideNames;
  readonly hide: typeof hide;
  readonly withWords: typeof withWords;
  readonly draw: typeof draw;
}
