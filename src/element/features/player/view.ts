import { html, type TemplateResult } from 'lit';
import type { ReadingStep } from '../../../core/reading.js';
import type { CommonWords } from '../../../core/language/common.js';
import { cited } from '../sources/citations.js';

/** What the player depends on besides the steps. */
export interface Playing {
  readonly step: number | undefined;
  readonly playing: boolean;
  /** Whether the list of steps stands beside the picture, so that no sentence is needed here. */
  readonly listed: boolean;
  /** Whether the reader may go through the steps. */
  readonly controls: boolean;
}

/** Most dots that stand in a row. */
const most = 12;

/** The bar by which a reader goes through two or more steps, with the sentence of the present one; the sentence alone for one step. */
export function playerView(
  steps: readonly ReadingStep[],
  { step, playing, listed, controls }: Playing,
  common: CommonWords,
): TemplateResult | '' {
  const [first] = steps;
  if (first === undefined) return '';
  const sentence = (each: ReadingStep): TemplateResult =>
    html`<strong>${each.label}</strong>${common.colon}${cited(each, common)}`;
  if (steps.length === 1)
    return listed ? '' : html`<p class="player now" part="player">${sentence(first)}</p>`;
  const of = steps.length;
  const current = step === undefined ? undefined : steps[step - 1];
  const go = (to: number, label: string, sign: string): TemplateResult =>
    html`<button type="button" class="go" data-step=${Math.min(Math.max(to, 1), of)} aria-disabled=${String(to < 1 || to > of)} aria-label=${label}>${sign}</button>`;
  return html`<div class="player" part="player" role="group" aria-label=${common.steps}>
    ${
      controls
        ? html`<button type="button" class="play ${playing ? 'playing' : ''}" data-action="play">${playing ? common.pause : common.play}</button>${go((step ?? 1) - 1, common.backStep, '‹')}${go((step ?? 0) + 1, common.nextStep, '›')}
    `
        : ''
    }${of > most || !controls ? '' : html`<span class="dots" aria-hidden="true">${steps.map((_, index) => html`<i class=${index + 1 === step ? 'now' : index + 1 < (step ?? 0) ? 'done' : ''} data-step=${index + 1}></i>`)}</span>`}
    <span class="tally"><strong>${step === undefined ? common.stepCount(of) : common.stepOf(step, of)}</strong> ${current?.tally}</span>
    ${listed || current === undefined ? '' : html`<p class="now">${sentence(current)}</p>`}
  </div>`;
}
