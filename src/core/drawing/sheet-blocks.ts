import type { Figure, FigureState } from '../figure.js';
import { withAside } from '../language/script.js';
import {
  sourceLine,
  withCites,
  type LegendItem,
  type Reading,
  type ReadingTable,
  type Verdict,
} from '../reading.js';
import { round } from './geometry.js';
import { kindSign, nothing, svg, text, type SVGTemplateResult } from './shapes.js';
import { textBlock } from './text-block.js';
import { balance, textWidth, wrap, type TextStyle } from './text.js';

/** A block of the sheet: its height, and its drawing from its own top left corner. */
export interface Block {
  readonly height: number;
  readonly content: SVGTemplateResult | typeof nothing;
  /** Space above it, in px. */
  readonly gap: number;
}

/** Lines of text, the first a gap below what stands above. */
function paragraph(
  texts: readonly string[],
  style: TextStyle,
  lineHeight: number,
  className: string,
  gap: number,
): Block {
  return {
    height: texts.length * lineHeight,
    gap,
    content: text(textBlock(texts, 0, style.size, lineHeight, className)),
  };
}

const plain = (words: string, width: number, bold: boolean, gap: number): Block =>
  paragraph(wrap(words, { size: 13, bold }, width), { size: 13 }, 19, bold ? 'b' : '', gap);

/** The signs and what they stand for, in rows. */
function legendBlock(figure: Figure, legend: readonly LegendItem[], width: number): Block {
  let x = 0;
  let y = 0;
  const entries = legend.map((item) => {
    const advance = 24 + textWidth(item.label, { size: 13 }) + 20;
    if (x > 0 && x + advance - 20 > width) {
      x = 0;
      y += 24;
    }
    const texts = wrap(item.label, { size: 13 }, width - 24);
    const entry = svg`<g transform="translate(${round(x)},${y})"><g class=${item.kind === undefined ? nothing : `k-${item.kind}`}>${item.kind === undefined ? figure.sign?.(item.id) : kindSign(item.kind, figure.kinds)}</g>${text(textBlock(texts, 24, 13, 18, ''))}</g>`;
    x += advance;
    if (texts.length > 1) y += (texts.length - 1) * 18;
    return entry;
  });
  return { height: y + 18, gap: 24, content: svg`${entries}` };
}

const signPaths: Record<Verdict['tone'], string> = {
  holds: 'M-5,0L-1.5,4L5,-4',
  fails: 'M-4,-4L4,4M-4,4L4,-4',
  open: 'M-5,0H5',
};

/** The verdict in its panel. */
function verdictBlock(verdict: Verdict, width: number): Block {
  const heading = wrap(verdict.heading, { size: 14, bold: true }, width - 64);
  const texts = wrap(withCites(verdict.text), { size: 13 }, width - 64);
  const height = heading.length * 20 + texts.length * 19 + 24;
  const middle = height / 2;
  return {
    height,
    gap: 20,
    content: svg`<g class="verdict ${verdict.tone}"><rect class="verdict-panel" width=${round(width)} height=${height} rx="3"></rect><rect class="verdict-edge" width="4" height=${height}></rect><circle class="verdict-disc" cx="28" cy=${middle} r="11"></circle><path class="verdict-sign" transform="translate(28,${middle})" d=${signPaths[verdict.tone]}></path>${text(textBlock(heading, 50, 25, 20, 's14 b'))}${text(textBlock(texts, 50, 25 + heading.length * 20, 19, ''))}</g>`,
  };
}

/** The table as paragraphs: a row, then what each column says of it. */
function tableBlocks({ caption, columns, rows }: ReadingTable, width: number): Block[] {
  const texts = [
    { text: caption, bold: true },
    ...rows.flatMap((row) => [
      { text: row.term, bold: true },
      ...row.cells.map((cell, index) => ({
        text: `${columns[index] ?? ''}: ${cell.map(withCites).join(' ')}`,
        bold: false,
      })),
    ]),
  ];
  return texts.map(({ text, bold }, index) => plain(text, width, bold, index === 0 ? 20 : bold ? 6 : 1));
}

/** What stands above the picture. */
export function blocksAbove({ title, subtitle }: Reading, width: number, narrow: boolean): Block[] {
  const style = { size: narrow ? 16 : 18, bold: true };
  return [
    paragraph(balance(title, style, width), style, 24, `b ${narrow ? 's16' : 's18'}`, 0),
    ...(subtitle
      ? [paragraph(balance(withCites(subtitle), { size: 13 }, width), { size: 13 }, 19, 'dim', 4)]
      : []),
  ];
}

/** The steps of a process; the one that is shown stands out. */
function stepBlocks({ steps = [] }: Reading, width: number, { step: shown }: FigureState): Block[] {
  return steps.map((step, index) =>
    plain(
      `${index + 1}. ${step.label} – ${withAside(withCites(step), step.cost)}`,
      width,
      shown === index + 1,
      index === 0 ? 18 : 5,
    ),
  );
}

/** Notes and sources, below a line. */
function noteBlocks({ notes, sources }: Reading, width: number): Block[] {
  if (notes.length === 0 && sources.length === 0) return [];
  const line = svg`<line class="hair" x2=${width} y1="0.5" y2="0.5"></line>`;
  return [
    { height: 1, gap: 20, content: line },
    ...notes.map((note) => plain(withCites(note), Math.min(width, 760), false, 8)),
    ...sources.map((source) => {
      const lines = wrap(`[${source.number}] ${sourceLine(source)}`, { size: 12 }, width);
      return paragraph(lines, { size: 12 }, 17, 's12 dim', 5);
    }),
  ];
}

/** What stands below the picture. */
export function blocksBelow(figure: Figure, reading: Reading, width: number, state: FigureState): Block[] {
  const { verdict, table, legend } = reading;
  return [
    ...(verdict ? [verdictBlock(verdict, width)] : []),
    ...stepBlocks(reading, width, state),
    ...(table ? tableBlocks(table, width) : []),
    ...(legend.length > 0 ? [legendBlock(figure, legend, width)] : []),
    ...noteBlocks(reading, width),
  ];
}
