import { html, type TemplateResult } from 'lit';
import { sourceLine, type NumberedSource } from '../../../core/reading.js';

/** A source as a line, linked where it has an address. */
export function sourceLink(source: NumberedSource): TemplateResult {
  const line = sourceLine(source);
  return source.url === undefined ? html`${line}` : html`<a href=${source.url} rel="noopener">${line}</a>`;
}

/** Every source by number; print and pages without a script show them open. */
export function sourceList(sources: readonly NumberedSource[], open: boolean): TemplateResult | '' {
  if (sources.length === 0) return '';
  return html`<ol id="sources" class="fold sources ${open ? 'open' : ''}" part="sources">
    ${sources.map(
      (source) =>
        html`<li id="source-${source.number}" tabindex="-1" value=${source.number} lang=${source.lang ?? 'en'}>${sourceLink(source)}</li>`,
    )}
  </ol>`;
}
