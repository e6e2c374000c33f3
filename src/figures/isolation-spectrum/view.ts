import { halo, kindSign, lines, nothing, svg, type SVGTemplateResult } from '../../core/draw.js';
import type { MarkAttributes } from '../../core/figure.js';
import type { SpectrumLayout } from './layout.js';
import type { PlacedGroup, PlacedLane, PlacedRow, Words } from './placed.js';
import { signAt } from './signs.js';

const words = ({ lines: texts, x, y, lineHeight, className, anchor }: Words): SVGTemplateResult | typeof nothing => (texts.length === 0 ? nothing : lines(texts, x, y, lineHeight, className, anchor));

function laneView({ lane, at, left, right, reach, y, label, note }: PlacedLane): SVGTemplateResult {
  const shape = {
    value: () => svg`<circle class="dot" cx=${at} cy=${y} r="5.5"></circle>`,
    about: () => svg`<circle class="near" cx=${at} cy=${y} r="5"></circle>`,
    magnitude: () => svg`<rect class="near magnitude" x=${left} y=${y - 7} width=${right - left} height="14" rx="7"></rect>`,
    range: () => svg`<rect class="near" x=${left} y=${y - 6} width=${right - left} height="12" rx="3"></rect>`,
    atMost: () => svg`<rect class="band" x=${left} y=${y - 7} width=${right - left} height="14"></rect><path class="reach" d="M${left},${y}H${reach}"></path><path class="stop" d="M${at},${y - 9}V${y + 9}"></path>`,
    below: () => shape.atMost(),
  } as Record<PlacedLane['lane']['form'], () => SVGTemplateResult>;
  return svg`${shape[lane.form]()}${words(label)}${words(note)}`;
}

function rowView(placed: PlacedRow, m: MarkAttributes): SVGTemplateResult {
  const { row, box, sign, name, flags, cells, lanes, ring, texts } = placed;
  const { key, kind } = row;
  return svg`<g class="${m.className(key, kind)} runtime" part="runtime" data-key=${key} data-kind=${kind} data-value=${row.value ?? 'unknown'} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    <rect class=${row.pinned ? 'ground held' : 'ground'} x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="4"></rect>${halo(box, 4)}
    <rect class="box" x=${sign.x + 0.75} y=${sign.y + 0.75} width="14.5" height="14.5" rx="3.5"></rect><g transform="translate(${sign.x},${sign.y})">${kindSign(kind)}</g>
    ${words(name)}${flags.map(({ id, x, y }) => signAt(id, x, y))}${cells.map(({ id, x, y }) => signAt(id, x - 8, y - 8))}
    ${ring ? svg`<circle class="dotted" cx=${ring.x} cy=${ring.y} r="6"></circle>` : nothing}${lanes.map(laneView)}${texts.map(words)}
  </g>`;
}

function groupView(placed: PlacedGroup, m: MarkAttributes): SVGTemplateResult {
  const { group, box, sign, label, count, bars, ticks, strip, open } = placed;
  const { key, kind } = group;
  const [x, y] = [box.x + box.width - 14, box.y + 12];
  return svg`<g class="${m.className(key, kind)} group" part="group" data-key=${key} data-kind=${kind} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    <rect class="ground" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="4"></rect>${halo(box, 4)}
    <rect class="box" x=${sign.x + 0.75} y=${sign.y + 0.75} width="14.5" height="14.5" rx="3.5"></rect><g transform="translate(${sign.x},${sign.y})">${kindSign(kind)}</g>
    ${words(label)}${words(count)}
    ${bars.map((bar) => svg`<rect class="bar" x=${bar.x} y=${bar.y} width="40" height="10" rx="2"></rect><rect class="part" x=${bar.x} y=${bar.y} width=${bar.yes + bar.partly} height="10" rx="2"></rect><rect class="full" x=${bar.x} y=${bar.y} width=${bar.yes} height="10" rx="2"></rect>`)}
    ${ticks.length === 0 ? nothing : svg`<path class="many" d=${ticks.map((tick) => `M${tick},${strip - 7}V${strip + 7}`).join('')}></path>`}
    <path class="chevron" d=${open ? `M${x - 4},${y - 2}L${x},${y + 2}L${x + 4},${y - 2}` : `M${x - 2},${y - 4}L${x + 2},${y}L${x - 2},${y + 4}`}></path>
  </g>`;
}

/** Lines of the grid, through all rows, or through each strip where names and notes stand between. */
function gridOf({ columns, rows, groups, bottom }: SpectrumLayout): string {
  const strips = columns.stacked ? [...rows.flatMap(({ lanes }) => lanes.map(({ y }) => y)), ...groups.map(({ strip }) => strip)].map((y) => [y - 11, y + 11]) : [[columns.top - 6, bottom]];
  return columns.ticks.flatMap((x) => strips.map(([from, to]) => `M${x},${from}V${to}`)).join('');
}

/** Draws the mechanisms. */
export function view(layout: SpectrumLayout, m: MarkAttributes): SVGTemplateResult {
  const { columns, rows, groups, runs, rules, grounds, texts, width } = layout;
  const { plot, top, ticks, minor, stacked, shape } = columns;
  const head = top - 6;
  const from = stacked || shape === 'matrix' ? 0 : plot.left;
  const to = stacked || shape === 'matrix' ? width : plot.right;
  return svg`
    ${grounds.map(({ x, y, width: wide, height }) => svg`<rect class="panel" x=${x} y=${y} width=${wide} height=${height} rx="6"></rect>`)}
    ${ticks.length === 0 ? nothing : svg`<path class="grid" d=${gridOf(layout)}></path><path class="minor" d=${minor.map((x) => `M${x},${head}v-4`).join('')}></path><path class="tick" d=${ticks.map((x) => `M${x},${head}v-6`).join('')}></path>`}
    ${rules.length === 0 ? nothing : svg`<path class="rule" d="M${from},${head}H${to}"></path>`}
    ${runs.map(({ x, y, width: wide, height }) => svg`<rect class="run" x=${x} y=${y} width=${wide} height=${height} rx="13"></rect>`)}
    ${rules.map(({ y, strong }) => svg`<path class=${strong ? 'rule' : 'hair'} d="M0,${y}H${width}"></path>`)}
    ${texts.map(words)}${groups.map((group) => groupView(group, m))}${rows.map((row) => rowView(row, m))}`;
}
