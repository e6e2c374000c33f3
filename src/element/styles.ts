import { css, unsafeCSS, type CSSResult } from 'lit';
import { drawStyles } from '../core/drawing/styles.js';
import { fonts, fontStyles } from '../core/language/fonts.js';

import { colours, kindStyles } from '../core/drawing/palette.js';

const light = colours('light');
const dark = colours('dark');
const names = Object.keys(light);

/** Colours an author may set; the rest follow from the kinds. */
const open = new Set(['page', 'panel', 'ink', 'accent']);

function declare(value: (name: string) => string): string {
  return names
    .map((name) => `--_${name}:${open.has(name) ? `var(--virt-${name},${value(name)})` : value(name)};`)
    .join('');
}

const print = (name: string): string =>
  name.endsWith('-fill') ||
  name.startsWith('band') ||
  name === 'page' ||
  name === 'panel' ||
  name === 'set-tint'
    ? '#fff'
    : '#000';
const system = (name: string): string =>
  name === 'accent'
    ? 'Highlight'
    : name.endsWith('-fill') ||
        name.startsWith('band') ||
        name === 'page' ||
        name === 'panel' ||
        name === 'set-tint'
      ? 'Canvas'
      : 'CanvasText';

// light-dark() follows the page's colour scheme with no script; where it is missing, light stays. The colour of a rule that is
// nowhere drawn tells a file which scheme that is, whatever colours an author has set.
const theme = `:host{${declare((name) => light[name] ?? '')}}
@supports (color:light-dark(#000,#fff)){:host{${declare((name) => `light-dark(${light[name]},${dark[name]})`)}column-rule-color:light-dark(#000,#fff)}}
@media print{:host{${declare(print)}}}
@media (forced-colors:active){:host{${declare(system)}forced-color-adjust:none}}`;

const frame = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 280px;
    background: var(--_page);
    color: var(--_ink);
    font: 13px/19px ${unsafeCSS(fonts)};
    direction: ltr;
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    white-space: normal;
    overflow-wrap: anywhere;
    min-inline-size: 0;
    word-spacing: normal;
    text-indent: 0;
    text-shadow: none;
  }
  :host([hidden]) { display: none; }
  .root { padding: var(--virt-padding, 24px); display: grid; grid-template-columns: minmax(0, 1fr); }
  .root > * { margin-block: 0; min-inline-size: 0; }
  .title { font-size: 18px; line-height: 24px; font-weight: 600; text-wrap: balance; }
  .subtitle { color: var(--_ink-2); margin-block-start: 4px; text-wrap: balance; }
  .picture { margin-block-start: 16px; }
  .picture > svg { display: block; max-inline-size: 100%; block-size: auto; letter-spacing: normal; word-spacing: normal; }
  .verdict { margin-block-start: 20px; padding: 10px 14px 12px 50px; background: var(--_panel); border-inline-start: 4px solid var(--_ink); border-radius: 3px; position: relative; }
  .verdict strong { font-size: 14px; line-height: 20px; font-weight: 600; }
  .verdict p { margin: 2px 0 0; }
  .verdict::before { content: '✓'; position: absolute; inset-block-start: 12px; inset-inline-start: 14px; inline-size: 22px; line-height: 22px; border-radius: 11px; background: var(--_ink); color: var(--_page); text-align: center; font-weight: 700; }
  .verdict.fails { border-color: var(--_hole); }
  .verdict.fails::before { content: '✕'; background: var(--_hole); }
  .verdict.open { border-color: var(--_ink-2); }
  .verdict.open::before { content: '–'; background: var(--_ink-2); }
  .controls { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 16px; align-items: end; }
  .controls label { display: grid; gap: 2px; min-inline-size: 0; }
  .controls label span { font-size: 12px; line-height: 16px; color: var(--_ink-2); }
  button, select { font: inherit; color: inherit; background: var(--_page); border: 1px solid var(--_edge); border-radius: 6px; padding: 0 12px; min-block-size: 36px; max-inline-size: 100%; cursor: pointer; }
  button:hover, select:hover { border-color: var(--_ink); }
  :focus-visible { outline: 2.25px solid var(--_accent); outline-offset: 2px; }
  .legend { display: flex; flex-wrap: wrap; gap: 4px 20px; list-style: none; padding: 0; margin-block-start: 24px; }
  .legend li { display: flex; gap: 8px; align-items: start; }
  .legend li > span { color: var(--_ink); }
  .sign { flex: none; inline-size: 16px; block-size: 16px; margin-block-start: 1.5px; overflow: visible; }
  .code { font-family: ui-monospace, 'SFMono-Regular', 'Noto Sans Mono', Menlo, Consolas, monospace; }
  .cites { white-space: nowrap; }
  .cite { border: 0; background: none; padding: 0; min-block-size: 24px; min-inline-size: 24px; margin-block: -3px; color: var(--_accent); font-size: 12px; line-height: inherit; border-radius: 3px; }
  .contested { border: 1px dashed var(--_edge); border-radius: 3px; padding: 0 4px; font-size: 12px; color: var(--_ink-2); white-space: nowrap; }
  .caption { margin-block-start: 20px; border-block-start: 1px solid var(--_hairline); padding-block-start: 10px; max-inline-size: 760px; display: grid; gap: 6px; }
  .caption p { margin: 0; }
  .sources button { min-block-size: 32px; font-size: 12px; }
  .sources ol { display: none; font-size: 12px; line-height: 17px; color: var(--_ink-2); margin: 6px 0 0; padding-inline-start: 24px; }
  .sources ol.open { display: block; }
  .sources li { padding-block: 2px; }
  a { color: var(--_accent); }
  .spoken { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @container (max-width: 479px) {
    .root { padding: var(--virt-padding, 16px); }
    .title { font-size: 16px; }
    button, select { min-block-size: 44px; }
    .cite { min-block-size: 24px; }
    .controls label, .controls select { inline-size: 100%; }
  }
  @container (min-width: 960px) {
    .root { grid-template: 'a a' 'b b' 'c c' 'd i' 'e i' 'f i' 'g i' 1fr 'h h' 'j j' 'k k' / minmax(0, 672px) minmax(0, 1fr); column-gap: 32px; }
    .problems { grid-area: a; }
    .title { grid-area: b; }
    .subtitle { grid-area: c; }
    .picture { grid-area: d; }
    .verdict { grid-area: e; }
    .controls { grid-area: f; }
    .legend { grid-area: g; }
    .root > .caption { grid-area: k; }
  }
  svg { overflow: visible; }
  .mark { cursor: pointer; outline: none; }
  .mark:focus-visible > .halo { stroke: var(--_accent); stroke-width: 2.25; }
  .mark.selected:focus-visible > .halo { stroke-width: 4; }
  .mark:hover > .box { stroke-width: 2.5; }
  @media print, (scripting: none) {
    .controls, .sources button { display: none; }
    .sources ol { display: block; }
    .verdict::before { print-color-adjust: exact; }
    :host { break-inside: avoid; }
  }
`;

/** Styles that every figure shares on a page. */
export const sharedStyles: CSSResult[] = [
  unsafeCSS(theme + fontStyles),
  frame,
  unsafeCSS(drawStyles + kindStyles),
];
