// Draws relations between parts of a picture.
export { detour } from './detours.js';
export { contour, faint, readable, solid, type Obstacle } from './obstacle.js';
export { lanesBeside, turn, type Lane, type Port } from './port.js';
export type { LinkLabel } from './labels.js';
export { route, type Link, type RoutedLink, type Scene } from './route.js';
