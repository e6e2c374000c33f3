import { html, type TemplateResult } from 'lit';
import type { CommonWords } from '../../../core/language/common.js';
import { permalinkControl, type Permalink } from '../permalink/view.js';
import type { MenuWords } from './words/index.js';

/** What the reader can save. */
export type Saving = 'svg' | 'png' | 'data' | 'embed';

/** The result of saving, as a sentence; `code` is to be copied by hand. */
export interface SaveResult {
  readonly sentence: string;
  readonly code?: string;
}

/** What stands in the menu besides what can be saved. */
export interface MenuContent {
  /** Choices that have no room above the picture. */
  readonly choices: readonly TemplateResult[];
  readonly asList: boolean;
  readonly permalink: Permalink | undefined;
}

const savings: readonly Saving[] = ['svg', 'png', 'data', 'embed'];

/** The menu: native controls, and the result of the last saving. */
export function menuPanel(
  words: MenuWords,
  result: SaveResult | undefined,
  { choices, asList, permalink }: MenuContent,
  common: CommonWords,
): TemplateResult {
  return html`<div class="menu popover" part="menu" id="menu" role="group" aria-label=${words.menu}>
    ${choices}<button type="button" data-action="view">${asList ? common.pictureView : common.listView}</button>${permalinkControl(permalink, common)}
    ${savings.map((what) => html`<button type="button" data-save=${what}>${words[what]}</button>`)}
    ${result === undefined ? '' : result.code === undefined ? html`<p>${result.sentence}</p>` : html`<textarea readonly rows="5" aria-label=${result.sentence} .value=${result.code}></textarea>`}
  </div>`;
}
