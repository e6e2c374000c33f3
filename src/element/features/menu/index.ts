import { permalinkStyles } from '../permalink/styles.js';
import { popoverStyles } from '../popover-styles.js';
import { menuStyles } from './styles.js';

/** The menu by which the reader saves or embeds a figure. */
export { MenuController } from './controller.js';
export const styles = [popoverStyles, permalinkStyles, menuStyles];
