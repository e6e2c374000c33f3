import { render, svg } from 'lit';
import { sheet } from '../../../core/drawing/sheet.js';
import { svgFile } from '../../../core/drawing/svg-file.js';
import type { Presenter } from '../../presenter.js';

/** Draws what an element shows as an SVG file, in the element's colour scheme; empty while it shows nothing. */
export function exportSVG(host: Element, { figure, shown, state }: Presenter, width: number): string {
  if (shown === undefined) return '';
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
