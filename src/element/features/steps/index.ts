/** What plays steps, and lets a token move along them. */
export { PlayController } from './play-controller.js';
export { moveToken } from './token-motion.js';
export const styles = [];
