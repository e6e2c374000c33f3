import { html, type TemplateResult } from 'lit';
import { wordProblem, type Problem, type ProblemWords } from '../../core/problem.js';
import type { CommonWords } from '../../core/words/index.js';

/** Every problem of the data with its path. */
export function problemList(problems: readonly Problem[], words: ProblemWords, kept: boolean, common: CommonWords): TemplateResult {
  return html`<div class="problems" part="problems" role="alert">
    <p>${kept ? common.kept(problems.length) : common.refused(problems.length)}</p>
    <ul>${problems.map((problem) => html`<li>${wordProblem(problem, words)}</li>`)}</ul>
  </div>`;
}
