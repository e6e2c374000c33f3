import { html, type TemplateResult } from 'lit';
import type { OwnKinds } from '../../../core/drawing/palette.js';
import type { Figure } from '../../../core/figure.js';
import type { Reading, ReadingItem } from '../../../core/reading.js';
import { kindAndPlace } from '../../../core/spoken.js';
import type { CommonWords } from '../../../core/language/common.js';
import { actionButtons } from './actions.js';
import { factList } from './facts.js';
import { signOfKind } from '../legend/sign.js';

function entry(
  item: ReadingItem,
  reading: Reading,
  selected: string | undefined,
  common: CommonWords,
  own: OwnKinds | undefined,
): TemplateResult {
  const told = kindAndPlace(item, reading, common);
  return html`<li class=${item.key === selected ? 'chosen' : ''} data-key=${item.key}>
    ${item.kind === undefined ? '' : html`<span class="k-${item.kind}">${signOfKind(item.kind, own)}</span> `}<strong class=${item.mono === true ? 'code' : ''}>${item.label}</strong>${
      told === undefined ? '' : html`<span class="place">${common.separator}${told}</span>`
    }
    ${factList(item.facts, common)}${actionButtons(item.actions)}${item.items === undefined ? '' : html`<ul>${item.items.map((inner) => entry(inner, reading, selected, common, own))}</ul>`}
  </li>`;
}

/** The whole figure as a list: everything that the picture says. */
export function listView(
  { kinds }: Figure,
  reading: Reading,
  selected: string | undefined,
  common: CommonWords,
): TemplateResult {
  return html`<div class="list" part="list" role="group" aria-label=${common.listOf(reading.title)}>
    <p>${reading.summary}</p>
    <ul>${reading.items.map((item) => entry(item, reading, selected, common, kinds))}</ul>${factList(reading.relations ?? [], common)}
  </div>`;
}
