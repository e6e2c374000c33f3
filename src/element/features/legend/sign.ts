import { html, type TemplateResult } from 'lit';
import { kindSign, type SVGTemplateResult } from '../../../core/drawing/shapes.js';
import type { OwnKinds } from '../../../core/drawing/palette.js';
import type { KindName } from '../../../core/kind.js';

/** The sign of a legend entry or heading, 16 px, hidden from screen readers: the label beside it says the same. */
export function sign(drawn: SVGTemplateResult): TemplateResult {
  return html`<svg class="sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${drawn}</svg>`;
}

export function signOfKind(kind: KindName, own: OwnKinds | undefined): TemplateResult {
  return sign(kindSign(kind, own));
}
