/** Draws what an element shows as a file. */
export { exportSVG } from './svg.js';
export { rasterize } from './png.js';
