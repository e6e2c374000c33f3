import { accessibleName } from '../../core/accessible-name.js';
import { escapeMarkup } from '../../core/escape.js';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const read = (markup: string): string =>
  markup.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

interface Open {
  /** Where the tag stands among the pieces, for a mark. */
  readonly at: number | undefined;
  text: string;
}

/** Gives the marks of a page's picture the whole names that a browser gives them, so that coming alive changes none. */
export function withWholeNames(markup: string): string {
  const pieces = markup.split(/(<!--[\s\S]*?-->|<[^>]*>)/);
  const open: Open[] = [];
  pieces.forEach((piece, index) => {
    if (!piece.startsWith('<')) for (const each of open) each.text += read(piece);
    else if (piece.startsWith('</')) {
      const { at, text } = open.pop() ?? { at: undefined, text: '' };
      if (at !== undefined)
        pieces[at] = (pieces[at] ?? '').replace(
          / aria-label="([^"]*)"/,
          (_, name: string) => ` aria-label="${escapeMarkup(accessibleName(read(name), text))}"`,
        );
    } else if (/^<[a-z]/i.test(piece) && !/^<(?:input|br|meta|link|img|wbr)\b|\/>$/i.test(piece))
      open.push({ at: /^<g\b[^>]* role="option"/.test(piece) ? index : undefined, text: '' });
  });
  return pieces.join('');
}
