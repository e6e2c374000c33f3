import type { ReactiveController } from 'lit';
import { load, peek } from '../../core/loadable.js';
import { FigureSpeakEvent } from '../events.js';
import { nearFeature } from '../features/on-demand.js';
import type { Presenter } from '../presenter.js';
import type { Announced, FigureHost } from '../types.js';

/** Announces in a live region what changes where a screen reader does not look. */
export class AnnouncementController implements ReactiveController {
  /** Content of the live region. */
  text = '';
  readonly #host: FigureHost;
  readonly #presenter: Presenter;
  #announced: Announced | undefined;

  constructor(host: FigureHost, presenter: Presenter) {
    this.#host = host;
    this.#presenter = presenter;
    host.addController(this);
  }

  /** Compares what is about to be rendered with what was announced before. */
  hostUpdate(): void {
    const { shown, state } = this.#presenter;
    if (shown === undefined) return;
    const { selected, step } = state;
    const before = (this.#announced ??= { shown, selected, step });
    if (shown === before.shown && selected === before.selected && step === before.step) return;
    const feature = peek(nearFeature);
    if (feature === undefined) {
      const update = (): void => {
        this.#host.requestUpdate();
      };
      // Offline, nothing is announced, and nothing is wrong with the figure.
      load(nearFeature).then(update, () => undefined);
      return;
    }
    this.#announced = { shown, selected, step };
    const text = feature.announcementOf(before, this.#announced);
    if (text !== undefined) this.announce(text);
  }

  /** Announces a text, unless somebody else, such as a group of figures, speaks for the figure. */
  announce(text: string): void {
    this.text = this.#host.dispatchEvent(new FigureSpeakEvent(text)) ? text : '';
    this.#host.requestUpdate();
  }
}
