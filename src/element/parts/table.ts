import { html, type TemplateResult } from 'lit';
import type { ReadingTable } from '../../core/reading.js';
import type { CommonWords } from '../../core/words/index.js';
import { actionButtons } from './actions.js';
import { cited } from './cites.js';

/** Parts compared attribute by attribute. */
export function comparisonTable({ caption, columns, rows, actions }: ReadingTable, common: CommonWords): TemplateResult {
  return html`<div class="table" part="table" role="group" tabindex="0" aria-label=${caption}>
    <table>
      <caption>${caption}</caption>
      <thead><tr><td></td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ({ term, cells, same }) => html`<tr class=${same === true ? 'same' : ''}><th scope="row">${term}</th>${cells.map((cell) => html`<td>${cell.map((text) => html`<p>${cited(text, common)}</p>`)}</td>`)}</tr>`,
      )}</tbody>
    </table>
    ${actionButtons(actions)}
  </div>`;
}
