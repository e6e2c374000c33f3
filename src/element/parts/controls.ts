import { html, type TemplateResult } from 'lit';
import type { CommonWords } from '../../core/words/index.js';

/** A choice among named values. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Native selects for the reader's choices, and the switch between picture and list. */
export function controlBar(choices: readonly Choice[], asList: boolean, common: CommonWords): TemplateResult {
  return html`<div class="controls" part="controls">
    ${choices.map(
      (choice) =>
        html`<label><span>${choice.label}</span><select data-choice=${choice.name} .value=${choice.value}>
          ${Object.entries(choice.values).map(([value, label]) => html`<option value=${value} ?selected=${value === choice.value}>${label}</option>`)}
        </select></label>`,
    )}
    <button type="button" data-action="view">${asList ? common.pictureView : common.listView}</button>
  </div>`;
}
