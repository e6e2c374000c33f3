import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Shown } from '../../../core/present.js';
import type { FigureHost } from '../../types.js';
import { placePanel } from '../detail/placement.js';
import { sourceLink } from './view.js';

/** Shows one source at the number that cites it, and gives the focus back to that number. */
export class SourcePopover implements ReactiveController {
  readonly #host: FigureHost;
  #number: number | undefined;
  #from: HTMLElement | undefined;

  constructor(host: FigureHost) {
    this.#host = host;
    host.addController(this);
  }

  get open(): boolean {
    return this.#number !== undefined;
  }

  /** The open source, or nothing. */
  view({ reading, common }: Shown): TemplateResult | '' {
    const source = reading.sources.find(({ number }) => number === this.#number);
    if (source === undefined) return '';
    return html`<div class="popover source" part="source" role="group" tabindex="-1" aria-label=${common.source(source.number)}>
      <p lang=${source.lang ?? 'en'}>[${source.number}] ${sourceLink(source)}</p>
      <button class="close" type="button" data-action="close-source" aria-label=${common.close}></button>
    </div>`;
  }

  /** Opens a source at the element that cites it; the same one again closes it. */
  async show(number: number, from: HTMLElement): Promise<void> {
    if (this.#number === number && this.#from === from) {
      this.close();
      return;
    }
    this.#number = number;
    this.#from = from;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#panel?.focus({ preventScroll: true });
    this.#panel?.scrollIntoView({ block: 'nearest' });
  }

  close(): void {
    this.#number = undefined;
    this.#host.requestUpdate();
    this.#from?.focus();
  }

  hostUpdated(): void {
    const panel = this.#panel;
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (panel && root && this.#from?.isConnected === true)
      placePanel(panel, root, this.#from.getBoundingClientRect());
  }

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.popover.source');
  }
}
