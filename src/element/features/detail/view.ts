import { html, type TemplateResult } from 'lit';
import type { Figure } from '../../../core/figure.js';
import { relationsAt, type Reading, type ReadingItem } from '../../../core/reading.js';
import { kindAndPlace } from '../../../core/spoken.js';
import type { CommonWords } from '../../../core/language/common.js';
import { actionButtons } from '../list/actions.js';
import { factList } from '../list/facts.js';
import { signOfKind } from '../legend/sign.js';

/** The panel with details of the selected part, and a button for each part inside it. */
export function detailPanel(
  { kinds }: Figure,
  reading: Reading,
  item: ReadingItem,
  common: CommonWords,
): TemplateResult {
  const told = kindAndPlace(item, reading, common);
  return html`<section class="detail popover" part="mark-detail" id="detail" tabindex="-1" aria-label=${common.details}>
    <header>
      ${item.kind === undefined ? '' : html`<span class="k-${item.kind}">${signOfKind(item.kind, kinds)}</span>`}<strong class=${item.mono === true ? 'code' : ''}>${item.label}</strong
      >${told === undefined ? '' : html`<span class="place">${told}</span>`}
      <button class="close" type="button" data-action="clear" aria-label=${common.close}></button>
    </header>
    ${factList([...item.facts, ...relationsAt(reading, item.key)], common)}${actionButtons(item.actions)}
    ${
      item.items === undefined || item.items.length === 0
        ? ''
        : html`<ul class="members">${item.items.map((inner) => html`<li><button type="button" class=${inner.mono === true ? 'code' : ''} data-select=${inner.key}>${inner.label}</button></li>`)}</ul>`
    }
  </section>`;
}
