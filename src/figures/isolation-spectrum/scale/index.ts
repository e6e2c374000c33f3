export { discordant } from './discordant.js';
export { grid, lane } from './draw.js';
export { panel } from './panel.js';
export { placeOn, sectionOn } from './place.js';
export { plot } from './plot.js';
export { scaleColumns, scaleRow } from './strip.js';
