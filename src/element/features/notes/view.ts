import { html, type TemplateResult } from 'lit';
import type { CitedText } from '../../../core/reading.js';
import type { CommonWords } from '../../../core/language/common.js';
import { cited } from '../sources/citations.js';

/** The notes; print and pages without a script show them open. */
export function notesView(
  notes: readonly CitedText[],
  open: boolean,
  common: CommonWords,
  id = 'notes',
): TemplateResult | '' {
  if (notes.length === 0) return '';
  return html`<div id=${id} class="fold notes ${open ? 'open' : ''}" part="notes">${notes.map((note) => html`<p>${cited(note, common)}</p>`)}</div>`;
}
