import { actionStyles } from './actions.js';
import { wordStyles } from './styles.js';

/** A figure in words: list view, detail panel and announcements. */
export { announcementOf } from './announcement.js';
export { detailPanel } from '../detail/view.js';
export { listView } from './view.js';
export const styles = [actionStyles, wordStyles];
