import { stepStyles } from './styles.js';

/** Steps: their list and controls, their player, and the motion of the token. */
export { stepsView } from './view.js';
export { PlayController } from './play-controller.js';
export { moveToken } from './token-motion.js';
export const styles = [stepStyles];
