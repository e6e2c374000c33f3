import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { svg, type SVGTemplateResult } from 'lit';
import { patterns } from '../../src/core/drawing/shapes.js';
import { sheet, sheetStyles } from '../../src/core/drawing/sheet.js';
import { drawStyles } from '../../src/core/drawing/styles.js';
import type { Figure, FigureState } from '../../src/core/figure.js';
import type { Box, Layout } from '../../src/core/drawing/geometry.js';
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
  return parsed(layout, svg`${patterns}${figure.view(layout, plainMarks(state), additions)}`);
}

function parsed(layout: Layout, drawn: SVGTemplateResult): Picture {
  const content = collectResultSync(render(drawn));
  const markup = `<svg>${content.replace(/<!--[^]*?-->|<\?>/g, '')}</svg>`;
  return { layout, markup, tree: parseXml(markup) };
}

/** Draws the sheet of a figure, in which title, legend and notes stand around the picture. */
export function drawSheet(figure: Figure, drawable: Drawable, width: number, state: FigureState): Picture {
  const { content, height } = sheet(figure, drawable, width, state);
  return parsed({ width, height, marks: [] }, content);
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
function textSizes(css: string): ReadonlyMap<string, number> {
  return new Map(
    [...css.matchAll(/\.([\w-]+)\{[^}]*font-size:([\d.]+)px/g)].map(([, name, size]) => [
      name!,
      Number(size),
    ]),
  );
}

/** Finds every run of text on a picture; a `tspan` with a place of its own begins a new one. */
export function drawnTexts(figure: Figure, { tree }: Picture): readonly DrawnText[] {
  const sizes = textSizes(drawStyles + sheetStyles + figure.styles);
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

/** Finds every box that is drawn, from where the picture begins; patterns, grounds of texts and outlines of focus are none. */
function drawnBoxes({ tree }: Picture): readonly Box[] {
  const found: Box[] = [];
  const visit = (element: XmlElement, at: Place): void => {
    const { attributes, name } = element;
    if (name === 'defs') return;
    const move = /translate\(\s*([-\d.]+)[\s,]+([-\d.]+)\s*\)/.exec(attributes['transform'] ?? '');
    const here = move ? { x: at.x + Number(move[1]), y: at.y + Number(move[2]) } : at;
    if (name === 'rect' && !/\b(?:halo|plate)\b/.test(attributes['class'] ?? '')) {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((each) =>
        Number(attributes[each] ?? 0),
      );
      found.push({ x: here.x + x!, y: here.y + y!, width: width!, height: height! });
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child, here);
  };
  visit(tree, { x: 0, y: 0 });
  return found;
}

/** Texts that are wider than the smallest box in which their middle lies. */
export function tooWide(figure: Figure, picture: Picture): readonly string[] {
  const boxes = [...drawnBoxes(picture)].sort((a, b) => a.width * a.height - b.width * b.height);
  return drawnTexts(figure, picture).flatMap(({ text, x, y, width, size }) => {
    const middle = { x: x + width / 2, y: y - size * 0.36 };
    const box = boxes.find(
      (each) =>
        middle.x > each.x &&
        middle.x < each.x + each.width &&
        middle.y > each.y &&
        middle.y < each.y + each.height,
    );
    if (box === undefined || (x >= box.x - 1 && x + width <= box.x + box.width + 1)) return [];
    return [`“${text}” is ${Math.round(width)} px wide in a box of ${Math.round(box.width)}`];
  });
}
