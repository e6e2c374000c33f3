import { html, type ReactiveController, type TemplateResult } from 'lit';
import { load, peek } from '../../core/loadable.js';
import { FigureSpeakEvent } from '../events.js';
import { nearFeature } from '../features/on-demand.js';
import type { Presenter } from '../presenter.js';
import type { Announced, FigureHost } from '../types.js';

/** Announces in a live region what changes where a screen reader does not look. */
export class AnnouncementController implements ReactiveController {
  readonly #host: FigureHost;
  readonly #presenter: Presenter;
  readonly #playing: () => boolean;
  #announced: Announced | undefined;
  #text = '';
  #odd = false;

  /** `playing` tells whether the steps are played. */
  constructor(host: FigureHost, presenter: Presenter, playing: () => boolean) {
    this.#host = host;
    this.#presenter = presenter;
    this.#playing = playing;
    host.addController(this);
  }

  /** Content of the live region; a new node each time, since a region that stays the same is not read again. */
  get content(): TemplateResult | '' {
    if (this.#text === '') return '';
    return this.#odd ? html`<span>${this.#text}</span>` : html`<p>${this.#text}</p>`;
  }

  /** Compares what is about to be rendered with what was announced before. */
  hostUpdate(): void {
    const { shown, state } = this.#presenter;
    if (shown === undefined) return;
    const { selected, step } = state;
    const playing = this.#playing();
    const now: Announced = { shown, selected, step, playing };
    const before = (this.#announced ??= now);
    if (
      shown === before.shown &&
      selected === before.selected &&
      step === before.step &&
      playing === before.playing
    )
      return;
    const feature = peek(nearFeature);
    if (feature === undefined) {
      const update = (): void => {
        this.#host.requestUpdate();
      };
      // Offline, nothing is announced, and nothing is wrong with the figure.
      load(nearFeature).then(update, () => undefined);
      return;
    }
    this.#announced = now;
    const text = feature.announcementOf(before, now);
    if (text !== undefined) this.announce(text);
  }

  /** Announces a text, unless somebody else, such as a group of figures, speaks for the figure. */
  announce(text: string): void {
    this.#text = this.#host.dispatchEvent(new FigureSpeakEvent(text)) ? text : '';
    this.#odd = !this.#odd;
    this.#host.requestUpdate();
  }
}
