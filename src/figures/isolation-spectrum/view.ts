import { round, type Box } from '../../core/drawing/geometry.js';
import { mark } from '../../core/drawing/mark.js';
import { glyph, halo, nothing, rect, svg, text, type SVGTemplateResult } from '../../core/drawing/shapes.js';
import type { MarkAttributes } from '../../core/figure.js';
import type { Kind } from '../../core/kind.js';
import type { Scale } from './additions.js';
import type { SpectrumLayout } from './layout.js';
import type { Bar, PlacedGroup, PlacedRest, PlacedRow, Point } from './placed.js';
import { signAt } from './signs.js';

function swatch(kind: Kind, { x, y }: Point): SVGTemplateResult {
  return svg`<rect class="box mini" x=${round(x + 0.75)} y=${round(y + 0.75)} width="14.5" height="14.5" rx="3.5"></rect>${glyph(kind, x + 8, y + 8, 9)}`;
}

/** The ground that a row is chosen by, with its outline over it. */
const ground = (key: string, box: Box, m: MarkAttributes): SVGTemplateResult =>
  svg`${rect(box, 'ground', 4)}${halo(m, key, box, 4)}`;

/** The dotted ring of what is not known. */
const notKnown = ({ x, y }: Point): SVGTemplateResult =>
  svg`<circle class="dotted" cx=${x} cy=${y} r="6"></circle>`;

/** A piece of a bar, or the dash of what is not shared. */
function barView({ id, x, y, width, height, text: said }: Bar): SVGTemplateResult {
  if (id === 'sharing-no')
    return svg`<path class="dash" d="M${round(x + width / 2 - 5)},${round(y + height / 2)}h10"></path>`;
  const form = id === 'sharing-encrypted' ? 'box sealed' : id === 'sharing-unknown' ? 'dotted' : 'box';
  return svg`<rect class=${form} x=${x} y=${y} width=${width} height=${height} rx="2"></rect>${said ? text(said) : nothing}`;
}

function rowView(placed: PlacedRow, m: MarkAttributes, scale: Scale | undefined): SVGTemplateResult {
  const { row, box, sign, name, flags, cells, bars, lanes, ring, texts } = placed;
  const { key, kind } = row;
  return mark(
    m,
    { key, part: 'runtime', kind, className: 'runtime', data: { value: row.value ?? 'unknown' } },
    svg`${ground(key, box, m)}
    ${bars.length === 0 ? swatch(kind, sign) : svg`<rect class="holder" x="0" y=${round(box.y - 1)} width="4" height=${round(box.height + 2)}></rect>${glyph(kind, sign.x + 8, sign.y + 8, 12)}${bars.map(barView)}`}${text(name)}${flags.map(({ id, x, y }) => signAt(id, x, y))}${cells.map(({ id, x, y }) => signAt(id, x - 8, y - 8))}
    ${ring ? notKnown(ring) : nothing}${scale ? lanes.map(scale.lane) : nothing}${texts.map(text)}`,
  );
}

function groupView(placed: PlacedGroup, m: MarkAttributes): SVGTemplateResult {
  const { group, box, sign, label, count, bars, ticks, ring, strip, open } = placed;
  const { key, kind } = group;
  const [x, y] = [round(box.x + box.width - 14), round(box.y + 12)];
  return mark(
    m,
    { key, part: 'group', kind, className: 'group' },
    svg`${ground(key, box, m)}
    ${swatch(kind, sign)}${text(label)}${text(count)}
    ${bars.map((bar) => svg`<rect class="bar" x=${bar.x} y=${bar.y} width="40" height="10" rx="2"></rect><rect class="part" x=${bar.x} y=${bar.y} width=${round(bar.yes + bar.partly)} height="10" rx="2"></rect><rect class="full" x=${bar.x} y=${bar.y} width=${bar.yes} height="10" rx="2"></rect>`)}
    ${ticks.length === 0 ? nothing : svg`<path class="many" d=${ticks.map((tick) => `M${tick},${strip}m0,-7v14`).join('')}></path>`}${ring ? notKnown(ring) : nothing}
    <path class="chevron" d=${open ? `M${x},${y}m-4,-2l4,4l4,-4` : `M${x},${y}m-2,-4l4,4l-4,4`}></path>`,
  );
}

function restView({ key, box, text: label, open }: PlacedRest, m: MarkAttributes): SVGTemplateResult {
  const [x, y] = [round(box.x + box.width - 14), round(box.y + 13)];
  return mark(
    m,
    { key, part: 'group', className: 'group' },
    svg`${ground(key, box, m)}${text(label)}<path class="chevron" d=${open ? `M${x},${y}m-4,-2l4,4l4,-4` : `M${x},${y}m-2,-4l4,4l-4,4`}></path>`,
  );
}

/** Draws the mechanisms. */
export function view(layout: SpectrumLayout, m: MarkAttributes, scale?: Scale): SVGTemplateResult {
  const { columns, rows, groups, rest, rules, held, grounds, texts, width } = layout;
  const { plot, top, stacked } = columns;
  const head = top - 6;
  const from = stacked || !scale ? 0 : plot.left;
  const to = stacked || !scale ? width : plot.right;
  return svg`
    ${grounds.map((box) => rect(box, 'plain', 6))}
    ${held.map((box) => rect(box, 'held', 4))}
    ${scale ? scale.grid(layout) : nothing}
    ${rules.length === 0 ? nothing : svg`<path class="rule" d="M${from},${head}H${to}"></path>`}
    ${rules.map(({ y, strong }) => svg`<path class=${strong ? 'rule' : 'hair'} d="M0,${y}H${width}"></path>`)}
    ${texts.map(text)}${groups.map((group) => groupView(group, m))}${rows.map((row) => rowView(row, m, scale))}${rest ? restView(rest, m) : nothing}`;
}
