import { stepStyles } from './styles.js';

/** What the page's side of a figure needs where it shows steps. */
export { stepsView } from './view.js';
export { PlayController } from './play-controller.js';
export { moveToken } from './token-motion.js';
export const styles = [stepStyles];
