import { actionStyles } from '../list/actions.js';
import { tableStyles } from './styles.js';

/** The table of compared parts. */
export { comparisonTable } from './view.js';
export const styles = [actionStyles, tableStyles];
