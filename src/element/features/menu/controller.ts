import type { TemplateResult } from 'lit';
import type { Shown } from '../../../core/present.js';
import { Loader } from '../../loader.js';
import type { FigureHost } from '../../types.js';
import { save } from './save.js';
import { menuPanel, type MenuContent, type SaveResult, type Saving } from './view.js';
import { menuWords } from './words/index.js';

/** Opens the menu by which the reader saves or embeds a figure. */
export class MenuController {
  readonly #host: FigureHost;
  readonly #loader = new Loader(() => {
    this.#host.requestUpdate();
  });
  #open = false;
  #result: SaveResult | undefined;

  constructor(host: FigureHost) {
    this.#host = host;
  }

  /** The open menu in the language that is shown. */
  panel({ locale, common }: Shown, content: MenuContent): TemplateResult | '' {
    const words = this.#open && this.#loader.words(menuWords, locale);
    return words ? menuPanel(words, this.#result, content, common) : '';
  }

  /** Opens or closes the menu. */
  async toggle(): Promise<void> {
    this.#open = !this.#open;
    this.#result = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    while (await this.#loader.waited()) await this.#host.updateComplete;
    // Closed by the keyboard, it gives the focus back to its button.
    const target = this.#open ? '.menu :is(select, button)' : '[data-action=menu]';
    this.#host.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  /** Saves what is shown, and returns a sentence that says so. */
  async save(what: Saving, shown: Shown): Promise<string> {
    const words = this.#loader.words(menuWords, shown.locale);
    if (words === undefined) return '';
    this.#result = await save(what, this.#host, shown, words);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.menu textarea');
    field?.focus();
    field?.select();
    return this.#result.sentence;
  }
}
