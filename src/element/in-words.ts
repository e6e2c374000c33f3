import { actionStyles } from './parts/actions.js';
import { wordStyles } from './parts/styles-words.js';

/** What tells a figure in words: the list view, the detail panel and what is said of a change. */
export { detailPanel } from './parts/detail.js';
export { listView } from './parts/list.js';
export { news } from './news.js';
export const styles = [actionStyles, wordStyles];
