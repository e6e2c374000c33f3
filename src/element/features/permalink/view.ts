import { html, type TemplateResult } from 'lit';

/** A link that the reader can ask for, and what has become of it. */
export interface Permalink {
  readonly link: string | undefined;
  readonly told: 'copied' | 'shown' | undefined;
}

/** What the control says. */
export interface PermalinkWords {
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkToCopy: string;
}

/** The button that copies a link to what is shown; the link itself where it could not be copied. */
export function permalinkControl({ link, told }: Permalink, words: PermalinkWords): TemplateResult | '' {
  if (link === undefined) return '';
  return html`<div class="permalink" part="permalink">
    <button type="button" data-action="link">${words.copyLink}</button>
    ${told === 'copied' ? html`<span>${words.linkCopied}</span>` : ''}${told === 'shown' ? html`<input readonly aria-label=${words.linkToCopy} .value=${link} />` : ''}
  </div>`;
}
