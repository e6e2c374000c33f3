import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { svg } from 'lit';
import { patterns } from '../../src/core/drawing/shapes.js';
import { drawStyles } from '../../src/core/drawing/styles.js';
import type { Figure, FigureState } from '../../src/core/figure.js';
import type { Layout } from '../../src/core/drawing/geometry.js';
import { plainMarks } from '../../src/core/drawing/marks.js';
import type { Drawable } from '../../src/core/present.js';
import { textWidth } from '../../src/core/drawing/text.js';
import { everyElement, parseXml, textOf, type XmlElement } from './xml.js';

/** A picture as numbers and as parsed markup, without a DOM. */
export interface Picture {
  readonly layout: Layout;
  readonly markup: string;
  readonly tree: XmlElement;
}

/** Draws the picture of a figure, without the sheet around it. */
export function drawPicture(
  figure: Figure,
  { model, reading, additions }: Drawable,
  width: number,
  state: FigureState,
): Picture {
  const layout = (figure.layout as (...args: unknown[]) => Layout)(model, reading, width, state, additions);
  const content = collectResultSync(
    render(svg`${patterns}${figure.view(layout, plainMarks(state), additions)}`),
  );
  const markup = `<svg>${content.replace(/<!--[^]*?-->|<\?>/g, '')}</svg>`;
  return { layout, markup, tree: parseXml(markup) };
}

/** The elements that stand for data. */
export function drawnMarks({ tree }: Picture): readonly XmlElement[] {
  return [...everyElement(tree)].filter((element) => element.attributes['data-key'] !== undefined);
}

/** A run of text with the box that it is estimated to take. */
export interface DrawnText {
  readonly text: string;
  /** The text in the pieces in which it is written. */
  readonly parts: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Sizes that classes give to text, read from the stylesheets. */
export function textSizes(css: string): ReadonlyMap<string, number> {
  return new Map(
    [...css.matchAll(/\.([\w-]+)\{[^}]*font-size:([\d.]+)px/g)].map(([, name, size]) => [
      name!,
      Number(size),
    ]),
  );
}

/** Finds every run of text on a picture; a `tspan` with a place of its own begins a new one. */
export function drawnTexts(figure: Figure, { tree }: Picture): readonly DrawnText[] {
  const sizes = textSizes(drawStyles + figure.styles);
  const found: DrawnText[] = [];
  const visit = (element: XmlElement, at: Place): void => {
    const move = /translate\(\s*([-\d.]+)[\s,]+([-\d.]+)\s*\)/.exec(element.attributes['transform'] ?? '');
    const here = move ? { x: at.x + Number(move[1]), y: at.y + Number(move[2]) } : at;
    if (element.name === 'text') found.push(...runs(element, here, sizes));
    else for (const child of element.children) if (typeof child !== 'string') visit(child, here);
  };
  visit(tree, { x: 0, y: 0 });
  return found.filter(({ text }) => text.trim() !== '');
}

function runs(text: XmlElement, at: Place, sizes: ReadonlyMap<string, number>): DrawnText[] {
  const classesOf = (element: XmlElement): string[] => (element.attributes['class'] ?? '').split(/\s+/);
  const lines: { text: string; parts: string[]; x: number; y: number; width: number; size: number }[] = [];
  const start = (element: XmlElement): void => {
    lines.push({
      text: '',
      parts: [],
      x: at.x + Number(element.attributes['x'] ?? text.attributes['x'] ?? 0),
      y: at.y + Number(element.attributes['y'] ?? text.attributes['y'] ?? 0),
      width: 0,
      size: 0,
    });
  };
  start(text);
  for (const child of text.children) {
    const element = typeof child === 'string' ? text : child;
    const content = typeof child === 'string' ? child : textOf(child);
    if (element !== text && (element.attributes['x'] !== undefined || element.attributes['y'] !== undefined))
      start(element);
    const names = [...new Set([...classesOf(text), ...classesOf(element)])];
    const size = names.map((name) => sizes.get(name)).findLast((value) => value !== undefined) ?? 13;
    const line = lines.at(-1)!;
    if (content.trim() === '') continue; // Space between lines draws nothing.
    line.text += content;
    line.parts.push(content);
    line.size = Math.max(line.size, size);
    line.width +=
      textWidth(content.trimEnd(), { size, bold: names.includes('b'), mono: names.includes('mono') }) +
      Number(element === text ? 0 : (element.attributes['dx'] ?? 0));
  }
  const anchor = text.attributes['text-anchor'] ?? 'start';
  return lines.map((line) => ({
    ...line,
    x: line.x - line.width * (anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0),
  }));
}
