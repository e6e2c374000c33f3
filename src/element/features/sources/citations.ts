import { html, type TemplateResult } from 'lit';
import type { CitedText } from '../../../core/reading.js';
import type { CommonWords } from '../../../core/language/common.js';

/** A sentence with its source numbers, each a button that opens the source, and the word where sources disagree. */
export function cited({ text, cite, contested }: CitedText, common: CommonWords): TemplateResult {
  return html`${text}${contested === undefined ? '' : html` <span class="contested">${contested}</span>`}${
    cite.length === 0
      ? ''
      : html`<span class="cites">\u00a0${cite.map(
          (number) =>
            html`<button class="cite" type="button" data-source=${number} aria-label=${common.source(number)}>[${number}]</button>`,
        )}</span>`
  }`;
}
