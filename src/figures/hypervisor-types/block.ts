import { round, type Box } from '../../core/drawing/geometry.js';
import { balance, textWidth, wrap } from '../../core/drawing/text.js';

/** A tag in a block: something that a layer holds, or a layer inside it. */
export interface Tag extends Box {
  /** Key of the layer that it stands for; undefined for something held. */
  readonly key?: string;
  readonly lines: readonly string[];
  /** Set where there is no room for a glyph. */
  readonly bare: boolean;
  /** Room at either side of its text. */
  readonly air: number;
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

/** Room that a part at the upper edge of its block takes. */
export const seatHeight = 30;

/** What goes into a block. */
export interface BlockContent {
  readonly label: string;
  readonly holds: readonly string[];
  readonly parts: readonly { readonly key: string; readonly label: string }[];
  /** Set where a part stands at the upper edge, beside which nothing else fits. */
  readonly seated: boolean;
}

const labelStyle = { size: 12.5, bold: true } as const;
const heldStyle = { size: 12 } as const;
const partStyle = { size: 12, bold: true } as const;
const lineHeight = 16;
const gap = 6;
const padOf = (width: number): number => (width < 44 ? 3 : width < 100 ? 6 : 8);
const glyphRoom = 19;

/** Width of the longest piece that should not be broken; Chinese may break anywhere, but not after every character. */
function longest(text: string, style: { readonly size: number; readonly bold?: boolean }): number {
  return Math.max(
    ...text
      .split(' ')
      .map((word) => textWidth(word, style) / (/[⺀-鿿]/u.test(word) && word.length > 3 ? 2 : 1)),
  );
}

/** Width below which a block gets cramped. */
export function comfortableWidth({ label, holds, parts }: BlockContent): number {
  const tags = [
    ...holds.map((text) => Math.min(textWidth(text, heldStyle), Math.max(48, longest(text, heldStyle))) + 14),
    ...parts.map((part) => textWidth(part.label, partStyle) + 31),
  ];
  return Math.max(longest(label, labelStyle) + glyphRoom + 8, ...tags.map((width) => width + 12));
}

function tagsOf(
  { holds, parts }: BlockContent,
  width: number,
): { readonly tags: readonly Tag[]; readonly height: number } {
  const pad = padOf(width);
  const room = width - 2 * pad;
  const bare = room < 64;
  const air = room < 40 ? 2 : 7;
  const make = (
    label: string,
    style: typeof heldStyle,
    extra: number,
    least: number,
  ): Pick<Tag, 'lines' | 'width' | 'height' | 'bare' | 'air'> => {
    const lines = wrap(label, style, room - extra);
    return {
      lines,
      bare,
      air,
      width: Math.min(room, Math.max(...lines.map((line) => textWidth(line, style))) + extra),
      height: least + (lines.length - 1) * 15,
    };
  };
  const wanted = [
    ...parts.map(({ key, label }) => ({ key, ...make(label, partStyle, bare ? 2 * air : 31, 24) })),
    ...holds.map((label) => make(label, heldStyle, 2 * air, 20)),
  ];
  const rows: Tag[][] = [];
  let [x, row]: [number, Tag[]] = [0, []];
  for (const tag of wanted) {
    if (x === 0 || x + tag.width > room + 0.01) [x, row] = [0, rows[rows.push([]) - 1] ?? []];
    row.push({ ...tag, x: pad + x, y: 0 });
    x += tag.width + gap;
  }
  let y = 0;
  const tags = rows.flatMap((each) => {
    const height = Math.max(...each.map((tag) => tag.height));
    const placed = each.map((tag) => ({ ...tag, y: y + (height - tag.height) / 2 }));
    y += height + gap;
    return placed;
  });
  return { tags, height: Math.max(0, y - gap) };
}

/** Lays out the name and the tags of a layer; content stands in the middle when the block is higher than it needs. */
export function block(content: BlockContent, width: number, least: number, given = 0): Block {
  const pad = padOf(width);
  const tagged = content.seated || content.holds.length + content.parts.length > 0;
  const beside = width - 8 - glyphRoom - (tagged ? 4 : 0);
  const stacked = longest(content.label, labelStyle) > beside;
  const room = stacked ? width - 8 - (tagged ? 4 : 0) : beside;
  // Lines of equal length are not worth a broken word.
  const even = balance(content.label, labelStyle, room);
  const lines = even.some((line) => line.endsWith('-')) ? wrap(content.label, labelStyle, room) : even;
  const { tags, height: tagsHeight } = tagsOf(content, width);
  const text = lines.length * lineHeight + (stacked ? lineHeight : 0);
  const inner = text + (tags.length > 0 ? gap + tagsHeight : 0);
  const over = content.seated ? seatHeight : 0;
  const height = Math.max(least, inner + (tagged ? 2 * pad : 14), given - over);
  const top = over + (height - inner) / 2;
  const widest = Math.max(...lines.map((line) => textWidth(line, labelStyle)));
  const left = tagged ? pad : Math.max(4, (width - glyphRoom - widest) / 2);
  const firstLine = top + (stacked ? lineHeight : 0);
  const [glyphX, glyphY] = stacked
    ? [tagged ? pad + 6 : width / 2, top + 7]
    : [left + 6, top + (tagged ? lineHeight / 2 : text / 2)];
  return {
    height: height + over,
    lines,
    textX: stacked ? (tagged ? pad : width / 2) : left + glyphRoom,
    textY: firstLine + 12.5,
    anchor: stacked && !tagged ? 'middle' : 'start',
    glyph: { x: round(glyphX), y: round(glyphY) },
    tags: tags.map((tag) => ({ ...tag, y: tag.y + top + text + gap })),
  };
}
