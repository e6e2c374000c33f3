import { html, type TemplateResult } from 'lit';
import type { CommonWords } from '../../../core/language/common.js';
import type { Reading } from '../../../core/reading.js';
import { cited } from '../sources/citations.js';

/** The line under the title: what follows from the data, with its sign, else what is said of the picture. */
export function subtitleView({ verdict, subtitle }: Reading, common: CommonWords): TemplateResult | '' {
  if (verdict)
    return html`<p class="subtitle verdict ${verdict.tone}" part="subtitle verdict"><strong>${verdict.heading}</strong> ${cited(verdict.text, common)}</p>`;
  return subtitle ? html`<p class="subtitle" part="subtitle">${cited(subtitle, common)}</p>` : '';
}
