import type { ReactiveController } from 'lit';
import { MotionController } from '../controllers/motion.js';
import type { Presenter } from '../presenter.js';
import type { FigureHost } from '../types.js';
import { DetailController } from './detail/controller.js';
import { styles as wordStyles } from './list/index.js';
import { popoverStyles } from './popover-styles.js';
import { SourcePopover } from './sources/popover.js';
import { PlayController } from './steps/play-controller.js';
import { moveToken } from './steps/token-motion.js';

/** What is told in words: the list, details, announcements. */
export { announcementOf, detailPanel, listView } from './list/index.js';
export const styles = [popoverStyles, ...wordStyles];

/** What answers a reader who comes near: details beside their marks, sources at their numbers, motion, playing. */
export class Near implements ReactiveController {
  readonly play: PlayController;
  readonly source: SourcePopover;
  readonly #host: FigureHost;
  /** The path of the last animated token. */
  #path: string | undefined;

  /** `next` goes to the next step. */
  constructor(host: FigureHost, presenter: Presenter, next: () => void) {
    this.#host = host;
    new MotionController(host, presenter);
    new DetailController(host, presenter);
    this.source = new SourcePopover(host);
    this.play = new PlayController(host, next);
    host.addController(this);
  }

  hostUpdated(): void {
    this.#path = moveToken(this.#host.renderRoot, this.#path);
  }
}
