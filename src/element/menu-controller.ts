import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type * as menu from './menu/index.js';
import type { Shown } from './presenter.js';

/** What the reader can take along. */
export type Saving = 'svg' | 'png' | 'data' | 'embed';

export type MenuHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment; toSVG(): string; toPNG(): Promise<Blob> };

/** Opens the menu by which the reader saves or embeds a figure; its code loads when it is first opened. */
export class MenuController {
  readonly #host: MenuHost;
  #module: typeof menu | undefined;
  #open = false;
  /** Told about the last saving, and a text to copy by hand. */
  #told: menu.Told | undefined;

  constructor(host: MenuHost) {
    this.#host = host;
  }


  /** The open menu in the language that is shown. */
  panel(shown: Shown): TemplateResult | '' {
    return this.#open && this.#module ? this.#module.menuPanel(shown.locale, this.#told) : '';
  }

  /** Does what the reader wants of the menu; returns what to say of it. */
  async act(gesture: { readonly type: 'menu' } | { readonly type: 'save'; readonly what: Saving }, shown: Shown | undefined): Promise<string> {
    if (gesture.type === 'save') return shown ? this.#save(gesture.what, shown) : '';
    await this.#toggle();
    return '';
  }

  async #toggle(): Promise<void> {
    this.#module ??= await import('./menu/index.js');
    this.#open = !this.#open;
    this.#told = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // Closed by the keyboard, it gives the focus back to its button.
    if (!this.#open) this.#host.renderRoot.querySelector<HTMLElement>('[data-action=menu]')?.focus();
  }

  async #save(what: Saving, shown: Shown): Promise<string> {
    if (!this.#module) return '';
    this.#told = await this.#module.save(what, this.#host, shown);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.menu textarea');
    field?.focus();
    field?.select();
    return this.#told.sentence;
  }
}
