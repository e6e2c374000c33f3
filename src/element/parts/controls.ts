import { html, type TemplateResult } from 'lit';
import type { CommonWords } from '../../core/words/index.js';

/** A choice among named values. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Native selects for the reader's choices, the switch between picture and list, and the menu. */
export function controlBar(choices: readonly Choice[], asList: boolean, menu: TemplateResult | '', common: CommonWords): TemplateResult {
  return html`<div class="controls" part="controls">
    ${choices.map(
      (choice) =>
        html`<label><span>${choice.label}</span><select data-choice=${choice.name} .value=${choice.value}>
          ${Object.entries(choice.values).map(([value, label]) => html`<option value=${value} ?selected=${value === choice.value}>${label}</option>`)}
        </select></label>`,
    )}
    <button type="button" data-action="view">${asList ? common.pictureView : common.listView}</button>
    <button type="button" data-action="menu" aria-expanded=${String(menu !== '')}>${common.menu}</button>
  </div>${menu}`;
}
