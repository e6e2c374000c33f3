import { actionStyles } from '../list/actions.js';
import { tableStyles } from './styles.js';

/** What shows a table. */
export { comparisonTable } from './view.js';
export const styles = [actionStyles, tableStyles];
