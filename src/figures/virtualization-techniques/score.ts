import { round, roundBox, type Box, type MarkBox } from '../../core/drawing/geometry.js';
import { textBlock, widest, type TextBlock } from '../../core/drawing/text-block.js';
import { wrap } from '../../core/drawing/text.js';
import type { Kind } from '../../core/kind.js';
import type { Picture, ScoreRow } from './picture.js';

/** One executed instruction: who works on it. */
export interface ScoreCell extends Box {
  readonly kind: Kind;
  /** Whether software works on it, and there is room for its sign. */
  readonly sign: boolean;
}

/** A technique with a cell for every executed instruction, and how often software works in all. */
export interface ScoreLine extends MarkBox {
  readonly chosen: boolean;
  readonly name: TextBlock;
  readonly total: TextBlock;
  readonly cells: readonly ScoreCell[];
}

export interface Score {
  readonly lines: readonly ScoreLine[];
  readonly texts: readonly TextBlock[];
  readonly bottom: number;
}

const nameStyle = { size: 12.5, bold: true };
const headStyle = { size: 12 };
const totalWidth = 34;

interface Strip {
  readonly stacked: boolean;
  /** Left edge of the cells, and the pitch from one to the next. */
  readonly left: number;
  readonly pitch: number;
  readonly height: number;
  readonly width: number;
}

/** Divides the width: names, cells, totals; where it is narrow, names stand over their cells. */
function stripOf(rows: readonly ScoreRow[], width: number): Strip {
  const stacked = width < 480;
  const names = widest(
    rows.map(({ label }) => label),
    nameStyle,
  );
  const left = stacked ? 8 : Math.min(200, Math.ceil(names) + 22);
  const most = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const pitch = Math.min(28, Math.floor(((width - left - totalWidth) / most) * 100) / 100);
  return { stacked, left, pitch, height: stacked ? 16 : 22, width };
}

function lineOf(row: ScoreRow, y: number, { stacked, left, pitch, height, width }: Strip): ScoreLine {
  const lines = wrap(row.label, nameStyle, stacked ? width - 16 : left - 14);
  const over = stacked ? lines.length * 16 + 2 : 0;
  const own = stacked ? over + height + 8 : Math.max(height, lines.length * 16) + 6;
  const top = stacked ? y + over + 4 : y + (own - height) / 2;
  const gap = pitch < 6 ? 0 : 2;
  return {
    key: row.key,
    ...roundBox({ x: 0, y, width, height: own }),
    chosen: row.chosen,
    name: textBlock(lines, 8, stacked ? y + 14 : y + (own - lines.length * 16) / 2 + 12.4, 16, 's125 b'),
    total: textBlock([row.total], width - 4, top + height / 2 + 4.6, 16, 's14 b', 'end'),
    cells: row.cells.map((kind, index) => ({
      ...roundBox({ x: left + index * pitch, y: top, width: Math.max(1, pitch - gap), height }),
      kind,
      sign: pitch >= 15 && (kind === 'hypervisor' || kind === 'device-model'),
    })),
  };
}

/** Lays out who works on each executed instruction under each technique. */
export function scoreOf({ score, scoreHeads }: Picture, width: number): Score {
  if (score.length < 2) return { lines: [], texts: [], bottom: 0 };
  const strip = stripOf(score, width);
  const from = strip.stacked ? 8 : strip.left;
  const totals = wrap(scoreHeads[1], headStyle, Math.max(60, width * 0.3));
  const heads = wrap(scoreHeads[0], headStyle, width - 4 - from - widest(totals, headStyle) - 12);
  const deepest = Math.max(heads.length, totals.length) * 15;
  const texts = [
    textBlock(heads, from, 12 + deepest - heads.length * 15, 15, 's12 dim'),
    textBlock(totals, width - 4, 12 + deepest - totals.length * 15, 15, 's12 dim', 'end'),
  ];
  let y = deepest + 5;
  const lines = score.map((row) => {
    const line = lineOf(row, y, strip);
    y += line.height;
    return line;
  });
  return { lines, texts, bottom: round(y + 22) };
}
