import { nothing, svg, type SVGTemplateResult } from '../../core/drawing/shapes.js';
import { round } from '../../core/drawing/geometry.js';

const shield = 'M0,-7.5L6.5,-5V0C6.5,4 3.5,6.7 0,8C-3.5,6.7 -6.5,4 -6.5,0V-5Z';
const halfShield = 'M0,-7.5V8C-3.5,6.7 -6.5,4 -6.5,0V-5Z';

const disc = (className: string): SVGTemplateResult => svg`<circle class=${className} r="7"></circle>`;

const bar = (y: number, height: number, className: string): SVGTemplateResult =>
  svg`<rect class=${className} x="-7.5" y=${y} width="15" height=${height} rx="1.5"></rect>`;

const signs: Readonly<Record<string, () => SVGTemplateResult>> = {
  'sharing-yes': () => bar(-6, 12, 'hollow'),
  'sharing-partly': () => bar(0, 6, 'hollow'),
  'sharing-no': () => svg`<path class="dash" d="M-5,0H5"></path>`,
  'sharing-encrypted': () => bar(-6, 12, 'hollow sealed'),
  'sharing-unknown': () => bar(0, 6, 'dotted'),
  'guarding-yes': () =>
    svg`<path class="full" d=${shield}></path><path class="hook" d="M-3,0L-0.8,2.6L3,-2.4"></path>`,
  'guarding-partly': () =>
    svg`<path class="hollow" d=${shield}></path><path class="full" d=${halfShield}></path>`,
  'guarding-no': () => svg`<path class="hollow faint" d=${shield}></path>`,
  'guarding-none': () => svg`<path class="dash" d="M-4,0H4"></path>`,
  'guarding-unknown': () => disc('dotted'),
  'form-value': () => svg`<circle class="full" r="5"></circle>`,
  'form-about': () => svg`<circle class="hollow" r="5"></circle>`,
  'form-magnitude': () =>
    svg`<rect class="hollow magnitude" x="-8" y="-5" width="16" height="10" rx="5"></rect>`,
  'form-range': () => svg`<rect class="hollow" x="-7.5" y="-4" width="15" height="8" rx="2"></rect>`,
  'form-atMost': () => svg`<path class="reach" d="M-8,0H5"></path><path class="stop" d="M6,-7V7"></path>`,
  'form-none': () => svg`<path class="stop" d="M-4,-4l8,8m0,-8l-8,8"></path>`,
  unknown: () => disc('dotted'),
  counter: () => svg`<path class="flag" d="M-4.5,-7H-3V-6.5L6,-3L-3,0.5V8H-4.5Z"></path>`,
  pinned: () => svg`<path class="pin" d="M-3.5,-7.5H3.5L2.5,-6V-2L5,1H0.7V7.5H-0.7V1H-5L-2.5,-2V-6Z"></path>`,
};

/** Draws a sign about the middle of a box of 16 by 16 px whose corner is given. */
export function signAt(id: string, x: number, y: number): SVGTemplateResult {
  return svg`<g transform="translate(${round(x + 8)},${round(y + 8)})">${signs[id]?.() ?? nothing}</g>`;
}

/** Draws the sign of a legend entry. */
export function sign(id: string): SVGTemplateResult {
  return svg`<g class="sample">${signAt(id, 0, 0)}</g>`;
}
