import { withWords } from './hop-words.js';
import { gutterOf, hide, hideNames, isInside, meetsBar, roomOf } from './room.js';
import { stayBox, staysOf } from './stays.js';
import type { WayKit } from './way-kit.js';
import { draw } from './ways-view.js';
import { routeWays } from './ways.js';

export const kit: WayKit = {
  gutterOf,
  isInside,
  meetsBar,
  roomOf,
  staysOf,
  stayBox,
  routeWays,
  hideNames,
  hide,
  withWords,
  draw,
};
