import { render, svg } from 'lit';
import type { AnyFigure, FigureState } from '../core/figure.js';
import { sheet } from '../core/drawing/sheet.js';
import { svgFile } from '../core/drawing/svg-file.js';
import type { Shown } from './presenter.js';

/** What a file is drawn from. */
export interface FileRequest {
  /** The element that shows the figure; the file takes its colour scheme. */
  readonly host: Element;
  readonly figure: AnyFigure;
  readonly shown: Shown;
  readonly width: number;
  readonly state: FigureState;
}

/** Draws a figure as an SVG file, in a browser. */
export function exportSVG({ host, figure, shown, width, state }: FileRequest): string {
  const { reading, locale, options, data } = shown;
  const scheme = getComputedStyle(host).columnRuleColor === 'rgb(255, 255, 255)' ? 'dark' : 'light';
  const source = {
    figure: figure.tag,
    ...options,
    selected: state.selected,
    step: state.step,
    ...(scheme === 'dark' && { scheme }),
    data,
  };
  const drawn = sheet(figure, shown, width, state);
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${drawn.content}`, root);
  const content = new XMLSerializer().serializeToString(root).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return svgFile({ figure, reading, sheet: drawn, content, locale, scheme, source });
}
