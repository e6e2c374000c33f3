import { html, type TemplateResult } from 'lit';
import type { Verdict } from '../../../core/reading.js';
import type { CommonWords } from '../../../core/language/common.js';
import { cited } from '../sources/citations.js';

/** What follows from the data: a sign, a sentence with counts, the consequence. */
export function verdictBar(verdict: Verdict, common: CommonWords): TemplateResult {
  return html`<div class="verdict ${verdict.tone}" part="verdict"><strong>${verdict.heading}</strong><p>${cited(verdict.text, common)}</p></div>`;
}
