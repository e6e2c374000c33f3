import { round, type Box } from '../../core/geometry.js';
import { balance, textWidth, wrap } from '../../core/text.js';

/** A tag in a block: something that a layer holds, or a layer inside it. */
export interface Tag extends Box {
  /** Key of the layer that it stands for; undefined for something held. */
  readonly key?: string;
  readonly lines: readonly string[];
}

/** The content of one layer, placed from its corner. */
export interface Block {
  readonly height: number;
  readonly lines: readonly string[];
  readonly textX: number;
  /** Baseline of the first line. */
  readonly textY: number;
  readonly anchor: 'start' | 'middle';
  readonly glyph: { readonly x: number; readonly y: number };
  readonly tags: readonly Tag[];
}

/** What goes into a block. */
export interface BlockContent {
  readonly label: string;
  readonly holds: readonly string[];
  readonly parts: readonly { readonly key: string; readonly label: string }[];
}

export const labelStyle = { size: 12.5, bold: true } as const;
const heldStyle = { size: 12 } as const;
const partStyle = { size: 12, bold: true } as const;
const lineHeight = 16;
const gap = 6;
const pad = 8;
const glyphRoom = 19;

/** Width of the longest piece that should not be broken; Chinese may break anywhere, but not after every character. */
function longest(text: string, style: { readonly size: number; readonly bold?: boolean }): number {
  return Math.max(...text.split(' ').map((word) => textWidth(word, style) / (/[⺀-鿿]/u.test(word) && word.length > 3 ? 2 : 1)));
}

/** Width below which a block gets cramped. */
export function comfortableWidth({ label, holds, parts }: BlockContent): number {
  const tags = [...holds.map((text) => textWidth(text, heldStyle) + 16), ...parts.map((part) => textWidth(part.label, partStyle) + 31)];
  return Math.max(longest(label, labelStyle) + glyphRoom + pad, ...tags.map((width) => width + 2 * pad));
}

function tagsOf({ holds, parts }: BlockContent, width: number): { readonly tags: readonly Tag[]; readonly height: number } {
  const room = width - 2 * pad;
  const make = (label: string, style: typeof heldStyle, extra: number, least: number): Pick<Tag, 'lines' | 'width' | 'height'> => {
    const lines = wrap(label, style, room - extra);
    return { lines, width: Math.min(room, Math.max(...lines.map((line) => textWidth(line, style))) + extra), height: least + (lines.length - 1) * 15 };
  };
  const wanted = [...parts.map(({ key, label }) => ({ key, ...make(label, partStyle, 31, 24) })), ...holds.map((label) => make(label, heldStyle, 16, 20))];
  const tags: Tag[] = [];
  let [x, y, row] = [0, 0, 0];
  for (const tag of wanted) {
    if (x > 0 && x + tag.width > room + 0.01) [x, y, row] = [0, y + row + gap, 0];
    tags.push({ ...tag, x: pad + x, y });
    x += tag.width + gap;
    row = Math.max(row, tag.height);
  }
  return { tags, height: tags.length === 0 ? 0 : y + row };
}

/** Lays out the name and the tags of a layer; content stands in the middle when the block is higher than it needs. */
export function block(content: BlockContent, width: number, least: number, given = 0): Block {
  const beside = width - 2 * 4 - glyphRoom;
  const stacked = longest(content.label, labelStyle) > beside;
  const lines = balance(content.label, labelStyle, Math.max(14, stacked ? width - 8 : beside - (content.holds.length + content.parts.length > 0 ? 4 : 0)));
  const { tags, height: tagsHeight } = tagsOf(content, width);
  const tagged = tags.length > 0;
  const text = lines.length * lineHeight + (stacked ? lineHeight : 0);
  const inner = text + (tagged ? gap + tagsHeight : 0);
  const height = Math.max(least, inner + (tagged ? 2 * pad : 14), given);
  const top = (height - inner) / 2;
  const widest = Math.max(...lines.map((line) => textWidth(line, labelStyle)));
  const left = tagged ? pad : Math.max(4, (width - glyphRoom - widest) / 2);
  const firstLine = top + (stacked ? lineHeight : 0);
  const [glyphX, glyphY] = stacked ? [tagged ? pad + 6 : width / 2, top + 7] : [left + 6, top + (tagged ? lineHeight / 2 : text / 2)];
  return {
    height,
    lines,
    textX: stacked ? (tagged ? pad : width / 2) : left + glyphRoom,
    textY: firstLine + 12.5,
    anchor: stacked && !tagged ? 'middle' : 'start',
    glyph: { x: round(glyphX), y: round(glyphY) },
    tags: tags.map((tag) => ({ ...tag, y: tag.y + top + text + gap })),
  };
}
