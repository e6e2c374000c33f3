import { stepStyles } from './parts/styles-steps.js';

/** What the page's side of a figure needs where it shows steps. */
export { stepsView } from './parts/steps.js';
export { PlayController } from './play-controller.js';
export { travel } from './travel.js';
export const styles = [stepStyles];
