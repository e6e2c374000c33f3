import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingStep } from '../../../core/reading.js';
import type { CommonWords } from '../../../core/language/common.js';
import { cited } from '../sources/citations.js';
import { permalinkControl, type Permalink } from '../permalink/view.js';

/** What the steps depend on besides their words. */
export interface Walk {
  readonly step: number | undefined;
  readonly playing: boolean;
  readonly controls: boolean;
  readonly permalink: Permalink | undefined;
}

/** The steps, and the buttons by which the reader goes through them. */
export function stepsView(steps: readonly ReadingStep[], walk: Walk, common: CommonWords): TemplateResult {
  return html`<div class="walk">
    ${walk.controls ? html`${stepControls(steps, walk, common)}${permalinkControl(walk.permalink, common)}` : html`<p class="count">${count(steps, walk.step, common)}</p>`}${stepList(steps, walk.step, common)}
  </div>`;
}

/** Which step is shown, and the counts so far. */
function count(steps: readonly ReadingStep[], step: number | undefined, common: CommonWords): TemplateResult {
  return html`${step === undefined ? '' : html`<strong>${common.stepOf(step, steps.length)}</strong> `}${(steps[(step ?? 0) - 1] ?? steps.at(-1))?.tally}`;
}

function stepControls(
  steps: readonly ReadingStep[],
  { step, playing }: Walk,
  common: CommonWords,
): TemplateResult {
  const current = step ?? 0;
  const of = steps.length;
  const go = (to: number, label: string, sign: string, off: boolean): TemplateResult =>
    html`<button type="button" class="go" data-step=${to} aria-disabled=${String(off)} aria-label=${sign === '' ? nothing : label}>${sign === '' ? label : sign}</button>`;
  return html`<div class="stepper" role="group" aria-label=${common.steps}>
    ${go(1, common.firstStep, '⇤', current === 1)}${go(Math.max(current - 1, 1), common.backStep, '', current <= 1)}${go(Math.min(current + 1, of), common.nextStep, '', current === of)}${go(of, common.lastStep, '⇥', current === of)}
    <button type="button" class="go" data-action="play">${playing ? common.pause : common.play}</button>
    <span class="count">${count(steps, step, common)}</span>
  </div>`;
}

/** All steps as an ordered list, the current one marked; numbers are filled where a step costs something. */
function stepList(
  steps: readonly ReadingStep[],
  step: number | undefined,
  common: CommonWords,
): TemplateResult {
  return html`<ol class="steps" part="steps" aria-label=${common.steps}>${steps.map(
    (each, index) =>
      html`<li part="step" class=${each.cost === undefined ? nothing : 'costs'} aria-current=${index + 1 === step ? 'step' : nothing}><strong>${each.label}</strong>${common.colon}${cited(each, common)}${each.cost === undefined ? '' : html` <span class="cost">${each.cost}</span>`}</li>`,
  )}</ol>`;
}
