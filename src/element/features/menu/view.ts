import { html, type TemplateResult } from 'lit';
import type { MenuWords } from './words/index.js';

/** What the reader can save. */
export type Saving = 'svg' | 'png' | 'data' | 'embed';

/** The result of saving, as a sentence; `code` is to be copied by hand. */
export interface SaveResult {
  readonly sentence: string;
  readonly code?: string;
}

const savings: readonly Saving[] = ['svg', 'png', 'data', 'embed'];

/** The menu: native buttons, and the result of the last one. */
export function menuPanel(words: MenuWords, result: SaveResult | undefined): TemplateResult {
  return html`<div class="menu" part="menu" id="menu" role="group" aria-label=${words.menu}>
    ${savings.map((what) => html`<button type="button" data-save=${what}>${words[what]}</button>`)}
    ${result === undefined ? '' : result.code === undefined ? html`<p>${result.sentence}</p>` : html`<textarea readonly rows="5" aria-label=${result.sentence} .value=${result.code}></textarea>`}
  </div>`;
}
