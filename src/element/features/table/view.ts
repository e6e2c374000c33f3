import { html, type TemplateResult } from 'lit';
import type { ReadingTable } from '../../../core/reading.js';
import type { CommonWords } from '../../../core/language/common.js';
import { actionButtons } from '../list/actions.js';
import { cited } from '../sources/citations.js';

/** Parts compared attribute by attribute. The roles keep it a table where narrow rows are laid out as grids. */
export function comparisonTable(
  { caption, columns, rows, actions }: ReadingTable,
  common: CommonWords,
): TemplateResult {
  return html`<div class="table ${columns.length === 2 ? 'pair' : ''}" part="table" role="group" tabindex="0" aria-label=${caption}>
    <table role="table">
      <caption>${caption}</caption>
      <thead><tr role="row"><td role="cell"></td>${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ({ term, cells, same }) =>
          html`<tr role="row" class=${same === true ? 'same' : ''}><th scope="row" role="rowheader">${term}</th>${cells.map((cell) => html`<td role="cell">${cell.map((text) => html`<p>${cited(text, common)}</p>`)}</td>`)}</tr>`,
      )}</tbody>
    </table>
    ${actionButtons(actions)}
  </div>`;
}
