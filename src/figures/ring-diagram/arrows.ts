// What makes room for ways between levels and draws them; a page loads it only where there are some.
export { withWords } from './hop-words.js';
export { gutterOf, hide, hideNames, isInside, meetsBar, roomOf } from './room.js';
export { stayBox, staysOf } from './stays.js';
export { draw } from './ways-view.js';
export { routeWays } from './ways.js';
