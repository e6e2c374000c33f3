import { round, type Box } from '../../core/drawing/geometry.js';
import { mark } from '../../core/drawing/mark.js';
import { nothing, rect, svg, type SVGTemplateResult } from '../../core/drawing/shapes.js';
import type { MarkAttributes } from '../../core/figure.js';
import type { Contour, PlacedChip, SetLayout } from './layout.js';
import type { Tab } from './tabs.js';

/** The signs in chips and in the legend, about the origin. */
const signs: Readonly<Record<string, SVGTemplateResult>> = {
  holds: svg`<path class="sign-line" d="M0,-4L4.5,3.5H-4.5Z"></path>`,
  fails: svg`<circle class="sign-line" r="3.5"></circle>`,
  tamed: svg`<path class="sign-line" d="M-4,0L-1,3.5L4.5,-3.5"></path>`,
};

function setMark({ key, box }: Contour, tab: Tab, layout: SetLayout, m: MarkAttributes): SVGTemplateResult {
  const inHole = key === 'sensitive' && layout.hole !== undefined;
  const contour =
    inHole && layout.overlap !== undefined
      ? svg`<path class="set sensitive" d=${layout.overlap}></path>`
      : rect(box, `set ${key}${inHole ? ' edge' : ''}`, 14);
  return mark(
    m,
    { key, part: 'set', box, radius: 14 },
    svg`${contour}
    ${rect(tab, `tab ${key}`, 6)}<text class="b" x=${tab.x + 12} y=${round(tab.y + 16.5)}>${tab.label}</text> <text class="dim" x=${round(tab.x + tab.width - 12)} y=${round(tab.y + 16.5)} text-anchor="end" aria-hidden="true">${tab.count}</text>`,
  );
}

/** The class of what belongs to a selected region or group, which has no mark of its own. */
const among = ({ state: { selected } }: MarkAttributes, ...keys: readonly string[]): string =>
  selected !== undefined && keys.includes(selected) ? ' among' : '';

function chipMark(chip: PlacedChip, m: MarkAttributes): SVGTemplateResult {
  const { key, group, x, y, width, height, region, sign, member, count } = chip;
  const kind = region === 'sensitive-only' ? 'hole' : undefined;
  const middle = round(x + (width - (sign === undefined ? 0 : 14)) / 2);
  const base = round(y + 17.5);
  const contested = member?.instruction.contested === undefined ? '' : 'contested';
  return mark(
    m,
    {
      key,
      part: count === undefined ? 'instruction' : 'group',
      kind,
      className: `chip ${region} ${contested}${among(m, group, `region-${region}`)}`,
      data: { region },
      box: chip,
      radius: 4,
    },
    svg`${rect(chip, 'box', 4)}${count === undefined ? svg`<text class="mono" x=${middle} y=${base} text-anchor="middle">${chip.label}</text>` : svg`<text class="s125" x=${x + 10} y=${base}>${chip.label}<tspan class="dim" dx="8">${count}</tspan></text>`}
    ${sign === undefined ? nothing : svg`<g transform="translate(${round(x + width - 12)},${round(y + height / 2)})">${signs[sign]}</g>`}`,
  );
}

/** Draws the sets and their members; fills first, then contours, then what stands in them. */
export function view(layout: SetLayout, m: MarkAttributes): SVGTemplateResult {
  const [privileged, sensitive] = layout.contours as readonly [Contour, Contour];
  const [privilegedTab, sensitiveTab] = layout.tabs as readonly [Tab, Tab];
  const { hole, overlap, plate, vacant } = layout;
  const inside = hole === undefined ? sensitive : undefined;
  const reversed = hole !== undefined && overlap === undefined;
  return svg`<rect class="universe" x="0.5" y="0.5" width=${layout.width - 1} height=${layout.height - 1} rx="6"></rect>
    ${hole ? svg`<rect class="hole-area" x=${hole.x} y=${hole.y} width=${hole.width} height=${hole.height} rx="14" fill="url(#virt-hatch)"></rect>` : nothing}${plate ? rect(plate, 'plate', 8) : nothing}
    ${vacant.map((box) => svg`<rect class="vacant" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="4" fill="url(#virt-hatch)"></rect>`)}
    ${rect(privileged.box, 'privileged-area', 14)}
    ${inside ? rect(inside.box, 'overlap-area', 14) : nothing}
    ${overlap === undefined ? nothing : svg`<path class="overlap-area" d="${overlap}${corner(privileged.box)}"></path>`}
    ${reversed ? nothing : setMark(privileged, privilegedTab, layout, m)}${setMark(sensitive, sensitiveTab, layout, m)}${reversed ? setMark(privileged, privilegedTab, layout, m) : nothing}
    ${layout.lines.map((line) => svg`<text class="${line.className}${line.region === 'sensitive-only' ? ' on-hole' : ''}${among(m, line.key)}" x=${line.x} y=${line.y}>${line.text}</text>`)}
    ${layout.chips.map((chip) => chipMark(chip, m))}`;
}

/** Closes the dashed line along the privileged contour, so that the intersection can be filled. */
function corner({ x, y, width, height }: Box): string {
  const [right, bottom] = [x + width, y + height];
  return `L${round(right - 14)},${round(bottom)}A14,14 0 0 0 ${round(right)},${round(bottom - 14)}Z`;
}

/** Legend signs that are no kind. */
export function sign(id: string): SVGTemplateResult {
  if (id === 'contested')
    return svg`<g class="chip contested"><rect class="box" x="0.5" y="2.5" width="15" height="11" rx="3"></rect></g>`;
  return svg`<g transform="translate(8,8)">${signs[id]}</g>`;
}
