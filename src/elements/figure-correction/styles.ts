import { css, unsafeCSS, type CSSResult } from 'lit';
import { fonts } from '../../core/language/fonts.js';
import { sharedStyles } from '../../element/styles.js';

// The published figure inherits from its page as it did before, so texts are set in the zones beside it and not on the host.
const own = css`
  :host { all: unset; display: block; direction: inherit; container-type: inline-size; contain-intrinsic-inline-size: 280px; min-inline-size: 0; margin-block: 16px; }
  .zone { all: initial; color-scheme: inherit; display: block; visibility: inherit; direction: ltr; -webkit-locale: inherit; font: 13px/19px ${unsafeCSS(fonts)}; color: var(--_ink); background: var(--_page); overflow-wrap: anywhere; }
  /* In forced colours the figures bring system colours of their own. */
  .zone, .pins { forced-color-adjust: none; }
  .zone p { margin: 0; }
  .views { border: 1px solid var(--_edge); border-radius: 8px; margin: 12px 0 0; padding: 2px; display: flex; inline-size: fit-content; max-inline-size: 100%; box-sizing: border-box; }
  .views label { position: relative; cursor: pointer; }
  .views input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
  .views label span { display: block; padding: 7px 14px; border-radius: 6px; }
  .views :checked + span { background: var(--_ink); color: var(--_page); }
  .views :focus-visible + span { outline: 2px solid var(--_accent); outline-offset: 2px; }
  .body { display: grid; gap: 20px; grid-template-columns: minmax(0, 1fr); margin-block: 16px; align-items: start; }
  .show-published > .corrected, .show-corrected > .published, .alone > .corrected, .alone .head { display: none; }
  .below { container-type: inline-size; }
  .head { font-size: 15px; font-weight: 600; padding-block-end: 8px; }
  .head::before, .number span { content: '✓'; display: inline-block; inline-size: 22px; line-height: 22px; border-radius: 11px; background: var(--_ink); color: var(--_page); font-size: 12px; font-weight: 700; text-align: center; margin-inline-end: 8px; }
  .published .head::before { content: '✕'; background: var(--_hole); }
  .stage { position: relative; }
  .corrected .stage { border: 1px solid var(--_hairline); border-radius: 6px; }
  ::slotted(figure) { margin: 0; }
  ::slotted([slot='corrected']) { --virt-padding: 12px; border-radius: 6px; }
  .pins { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; pointer-events: none; text-shadow: none; }
  .leader { fill: none; stroke: var(--_accent); stroke-width: 1.75; filter: drop-shadow(0 0 1px #fff); }
  .pin { pointer-events: all; cursor: pointer; outline: none; }
  .pin text { fill: var(--_page); font-size: 12px; font-weight: 700; }
  .disc { fill: var(--_ink); stroke: var(--_page); stroke-width: 1.5; }
  .ring, .area { fill: none; }
  .chosen .ring, .pin:focus-visible .ring { stroke: var(--_accent); stroke-width: 2.75; }
  .pin.chosen:focus-visible .ring { stroke-width: 5; }
  .area { filter: drop-shadow(0 0 1.5px #fff); stroke: #b42520; stroke-width: 1.75; stroke-dasharray: 5 3; }
  .area.chosen { stroke-width: 2.75; stroke-dasharray: none; }
  /* The published picture has its own ground in every colour scheme. */
  .published .disc { fill: #b42520; stroke: #fff; }
  .published text { fill: #fff; }
  .published :is(.chosen, .pin:focus-visible) .ring { stroke: #0b57d0; filter: drop-shadow(0 0 1px #fff) drop-shadow(0 0 1px #fff); }
  .errata li, .columns { grid-template-columns: 32px minmax(0, 1fr); gap: 4px 12px; padding: 8px 6px; }
  .columns, .label { color: var(--_ink-2); font-weight: 600; }
  .columns { display: none; }
  .errata { list-style: none; margin: 0; padding: 0; }
  .errata li { display: grid; border-block-start: 1px solid var(--_hairline); align-items: start; }
  .errata div { grid-column: -2; }
  .errata .chosen { background: var(--_panel); box-shadow: inset 3px 0 var(--_accent); }
  .number { border: 0; background: none; padding: 0; min-block-size: 32px; margin-block-start: -5px; }
  .number span { margin: 0; }
  .label { display: block; font-size: 12px; }
  del, .why, .hint, .superseded p { color: var(--_ink-2); }
  del, ins { text-decoration: none; }
  .severity { border: 1px solid var(--_edge); border-radius: 3px; padding: 0 5px; line-height: 27px; }
  .wrong { border-color: var(--_hole); }
  .link { padding: 3px 8px; }
  .superseded .number span { background: var(--_ink-2); }
  @container (min-width: 560px) {
    .columns, .errata li { display: grid; grid-template-columns: 32px repeat(2, minmax(0, 1fr)); }
    .label { position: absolute; clip-path: inset(50%); }
  }
  @container (min-width: 640px) {
    .show-compare, .alone { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .show-compare > .below { grid-column: 1 / -1; }
  }
  @container (max-width: 479px) {
    .corrected .stage { border: 0; }
    ::slotted([slot='corrected']) { --virt-padding: 4px; }
  }
  @media print {
    .views, .hint, .link { display: none; }
    .body:not(.alone) > .panel { display: block; }
    .errata li, .panel { break-inside: avoid; }
    .panel .head::before, .errata .number span { background: none; color: #000; outline: 1px solid; }
  }
  .printing, .printing:not(.alone) > .panel { display: block; }
  .printing .stage { inline-size: 600px; }
`;

/** Styles of a correction: those of every figure, without what the published figure would inherit. */
export const styles: CSSResult[] = [...sharedStyles, own];
