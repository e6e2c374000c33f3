import { playerStyles } from './styles.js';

/** What shows steps: the bar under the picture, and their list. */
export { stepList } from '../steps/view.js';
export { playerView } from './view.js';
export const styles = [playerStyles];
