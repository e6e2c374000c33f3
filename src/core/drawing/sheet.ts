import type { Figure, FigureState } from '../figure.js';
import type { Drawable } from '../present.js';
import { round } from './geometry.js';
import { plainMarks } from './marks.js';
import { patterns, svg, type SVGTemplateResult } from './shapes.js';
import { blocksAbove, blocksBelow } from './sheet-blocks.js';

/** A figure as a picture that stands alone: title, picture, verdict, legend, caption and sources. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly content: SVGTemplateResult;
}

/** Lays out the sheet of a figure for a width in px. */
export function sheet(
  figure: Figure,
  { model, reading, additions }: Drawable,
  width: number,
  state: FigureState,
): Sheet {
  const narrow = width < 480;
  const margin = narrow ? 16 : 24;
  const inner = width - 2 * margin;
  const layout = figure.layout(model, reading, inner, state, additions);
  const blocks = [
    ...blocksAbove(reading, inner, narrow),
    { height: layout.height, gap: 16, content: figure.view(layout, plainMarks(state), additions) },
    ...blocksBelow(figure, reading, inner, state),
  ];
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

/** Styles of the sheet only: in a page these parts are HTML. */
export const sheetStyles = `.page{fill:var(--_page)}.s16{font-size:16px}.s18{font-size:18px}.verdict-panel{fill:var(--_panel)}.verdict-edge,.verdict-disc{fill:var(--_ink)}.fails .verdict-edge,.fails .verdict-disc{fill:var(--_hole)}.open .verdict-edge,.open .verdict-disc{fill:var(--_ink-2)}.verdict-sign{fill:none;stroke:var(--_page);stroke-width:2.25}`;
