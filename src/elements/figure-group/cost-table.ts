import { html, type TemplateResult } from 'lit';
import type { Compared } from './compare.js';
import type { GroupWords } from './words/index.js';

const columns = ['traps', 'exits', 'switches', 'worldSwitches'] as const;

/** Traps, exits and switches of an operation, one figure below the other. */
export function costTable(rows: readonly Compared[], operation: string, words: GroupWords): TemplateResult {
  // World switches are so rare that an empty column of them would only ask for an explanation.
  const shown = columns.filter(
    (column) => column !== 'worldSwitches' || rows.some(({ counts }) => (counts?.worldSwitches ?? 0) > 0),
  );
  const caption = words.costs(operation);
  return html`<div class="zone table" role="region" tabindex="0" aria-label=${caption}>
    <table part="table">
      <caption>${caption}</caption>
      <thead><tr><th scope="col">${words.figure}</th>${shown.map((column) => html`<th scope="col" class="number">${words[column]}</th>`)}</tr></thead>
      ${rows.map(
        ({ name, counts, note }) => html`<tbody>
          <tr>
            <th scope="row" rowspan=${counts !== undefined && note !== undefined ? 2 : 1}>${name}</th>
            ${counts === undefined ? html`<td colspan=${shown.length} class="note">${note}</td>` : shown.map((column) => html`<td class="number">${counts[column]}</td>`)}
          </tr>
          ${counts !== undefined && note !== undefined ? html`<tr><td colspan=${shown.length} class="note">${note}</td></tr>` : ''}
        </tbody>`,
      )}
    </table>
  </div>`;
}
