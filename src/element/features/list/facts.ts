import { html, type TemplateResult } from 'lit';
import type { CitedFact } from '../../../core/reading.js';
import type { CommonWords } from '../../../core/language/common.js';
import { cited } from '../sources/citations.js';

/** Rows of term and sentence. */
export function factList(facts: readonly CitedFact[], common: CommonWords): TemplateResult | '' {
  if (facts.length === 0) return '';
  return html`<dl class="facts">${facts.map((fact) => html`<div><dt>${fact.term}</dt><dd>${cited(fact, common)}</dd></div>`)}</dl>`;
}
