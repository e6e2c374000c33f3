import { glyph, halo, lines, nothing, svg, type SVGTemplateResult } from '../../core/drawing/shapes.js';
import type { MarkAttributes } from '../../core/figure.js';
import { round } from '../../core/drawing/geometry.js';
import type { Kind } from '../../core/kind.js';
import type { Scale } from './additions.js';
import type { SpectrumLayout } from './layout.js';
import type { PlacedGroup, PlacedRow, Point, Words } from './placed.js';
import { signAt } from './signs.js';

const words = ({
  lines: texts,
  x,
  y,
  lineHeight,
  className,
  anchor,
}: Words): SVGTemplateResult | typeof nothing =>
  texts.length === 0 ? nothing : lines(texts, x, y, lineHeight, className, anchor);

function swatch(kind: Kind, { x, y }: Point): SVGTemplateResult {
  return svg`<rect class="box mini" x=${round(x + 0.75)} y=${round(y + 0.75)} width="14.5" height="14.5" rx="3.5"></rect>${glyph(kind, x + 8, y + 8, 9)}`;
}

function rowView(placed: PlacedRow, m: MarkAttributes, scale: Scale | undefined): SVGTemplateResult {
  const { row, box, sign, name, flags, cells, lanes, ring, texts } = placed;
  const { key, kind } = row;
  return svg`<g class="${m.className(key, kind)} runtime" part="runtime" data-key=${key} data-kind=${kind} data-value=${row.value ?? 'unknown'} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    <rect class="ground" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="4"></rect>${halo(m, key, box, 4)}
    ${swatch(kind, sign)}${words(name)}${flags.map(({ id, x, y }) => signAt(id, x, y))}${cells.map(({ id, x, y }) => signAt(id, x - 8, y - 8))}
    ${ring ? svg`<circle class="dotted" cx=${ring.x} cy=${ring.y} r="6"></circle>` : nothing}${scale ? lanes.map(scale.lane) : nothing}${texts.map(words)}
  </g>`;
}

function groupView(placed: PlacedGroup, m: MarkAttributes): SVGTemplateResult {
  const { group, box, sign, label, count, bars, ticks, ring, strip, open } = placed;
  const { key, kind } = group;
  const [x, y] = [round(box.x + box.width - 14), round(box.y + 12)];
  return svg`<g class="${m.className(key, kind)} group" part="group" data-key=${key} data-kind=${kind} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    <rect class="ground" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="4"></rect>${halo(m, key, box, 4)}
    ${swatch(kind, sign)}${words(label)}${words(count)}
    ${bars.map((bar) => svg`<rect class="bar" x=${bar.x} y=${bar.y} width="40" height="10" rx="2"></rect><rect class="part" x=${bar.x} y=${bar.y} width=${round(bar.yes + bar.partly)} height="10" rx="2"></rect><rect class="full" x=${bar.x} y=${bar.y} width=${bar.yes} height="10" rx="2"></rect>`)}
    ${ticks.length === 0 ? nothing : svg`<path class="many" d=${ticks.map((tick) => `M${tick},${strip}m0,-7v14`).join('')}></path>`}${ring ? svg`<circle class="dotted" cx=${ring.x} cy=${ring.y} r="6"></circle>` : nothing}
    <path class="chevron" d=${open ? `M${x},${y}m-4,-2l4,4l4,-4` : `M${x},${y}m-2,-4l4,4l-4,4`}></path>
  </g>`;
}

/** Draws the mechanisms. */
export function view(layout: SpectrumLayout, m: MarkAttributes, scale?: Scale): SVGTemplateResult {
  const { columns, rows, groups, runs, rules, held, grounds, texts, width } = layout;
  const { plot, top, stacked } = columns;
  const head = top - 6;
  const from = stacked || !scale ? 0 : plot.left;
  const to = stacked || !scale ? width : plot.right;
  return svg`
    ${grounds.map(({ x, y, width: wide, height }) => svg`<rect class="plain" x=${x} y=${y} width=${wide} height=${height} rx="6"></rect>`)}
    ${held.map(({ x, y, width: wide, height }) => svg`<rect class="held" x=${x} y=${y} width=${wide} height=${height} rx="4"></rect>`)}
    ${scale ? scale.grid(layout) : nothing}
    ${rules.length === 0 ? nothing : svg`<path class="rule" d="M${from},${head}H${to}"></path>`}
    ${runs.map(({ x, y, width: wide, height }) => svg`<rect class="run" x=${x} y=${y} width=${wide} height=${height} rx="13"></rect>`)}
    ${rules.map(({ y, strong }) => svg`<path class=${strong ? 'rule' : 'hair'} d="M0,${y}H${width}"></path>`)}
    ${texts.map(words)}${groups.map((group) => groupView(group, m))}${rows.map((row) => rowView(row, m, scale))}`;
}
