import { html, type TemplateResult } from 'lit';

/** A link that the reader can copy, and the result of that. */
export interface Permalink {
  readonly link: string | undefined;
  readonly result: CopyResult | undefined;
}

/** Whether a link was copied, or is shown to be copied by hand. */
export type CopyResult = 'copied' | 'shown';

/** Words of the control. */
export interface PermalinkWords {
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkToCopy: string;
}

/** The button that copies a link to what is shown; the link itself where it could not be copied. */
export function permalinkControl(
  permalink: Permalink | undefined,
  words: PermalinkWords,
): TemplateResult | '' {
  const { link, result } = permalink ?? {};
  if (link === undefined) return '';
  return html`<div class="permalink" part="permalink">
    <button type="button" data-action="link">${words.copyLink}</button>
    ${result === 'copied' ? html`<span>${words.linkCopied}</span>` : ''}${result === 'shown' ? html`<input readonly aria-label=${words.linkToCopy} .value=${link} />` : ''}
  </div>`;
}
