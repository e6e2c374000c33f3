import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Shown } from '../../presenter.js';
import { menuPanel, type Saving, type Told } from './view.js';
import { save } from './save.js';

export type MenuHost = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    toSVG(): string;
    toPNG(): Promise<Blob>;
  };

/** Opens the menu by which the reader saves or embeds a figure. */
export class MenuController {
  readonly #host: MenuHost;
  #open = false;
  /** Told about the last saving, and a text to copy by hand. */
  #told: Told | undefined;

  constructor(host: MenuHost) {
    this.#host = host;
  }

  /** The open menu in the language that is shown. */
  panel(shown: Shown): TemplateResult | '' {
    return this.#open ? menuPanel(shown.locale, this.#told) : '';
  }

  /** Does what the reader wants of the menu; returns what to say of it. */
  async act(
    gesture: { readonly type: 'menu' } | { readonly type: 'save'; readonly what: Saving },
    shown: Shown | undefined,
  ): Promise<string> {
    if (gesture.type === 'save') return shown ? this.#save(gesture.what, shown) : '';
    await this.#toggle();
    return '';
  }

  async #toggle(): Promise<void> {
    this.#open = !this.#open;
    this.#told = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // Closed by the keyboard, it gives the focus back to its button.
    if (!this.#open) this.#host.renderRoot.querySelector<HTMLElement>('[data-action=menu]')?.focus();
  }

  async #save(what: Saving, shown: Shown): Promise<string> {
    this.#told = await save(what, this.#host, shown);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.menu textarea');
    field?.focus();
    field?.select();
    return this.#told.sentence;
  }
}
