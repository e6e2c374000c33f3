import { wide } from '../language/script.js';

/** How a text is set; sizes in px. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly mono?: boolean;
}

const classes: readonly (readonly [RegExp, number])[] = [
  [/[⺀-鿿가-힣豈-﫿︰-﹏！-｠　-〿…—←→]/u, 1],
  [/[≤≥≠≈⊆⊄]/u, 0.9],
  [/[iljI.,:;'’|!]/u, 0.29],
  [/[frt()[\]\-/]/u, 0.385],
  [/\s/u, 0.27],
  [/[mw]/u, 0.86],
  [/[MW@%]/u, 0.92],
  [/[DGHNOQU]/u, 0.765],
  [/[A-Z]/u, 0.62],
  [/[bdghnopqu]/u, 0.62],
  [/[csz]/u, 0.485],
  [/[vxyk]/u, 0.535],
  [/\p{Mn}|\p{Me}|[\u200b-\u200f]|[\ufe00-\ufe0f]/u, 0],
  [/\p{Emoji_Presentation}/u, 1.35],
  [/[\u{20000}-\u{3fffd}①-⓿㈀-㏿∀-⋿⇐-⇿ÆŒæœЖМФШЩЮжмфшщыюฒญณ]/u, 1],
  [/[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Greek}]/u, 0.78],
  [/[\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Hebrew}]/u, 0.69],
];
const widths = new Map<string, number>();

function em(character: string): number {
  let width = widths.get(character);
  if (width === undefined) {
    const letter =
      /[^ÆŒæœ]/u.test(character) && /\p{Script=Latin}/u.test(character)
        ? character.normalize('NFD').charAt(0)
        : character;
    width = classes.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.575;
    widths.set(character, width);
  }
  return width;
}

/** Estimates the width of a text in px, the same in every environment, a little wider than common system fonts. */
export function textWidth(text: string, { size, bold, mono }: TextStyle): number {
  let sum = 0;
  for (const character of text)
    sum += mono === true && !wide.test(character) ? 0.61 : em(character) * (bold === true ? 1.085 : 1);
  return sum * size;
}

/** What every character of these is: one that a reader sees as one. */
const simple = /^[ -~\u00a0-\u02ff‐-‧←-⇿⺀-鿿豈-﫿︰-﹏！-｠　-〿]*$/u;
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter() : undefined;

/** Splits a text into what a reader sees as its characters. */
function characters(text: string): string[] {
  return segmenter === undefined || simple.test(text)
    ? Array.from(text)
    : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const closing = /^[，。；：、）”’！？》」』.,;:)\]!?]/u;
const opening = /[（“‘《「『([]$/u;

/** Splits a text where a line may end: after spaces, and between characters of Chinese. */
function pieces(text: string): string[] {
  const parts: string[] = [];
  for (const chunk of text.split(/(?<= )/u)) {
    let piece = '';
    for (const character of characters(chunk)) {
      const previous = piece.at(-1);
      const breaks =
        previous !== undefined &&
        (wide.test(character) || wide.test(previous)) &&
        !closing.test(character) &&
        !opening.test(piece) &&
        character !== ' ' &&
        character !== '\u00a0';
      if (breaks) {
        parts.push(piece);
        piece = '';
      }
      piece += character;
    }
    if (piece !== '') parts.push(piece);
  }
  return parts;
}

/** Ends of lines that take a hyphen; scripts that write no spaces break without. */
const hyphenated = /[\p{L}\p{N}_]$(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])/u;

/** Breaks a word that is longer than a line, behind a sign or else with a hyphen, so that nothing runs out of its box. */
function hyphenate(word: string, style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const all = characters(word);
  for (const [index, character] of all.entries()) {
    const more = index < all.length - 1 ? '-' : '';
    if (line !== '' && textWidth(line + character.trimEnd() + more, style) > width) {
      const [, before, after] = /^(..+[,;:/.=])(.*)$/u.exec(line) ?? [];
      lines.push(before ?? (hyphenated.test(line) ? `${line}-` : line));
      line = after ?? '';
    }
    line += character;
  }
  // A few letters alone on the last line look like a mistake.
  const before = lines.at(-1);
  const missing = 4 - line.trimEnd().length;
  if (before !== undefined && missing > 0 && /^[\p{L}\p{N}_]{6,}-$/u.test(before)) {
    lines[lines.length - 1] = `${before.slice(0, -1 - missing)}-`;
    line = before.slice(-1 - missing, -1) + line;
  }
  return [...lines, line];
}

/** Wraps a text into lines that fit a width in px. */
export function wrap(text: string, style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text)) {
    const bare = piece.trimEnd();
    const own = textWidth(bare, style);
    const whole = bare === piece ? own : textWidth(piece, style);
    if (used + own <= width) {
      line += piece;
      used += whole;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const broken = own <= width ? [piece] : hyphenate(piece, style, width);
    line = broken.pop() ?? '';
    used = line === piece ? whole : textWidth(line, style);
    lines.push(...broken);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Wraps as {@link wrap} does, with lines of nearly equal length: for titles. */
export function balance(text: string, style: TextStyle, width: number): string[] {
  const count = wrap(text, style, width).length;
  if (count < 2) return wrap(text, style, width);
  // No narrower than the longest word: a title is not broken for the sake of even lines.
  let narrow = Math.min(
    width,
    Math.max(width / count, ...pieces(text).map((piece) => textWidth(piece.trimEnd(), style))),
  );
  let enough = width;
  while (enough - narrow > 2) {
    const middle = (narrow + enough) / 2;
    if (wrap(text, style, middle).length > count) narrow = middle;
    else enough = middle;
  }
  return wrap(text, style, enough);
}
