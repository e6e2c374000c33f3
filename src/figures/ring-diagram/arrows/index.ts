// What makes room for arrows between levels and draws them; a page loads it only where there are some.
export { staysOf } from './badge.js';
export { withWords } from './label.js';
export { routeArrows } from './route.js';
export { cover, coverNames, gutterOf, hasInner, reachesBar, spaceAbove } from './space.js';
export { draw } from './view.js';
