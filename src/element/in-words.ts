import { actionStyles } from './parts/actions.js';
import { wordStyles } from './parts/styles-words.js';

/** What tells a figure in words: the list view and the detail panel. */
export { detailPanel } from './parts/detail.js';
export { listView } from './parts/list.js';
export const styles = [actionStyles, wordStyles];
