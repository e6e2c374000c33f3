import { kindSign, nothing, patterns, svg, text, type SVGTemplateResult } from './shapes.js';
import { textBlock } from './text-block.js';
import type { AnyFigure, FigureState } from '../figure.js';
import { round, type Layout } from './geometry.js';
import { plainMarks } from './marks.js';
import {
  sourceLine,
  withAside,
  withCites,
  type LegendItem,
  type Reading,
  type ReadingTable,
  type Verdict,
} from '../reading.js';
import { balance, textWidth, wrap, type TextStyle } from './text.js';

/** A block of the sheet: its height, and its drawing from its own top left corner. */
interface Block {
  readonly height: number;
  readonly content: SVGTemplateResult | typeof nothing;
  /** Space above it, in px. */
  readonly gap: number;
}

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

function legendBlock(figure: AnyFigure, legend: readonly LegendItem[], width: number): Block {
  let x = 0;
  let y = 0;
  const entries = legend.map((item) => {
    const advance = 24 + textWidth(item.label, { size: 13 }) + 20;
    if (x > 0 && x + advance - 20 > width) {
      x = 0;
      y += 24;
    }
    const texts = wrap(item.label, { size: 13 }, width - 24);
    const entry = svg`<g transform="translate(${round(x)},${y})"><g class=${item.kind === undefined ? nothing : `k-${item.kind}`}>${item.kind === undefined ? figure.sign?.(item.id) : kindSign(item.kind)}</g>${text(textBlock(texts, 24, 13, 18, ''))}</g>`;
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
  return texts.map(({ text, bold }, index) =>
    paragraph(
      wrap(text, { size: 13, bold }, width),
      { size: 13 },
      19,
      bold ? 'b' : '',
      index === 0 ? 20 : bold ? 6 : 1,
    ),
  );
}

/** A figure as a picture that stands alone: title, picture, verdict, legend, caption and sources. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly content: SVGTemplateResult;
}

/** What a picture is drawn from. */
export interface Drawable {
  readonly model: unknown;
  readonly reading: Reading;
  readonly additions?: object | undefined;
}

/** Lays out the sheet of a figure for a width in px. */
export function sheet(
  figure: AnyFigure,
  { model, reading, additions }: Drawable,
  width: number,
  state: FigureState,
): Sheet {
  const margin = width < 480 ? 16 : 24;
  const inner = width - 2 * margin;
  const titleStyle = { size: width < 480 ? 16 : 18, bold: true };
  const layout = (figure.layout as (...args: unknown[]) => Layout)(model, reading, inner, state, additions);
  const blocks: Block[] = [
    paragraph(
      balance(reading.title, titleStyle, inner),
      titleStyle,
      24,
      `b ${width < 480 ? 's16' : 's18'}`,
      0,
    ),
  ];
  if (reading.subtitle)
    blocks.push(
      paragraph(balance(withCites(reading.subtitle), { size: 13 }, inner), { size: 13 }, 19, 'dim', 4),
    );
  blocks.push({ height: layout.height, gap: 16, content: figure.view(layout, plainMarks(state), additions) });
  if (reading.verdict) blocks.push(verdictBlock(reading.verdict, inner));
  (reading.steps ?? []).forEach((step, index) => {
    const texts = wrap(
      `${index + 1}. ${step.label} – ${withAside(withCites(step), step.cost)}`,
      { size: 13, bold: state.step === index + 1 },
      inner,
    );
    blocks.push(
      paragraph(texts, { size: 13 }, 19, state.step === index + 1 ? 'b' : '', index === 0 ? 18 : 5),
    );
  });
  if (reading.table) blocks.push(...tableBlocks(reading.table, inner));
  if (reading.legend.length > 0) blocks.push(legendBlock(figure, reading.legend, inner));
  if (reading.notes.length > 0 || reading.sources.length > 0)
    blocks.push({
      height: 1,
      gap: 20,
      content: svg`<line class="hair" x2=${inner} y1="0.5" y2="0.5"></line>`,
    });
  reading.notes.forEach((note) =>
    blocks.push(
      paragraph(wrap(withCites(note), { size: 13 }, Math.min(inner, 760)), { size: 13 }, 19, '', 8),
    ),
  );
  reading.sources.forEach((source) =>
    blocks.push(
      paragraph(
        wrap(`[${source.number}] ${sourceLine(source)}`, { size: 12 }, inner),
        { size: 12 },
        17,
        's12 dim',
        5,
      ),
    ),
  );
  let y = margin - 4;
  const placed = blocks.map((block) => {
    y += block.gap;
    const placedBlock = svg`<g transform="translate(${margin},${round(y)})">${block.content}</g>`;
    y += block.height;
    return placedBlock;
  });
  const height = Math.ceil(y + margin);
  return {
    width,
    height,
    content: svg`${patterns}<rect class="page" width=${width} height=${height}></rect>${placed}`,
  };
}

/** Rules that only the sheet needs: in a page these parts are HTML. */
export const sheetStyles = `.page{fill:var(--_page)}.s16{font-size:16px}.s18{font-size:18px}.verdict-panel{fill:var(--_panel)}.verdict-edge,.verdict-disc{fill:var(--_ink)}.fails .verdict-edge,.fails .verdict-disc{fill:var(--_hole)}.open .verdict-edge,.open .verdict-disc{fill:var(--_ink-2)}.verdict-sign{fill:none;stroke:var(--_page);stroke-width:2.25}`;
