import { html, nothing, type TemplateResult } from 'lit';
import type { CommonWords } from '../../core/language/common.js';
import type { Permalink } from '../../element/features/permalink/view.js';
import { permalinkControl } from '../../element/features/permalink/view.js';
import type { GroupWords } from './words/index.js';

/** All that the shared controls depend on. */
export interface Strip {
  /** Labels by operation; empty where no figure has operations. */
  readonly operations: ReadonlyMap<string, string>;
  readonly label: string;
  readonly operation: string;
  /** As requested; null before the first. */
  readonly step: number | null;
  readonly of: number;
  readonly playing: boolean;
  readonly permalink: Permalink;
  readonly words: GroupWords;
  readonly common: CommonWords;
  readonly handler: EventListenerObject;
}

/** The controls that all figures of a group share. */
export function controlStrip(strip: Strip): TemplateResult | '' {
  const { operations, of, permalink, common, handler } = strip;
  if (operations.size === 0 && of === 0) return '';
  return html`<div class="zone strip" part="controls" @click=${handler} @change=${handler} @keydown=${handler}>
    ${operations.size === 0 ? '' : operationSelect(strip)}${of === 0 ? '' : stepper(strip)}${permalinkControl(permalink, common)}
  </div>`;
}

function operationSelect({ operations, label, operation }: Strip): TemplateResult {
  return html`<label class="choice"><span>${label}</span><select data-choice="operation" .value=${operation}>
    ${Array.from(operations, ([value, name]) => html`<option value=${value} ?selected=${value === operation}>${name}</option>`)}
  </select></label>`;
}

function stepper({ step, of, playing, words, common }: Strip): TemplateResult {
  const current = Math.min(step ?? 0, of);
  const go = (to: number, off: boolean, text: string, name?: string): TemplateResult =>
    html`<button type="button" class="go" data-step=${to} aria-disabled=${String(off)} aria-label=${name ?? nothing}>${text}</button>`;
  const count = step === null ? '' : step > of ? words.lastStepIs(step, of) : common.stepOf(current, of);
  return html`<div class="stepper" role="group" aria-label=${common.steps}>
    ${go(1, current === 1, '⇤', common.firstStep)}${go(Math.max(current - 1, 1), current <= 1, common.backStep)}${go(Math.min(current + 1, of), current === of, common.nextStep)}${go(of, current === of, '⇥', common.lastStep)}
    <button type="button" class="go" data-action="play">${playing ? common.pause : common.play}</button>
    <span class="count">${count}</span>
  </div>`;
}
