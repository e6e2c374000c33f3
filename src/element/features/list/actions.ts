import { css, html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../../core/reading.js';

/** Buttons that set an option of the figure. */
export function actionButtons(actions: readonly Action[] | undefined): TemplateResult | '' {
  if (actions === undefined || actions.length === 0) return '';
  return html`<div class="actions">${actions.map(
    ({ option, value, label, pressed }) =>
      html`<button type="button" data-option=${option} data-value=${value} aria-pressed=${pressed === undefined ? nothing : String(pressed)}>${label}</button>`,
  )}</div>`;
}

/** Styles of those buttons. */
export const actionStyles = css`
  .actions { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 10px; }
  .actions [aria-pressed='true'] { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); }
  @media print, (scripting: none) {
    .actions { display: none; }
  }
`;
