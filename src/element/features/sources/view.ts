import { html, type TemplateResult } from 'lit';
import { sourceLine, type NumberedSource } from '../../../core/reading.js';
import type { CommonWords } from '../../../core/language/common.js';

/** The disclosure that lists every source by number; print shows it open. */
export function sourceList(
  sources: readonly NumberedSource[],
  open: boolean,
  common: CommonWords,
): TemplateResult {
  return html`<div class="sources" part="sources">
    <button type="button" data-action="sources" aria-expanded=${String(open)} aria-controls="sources">${common.sources(sources.length)}</button>
    <ol id="sources" class=${open ? 'open' : ''}>
      ${sources.map(
        (source) =>
          html`<li id="source-${source.number}" tabindex="-1" value=${source.number}>${source.url === undefined ? sourceLine(source) : html`<a href=${source.url} rel="noopener">${sourceLine(source)}</a>`}</li>`,
      )}
    </ol>
  </div>`;
}
