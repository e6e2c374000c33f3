import { html, type TemplateResult } from 'lit';
import type { CommonWords } from '../../../core/language/common.js';

/** The list of problems, as formatted messages. */
export function problemList(
  sentences: readonly string[],
  kept: boolean,
  common: CommonWords,
): TemplateResult {
  return html`<div class="problems" part="problems" role="alert">
    <p>${kept ? common.kept(sentences.length) : common.refused(sentences.length)}</p>
    <ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>
  </div>`;
}
