import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingStep } from '../../../core/reading.js';
import type { CommonWords } from '../../../core/language/common.js';
import { cited } from '../sources/citations.js';

/** All steps as an ordered list, the current one marked, in brief the only one with its sentence; numbers are filled where a step costs something. Print shows it open. */
export function stepList(
  steps: readonly ReadingStep[],
  step: number | undefined,
  { open, brief }: { readonly open: boolean; readonly brief: boolean },
  common: CommonWords,
): TemplateResult {
  return html`<ol class="steps fold ${open ? 'open' : ''} ${brief ? 'brief' : ''}" part="steps" aria-label=${common.steps}>${steps.map(
    (each, index) =>
      html`<li part="step" class=${each.cost === undefined ? nothing : 'costs'} data-step=${index + 1} aria-current=${index + 1 === step ? 'step' : nothing}><strong>${each.label}</strong><span class="what">${common.colon}${cited(each, common)}</span>${each.cost === undefined ? '' : html` <span class="cost">${each.cost}</span>`}</li>`,
  )}</ol>`;
}
