import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../../core/locale.js';
import { menuWords } from './words.js';

/** What the reader can take along. */
export type Saving = 'svg' | 'png' | 'data' | 'embed';

/** What the reader is told after a saving; `code` has to be copied by hand. */
export interface Told {
  readonly sentence: string;
  readonly code?: string;
}

const savings: readonly Saving[] = ['svg', 'png', 'data', 'embed'];

/** The menu: native buttons, and what the last one has done. */
export function menuPanel(locale: Locale, told: Told | undefined): TemplateResult {
  const words = menuWords[locale];
  return html`<div class="menu" part="menu" id="menu" role="group" aria-label=${words.menu}>
    ${savings.map((what) => html`<button type="button" data-save=${what}>${words[what]}</button>`)}
    ${told === undefined ? '' : told.code === undefined ? html`<p>${told.sentence}</p>` : html`<textarea readonly rows="5" aria-label=${told.sentence} .value=${told.code}></textarea>`}
  </div>`;
}
