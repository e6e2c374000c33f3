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
  readonly name: string;
  /** Where the tag stands among the pieces, for a mark. */
  readonly at: number | undefined;
  /** What is written in it, text by text. */
  readonly texts: string[];
}

/** Gives the marks of a page's picture the whole names that a browser gives them, so that coming alive changes none. */
export function withWholeNames(markup: string): string {
  const pieces = markup.split(/(<!--[\s\S]*?-->|<[^>]*>)/);
  const open: Open[] = [];
  pieces.forEach((piece, index) => {
    if (!piece.startsWith('<')) {
      if (open.some(({ name }) => name === 'text'))
        for (const { texts } of open) texts.push((texts.pop() ?? '') + read(piece));
    } else if (piece.startsWith('</')) {
      const { at, texts = [] } = open.pop() ?? {};
      if (at !== undefined)
        pieces[at] = (pieces[at] ?? '').replace(
          / aria-label="([^"]*)"/,
          (_, name: string) => ` aria-label="${escapeMarkup(accessibleName(read(name), texts))}"`,
        );
    } else if (/^<[a-z]/i.test(piece) && !/^<(?:input|br|meta|link|img|wbr)\b|\/>$/i.test(piece)) {
      const [, name = ''] = /^<([\w-]+)/.exec(piece) ?? [];
      if (name === 'text') {
        for (const { texts } of open) texts.push('');
        pieces[index] = piece.replace('<text', '<text aria-hidden="true"');
      }
      open.push({ name, at: /^<g\b[^>]* role="button"/.test(piece) ? index : undefined, texts: [] });
    }
  });
  return pieces.join('');
}
