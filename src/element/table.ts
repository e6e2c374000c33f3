import { actionStyles } from './parts/actions.js';
import { tableStyles } from './parts/styles-table.js';

/** What shows a table. */
export { comparisonTable } from './parts/table.js';
export const styles = [actionStyles, tableStyles];
