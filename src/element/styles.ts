import { css, unsafeCSS, type CSSResult } from 'lit';
import { drawStyles } from '../core/drawing/styles.js';
import { fonts, fontStyles } from '../core/language/fonts.js';
import { colours, ownColours, stylesOf as kindStyles, type OwnKinds } from '../core/drawing/palette.js';
import type { Figure } from '../core/figure.js';
import { kinds } from '../core/kind.js';

type Colours = Readonly<Record<string, string>>;

/** Colours an author may set; the rest follow from the kinds. */
const open = new Set(['page', 'panel', 'ink', 'accent']);

function declare(names: readonly string[], value: (name: string) => string): string {
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

// light-dark() follows the page's colour scheme with no script; where it is missing, light stays.
function theme(light: Colours, dark: Colours): string {
  const names = Object.keys(light);
  return `:host{${declare(names, (name) => light[name] ?? '')}}
@supports (color:light-dark(#000,#fff)){:host{${declare(names, (name) => `light-dark(${light[name]},${dark[name]})`)}}}
@media print{:host{${declare(names, print)}}}
@media (forced-colors:active){:host{${declare(names, system)}}}`;
}

// The colour of a rule that is nowhere drawn tells a file which scheme that is, whatever colours an author has set.
const scheme = `
@supports (color:light-dark(#000,#fff)){:host{column-rule-color:light-dark(#000,#fff)}}
@media (forced-colors:active){:host{forced-color-adjust:none}}`;

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
  .root { padding: var(--virt-padding, 24px); padding-block-end: 8px; position: relative; }
  .root > * { margin-block: 0; min-inline-size: 0; }
  .title { font-size: 18px; line-height: 24px; font-weight: 600; text-wrap: balance; }
  .subtitle { color: var(--_ink-2); margin-block-start: 2px; text-wrap: pretty; }
  .subtitle strong { font-weight: 600; color: var(--_ink); }
  .verdict::before { content: '✓'; content: '✓' / ''; display: inline-block; box-sizing: border-box; inline-size: 14px; block-size: 14px; line-height: 14px; margin-inline-end: 6px; border-radius: 7px; background: var(--_ink); color: var(--_page); text-align: center; font-size: 10px; font-weight: 700; vertical-align: 1px; }
  .verdict.fails::before { content: '✕'; content: '✕' / ''; background: var(--_hole); }
  .verdict.open::before { content: '–'; content: '–' / ''; background: var(--_ink-2); }
  .body { margin-block-start: 12px; max-inline-size: 780px; }
  .choices + .body { margin-block-start: 10px; }
  .picture > svg { display: block; max-inline-size: 100%; block-size: auto; letter-spacing: normal; word-spacing: normal; }
  button, select { font: inherit; color: inherit; background: var(--_page); border: 1px solid var(--_edge); border-radius: 6px; padding: 0 12px; min-block-size: 36px; max-inline-size: 100%; cursor: pointer; }
  button:hover, select:hover { border-color: var(--_ink); }
  :focus-visible { outline: 2.25px solid var(--_accent); outline-offset: 2px; }
  .choices { display: flex; flex-wrap: nowrap; gap: 10px; align-items: center; margin-block-start: 8px; }
  .choices select { min-block-size: 30px; max-inline-size: 216px; min-inline-size: 0; padding-inline: 8px; text-overflow: ellipsis; }
  .chips { display: flex; gap: 6px; align-items: center; border: 0; padding: 0; margin: 0; min-inline-size: 0; flex: 1; }
  .chip { position: relative; flex: none; border: 1px solid var(--_hairline); border-radius: 15px; padding: 0 12px; line-height: 28px; white-space: nowrap; cursor: pointer; }
  .chip:hover { border-color: var(--_ink); }
  .chip input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; inline-size: 100%; }
  .chip:has(input:checked), .chip.chosen { background: var(--_ink); color: var(--_page); border-color: var(--_ink); font-weight: 600; }
  .chip:has(:focus-visible) { outline: 2.25px solid var(--_accent); outline-offset: 2px; }
  .choices .chips select.chip { flex: none; line-height: normal; inline-size: 84px; }
  .choices .chips select.chosen { inline-size: auto; max-inline-size: 160px; flex-shrink: 1; }
  .chip option { background: var(--_page); color: var(--_ink); font-weight: 400; }
  .sentence { gap: 6px; }
  .sentence select { field-sizing: content; border-width: 0 0 2px; border-color: var(--_accent); border-radius: 4px 4px 0 0; background: var(--_panel); font-weight: 600; max-inline-size: none; flex: 0 1 auto; }
  .sentence span { flex: none; color: var(--_ink-2); }
  .legend { display: flex; flex-wrap: wrap; gap: 2px 16px; list-style: ''; padding: 0; margin: 8px 0 0; color: var(--_ink-2); font-size: 12px; line-height: 17px; }
  .legend li { display: flex; gap: 6px; align-items: start; }
  .legend li > span { color: var(--_ink-2); }
  .sign { flex: none; inline-size: 16px; block-size: 16px; overflow: visible; }
  .code { font-family: ui-monospace, 'SFMono-Regular', 'Noto Sans Mono', Menlo, Consolas, monospace; }
  .cite { border: 0; background: none; padding: 0; min-block-size: 24px; min-inline-size: 24px; margin-block: -3px; color: var(--_ink-2); font-size: 12px; line-height: inherit; border-radius: 3px; }
  .cite:hover { color: var(--_accent); }
  .contested { border: 1px dashed var(--_edge); border-radius: 3px; padding: 0 4px; font-size: 12px; color: var(--_ink-2); white-space: nowrap; }
  .footer { display: flex; gap: 20px; align-items: center; min-block-size: 32px; margin-block-start: 8px; border-block-start: 1px solid var(--_hairline); }
  .footer > button, .dots-button { border: 0; background: none; padding: 0; color: var(--_ink-2); min-block-size: 32px; }
  .footer > button:hover { color: var(--_ink); text-decoration: underline; }
  .footer > [aria-expanded='true'] { color: var(--_ink); font-weight: 600; }
  .menu-anchor { position: relative; margin-inline-start: auto; }
  .dots-button { min-inline-size: 36px; font-size: 18px; font-weight: 700; }
  .caption { max-inline-size: 760px; }
  .fold { display: none; }
  .fold.open { display: block; }
  .notes { padding-block: 6px; }
  .notes p { margin: 0 0 6px; text-wrap: pretty; }
  .sources { font-size: 12px; line-height: 17px; color: var(--_ink-2); margin: 0; padding-block: 6px; padding-inline-start: 28px; }
  .sources li { padding-block: 4px; }
  .sources a { display: inline-block; min-block-size: 24px; }
  a { color: var(--_accent); }
  .spoken { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @container (max-width: 479px) {
    .root { padding: var(--virt-padding, 16px); padding-block-end: 4px; }
    .title { font-size: 16px; line-height: 22px; }
    button, select { min-block-size: 44px; }
    .cite { min-block-size: 24px; }
    .choices select { inline-size: 100%; max-inline-size: none; min-block-size: 40px; }
    .sentence { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 8px; }
    .footer > button, .dots-button { min-block-size: 40px; }
  }
  @container (min-width: 1080px) {
    .body { max-inline-size: none; display: grid; grid-template: auto 1fr / minmax(0, 780px) 330px; column-gap: 24px; }
    .stage { grid-column: 1; }
    .rail { grid-column: 2; grid-row: 1 / 3; background: var(--_panel); border-radius: 6px; padding: 12px 16px; min-inline-size: 0; align-self: start; }
    .player { grid-column: 1; }
  }
  svg { overflow: visible; }
  /* Screen readers begin a new line at a block. */
  svg :is([role='listitem'], [role='button']) { display: block; }
  .mark { cursor: pointer; outline: none; }
  .mark:focus-visible > .halo { stroke: var(--_accent); stroke-width: 2.25; }
  .mark.selected:focus-visible > .halo { stroke-width: 4; }
  .mark:hover > .box { stroke-width: 2.5; }
  @media (prefers-contrast: more) {
    :host { --_ink-2: var(--_ink); --_edge: var(--_ink); --_hairline: var(--_ink); }
  }
  @media (forced-colors: active) {
    a, .cite, svg .cite { color: LinkText; fill: LinkText; }
    button, select { border-color: ButtonBorder; }
    button[aria-disabled='true'] { color: GrayText; }
  }
  @media print, (scripting: none) {
    .choices, .footer { display: none; }
    .fold { display: block; }
    .verdict::before { print-color-adjust: exact; }
    :host { break-inside: avoid; }
  }
`;

/** Styles that every figure shares on a page. */
export const sharedStyles: CSSResult[] = [
  unsafeCSS(theme(colours('light'), colours('dark')) + scheme + fontStyles),
  frame,
  unsafeCSS(drawStyles + kindStyles(kinds)),
];

/** Rules of the kinds that a figure brings. */
function ownKindStyles(own: OwnKinds): string {
  const names = Object.keys(own);
  return names.length === 0
    ? ''
    : theme(ownColours(own, 'light'), ownColours(own, 'dark')) + kindStyles(names);
}

/** Styles of a figure's element; of no figure, those that all share. */
export function stylesOf({ styles = '', kinds: own = {} }: Partial<Figure> = {}): CSSResult[] {
  return [...sharedStyles, unsafeCSS(ownKindStyles(own) + styles)];
}
