import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingStep } from '../../core/reading.js';
import type { CommonWords } from '../../core/words/index.js';
import { cited } from './cites.js';

/** Buttons by which the reader goes through the steps, with the counts so far. */
export function stepControls(steps: readonly ReadingStep[], step: number | undefined, playing: boolean, common: CommonWords): TemplateResult {
  const current = step ?? 0;
  const of = steps.length;
  const go = (to: number, label: string, sign: string, off: boolean): TemplateResult =>
    html`<button type="button" class="go" data-step=${to} aria-disabled=${String(off)} aria-label=${sign === '' ? nothing : label}>${sign === '' ? label : sign}</button>`;
  return html`<div class="stepper" role="group" aria-label=${common.steps}>
    ${go(1, common.firstStep, '⇤', current === 1)}${go(Math.max(current - 1, 1), common.backStep, '', current <= 1)}${go(Math.min(current + 1, of), common.nextStep, '', current === of)}${go(of, common.lastStep, '⇥', current === of)}
    <button type="button" class="go" data-action="play">${playing ? common.pause : common.play}</button>
    <span class="count">${step === undefined ? '' : html`<strong>${common.stepOf(current, of)}</strong> `}${(steps[current - 1] ?? steps.at(-1))?.tally}</span>
  </div>`;
}

/** All steps as an ordered list, the current one marked. */
export function stepList(steps: readonly ReadingStep[], step: number | undefined, common: CommonWords): TemplateResult {
  return html`<ol class="steps" part="steps" aria-label=${common.steps}>${steps.map(
    (each, index) =>
      html`<li part="step" aria-current=${index + 1 === step ? 'step' : nothing}><strong>${each.label}</strong>${common.colon}${cited(each, common)}${each.cost === undefined ? '' : html` <span class="cost">${each.cost}</span>`}</li>`,
  )}</ol>`;
}
