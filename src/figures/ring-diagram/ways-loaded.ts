import { withWords, wordBox } from './hop-words.js';
import type { WayKit } from './way-kit.js';
import { draw } from './ways-view.js';
import { routeWays } from './ways.js';

export const kit: WayKit = { routeWays, withWords, wordBox, draw };
