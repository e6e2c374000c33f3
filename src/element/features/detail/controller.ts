import type { ReactiveController } from 'lit';
import { markBox } from '../../mark-box.js';
import type { Presenter } from '../../presenter.js';
import type { FigureHost } from '../../types.js';
import { placePanel } from './placement.js';

/** Keeps what is told about a mark beside that mark. */
export class DetailController implements ReactiveController {
  readonly #host: FigureHost;
  readonly #presenter: Presenter;
  #placed = '';

  constructor(host: FigureHost, presenter: Presenter) {
    this.#host = host;
    this.#presenter = presenter;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    const panel = root?.querySelector<HTMLElement>('.detail');
    if (!root || !panel) {
      this.#placed = '';
      return;
    }
    const { layout, state } = this.#presenter;
    const { selected } = state;
    const inputs = [selected, layout?.width, root.offsetWidth, panel.offsetHeight].join();
    if (selected === undefined || inputs === this.#placed) return;
    const first = !this.#placed.startsWith(`${selected},`);
    this.#placed = inputs;
    const anchor = markBox(this.#host.renderRoot, layout, selected);
    // As a sheet or in the rail it has its place from the style sheet.
    if (anchor && getComputedStyle(panel).position === 'absolute') placePanel(panel, root, anchor);
    else panel.removeAttribute('style');
    if (first) panel.scrollIntoView({ block: 'nearest' });
  }
}
