import { html, type TemplateResult } from 'lit';
import type { CommonWords } from '../../../core/language/common.js';
import type { Fold } from './disclosure.js';

/** What the footer offers. */
export interface Offered {
  readonly notes: number;
  readonly sources: number;
  /** Name of the button that opens the table. */
  readonly table: string | undefined;
  readonly open: Fold | undefined;
  /** Whether notes and sources can be folded. */
  readonly folds: boolean;
  /** The open menu, nothing while it is closed, undefined where there is none. */
  readonly menu: TemplateResult | '' | undefined;
}

/** One line under the picture: notes and sources, which open in place, and the menu. */
export function footerView(
  { notes, sources, table, open, folds, menu }: Offered,
  common: CommonWords,
): TemplateResult {
  const fold = (name: Fold, text: string): TemplateResult =>
    html`<button type="button" data-fold=${name} aria-expanded=${String(open === name)} aria-controls=${name}>${text}</button>`;
  return html`<div class="footer" part="footer">
    ${folds && table !== undefined ? fold('table', table) : ''}${folds && notes > 0 ? fold('notes', common.notes(notes)) : ''}${folds && sources > 0 ? fold('sources', common.sources(sources)) : ''}
    ${menu === undefined ? '' : html`<span class="menu-anchor"><button type="button" class="dots-button" data-action="menu" aria-label=${common.menu} aria-expanded=${String(menu !== '')}>⋯</button>${menu}</span>`}
  </div>`;
}
