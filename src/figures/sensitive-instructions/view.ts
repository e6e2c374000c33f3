import { halo, nothing, svg, type SVGTemplateResult } from '../../core/drawing/shapes.js';
import type { MarkAttributes } from '../../core/figure.js';
import type { Contour, PlacedChip, SetLayout, Tab } from './layout.js';
import { round, type Box } from '../../core/drawing/geometry.js';

const rect = (
  box: Box,
  radius: number,
  className: string,
  fill: string | typeof nothing = nothing,
): SVGTemplateResult =>
  svg`<rect class=${className} x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx=${radius} fill=${fill}></rect>`;

/** The signs in chips and in the legend, about the origin. */
const signs: Readonly<Record<string, SVGTemplateResult>> = {
  holds: svg`<path class="sign-line" d="M0,-4L4.5,3.5H-4.5Z"></path>`,
  fails: svg`<circle class="sign-line" r="3.5"></circle>`,
  tamed: svg`<path class="sign-line" d="M-4,0L-1,3.5L4.5,-3.5"></path>`,
};

function setMark({ key, box }: Contour, tab: Tab, layout: SetLayout, m: MarkAttributes): SVGTemplateResult {
  const inHole = key === 'sensitive' && layout.hole !== undefined;
  return svg`<g class=${m.className(key)} part="set" data-key=${key} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    ${halo(m, key, box, 14)}${inHole && layout.overlap !== undefined ? svg`<path class="set sensitive" d=${layout.overlap}></path>` : rect(box, 14, `set ${key}${inHole ? ' edge' : ''}`)}
    ${rect(tab, 6, `tab ${key}`)}<text class="b" x=${tab.x + 12} y=${round(tab.y + 16.5)}>${tab.label}</text> <text class="dim" x=${round(tab.x + tab.width - 12)} y=${round(tab.y + 16.5)} text-anchor="end" aria-hidden="true">${tab.count}</text>
  </g>`;
}

/** The class of what belongs to a selected region or group, which has no mark of its own. */
const among = ({ state: { selected } }: MarkAttributes, ...keys: readonly string[]): string =>
  selected !== undefined && keys.includes(selected) ? ' among' : '';

function chipMark(chip: PlacedChip, m: MarkAttributes): SVGTemplateResult {
  const { key, group, x, y, width, height, region, sign, member, count } = chip;
  const kind = region === 'sensitive-only' ? 'hole' : undefined;
  const middle = round(x + (width - (sign === undefined ? 0 : 12)) / 2);
  const base = round(y + 17.5);
  return svg`<g class="${m.className(key, kind)} chip ${region} ${member?.instruction.contested === undefined ? '' : 'contested'}${among(m, group, `region-${region}`)}" part=${count === undefined ? 'instruction' : 'group'} data-key=${key} data-kind=${kind ?? nothing} data-region=${region} role=${m.role ?? nothing} tabindex=${m.tabindex(key) ?? nothing} aria-label=${m.label(key) ?? nothing} aria-selected=${m.selected(key) ?? nothing}>
    ${halo(m, key, chip, 4)}<rect class="box" x=${x} y=${y} width=${width} height=${height} rx="4"></rect>${count === undefined ? svg`<text class="mono" x=${middle} y=${base} text-anchor="middle">${chip.label}</text>` : svg`<text class="s125" x=${x + 10} y=${base}>${chip.label}<tspan class="dim" dx="8">${count}</tspan></text>`}
    ${sign === undefined ? nothing : svg`<g transform="translate(${round(x + width - 13)},${round(y + height / 2)})">${signs[sign]}</g>`}
  </g>`;
}

/** Draws the sets and their members; fills first, then contours, then what stands in them. */
export function view(layout: SetLayout, m: MarkAttributes): SVGTemplateResult {
  const [privileged, sensitive] = layout.contours as readonly [Contour, Contour];
  const [privilegedTab, sensitiveTab] = layout.tabs as readonly [Tab, Tab];
  const { hole, overlap } = layout;
  const inside = hole === undefined ? sensitive : undefined;
  const reversed = hole !== undefined && overlap === undefined;
  return svg`<rect class="universe" x="0.5" y="0.5" width=${layout.width - 1} height=${layout.height - 1} rx="6"></rect>
    ${hole ? svg`${rect(hole, 14, 'hole-area', 'url(#virt-hatch)')}` : nothing}
    ${rect(privileged.box, 14, 'privileged-area')}
    ${inside ? rect(inside.box, 14, 'overlap-area') : nothing}
    ${overlap === undefined ? nothing : svg`<path class="overlap-area" d="${overlap}${corner(privileged.box)}"></path>`}
    ${reversed ? nothing : setMark(privileged, privilegedTab, layout, m)}${setMark(sensitive, sensitiveTab, layout, m)}${reversed ? setMark(privileged, privilegedTab, layout, m) : nothing}
    ${layout.lines.map((line) => svg`${line.plate ? svg`<rect class="plate" x=${round(line.x - 4)} y=${round(line.y - 14)} width=${round(line.width + 10)} height="19"></rect>` : nothing}<text class="${line.className}${line.plate ? ' on-hole' : ''}${among(m, line.key)}" x=${line.x} y=${line.y}>${line.text}</text>`)}
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
