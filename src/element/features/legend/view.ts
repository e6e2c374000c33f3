import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../../core/figure.js';
import type { LegendItem } from '../../../core/reading.js';
import type { CommonWords } from '../../../core/language/common.js';
import { sign, signOfKind } from './sign.js';

/** The legend: what is drawn, and nothing else. */
export function legendView(
  figure: Figure,
  items: readonly LegendItem[],
  common: CommonWords,
): TemplateResult {
  return html`<ul class="legend" part="legend" aria-label=${common.legend}>
    ${items.map(
      (item) =>
        html`<li class=${item.kind === undefined ? nothing : `k-${item.kind}`} part="legend-item" data-kind=${item.kind ?? item.id}>
          ${item.kind === undefined ? (figure.sign ? sign(figure.sign(item.id)) : '') : signOfKind(item.kind, figure.kinds)}<span>${item.label}</span>
        </li>`,
    )}
  </ul>`;
}
