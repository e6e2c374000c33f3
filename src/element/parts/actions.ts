import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../core/reading.js';

/** Buttons that set an option of the figure. */
export function actionButtons(actions: readonly Action[] | undefined): TemplateResult | '' {
  if (actions === undefined || actions.length === 0) return '';
  return html`<div class="actions">${actions.map(
    ({ option, value, label, pressed }) => html`<button type="button" data-option=${option} data-value=${value} aria-pressed=${pressed === undefined ? nothing : String(pressed)}>${label}</button>`,
  )}</div>`;
}
