import { actionStyles } from './actions.js';
import { wordStyles } from './styles.js';

/** What tells a figure in words: the list view, the detail panel and what is said of a change. */
export { detailPanel } from './detail.js';
export { listView } from './view.js';
export { announcementOf } from '../../announcement.js';
export const styles = [actionStyles, wordStyles];
