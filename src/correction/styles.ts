import { css, type CSSResult } from 'lit';
import { sharedStyles } from '../element/styles.js';

const own = css`
  :host { font: inherit; color: inherit; background: none; text-align: inherit; text-transform: inherit; letter-spacing: inherit; white-space: inherit; overflow-wrap: inherit; margin-block: 16px; }
  .zone, .problems {
    font: 13px/19px var(--virt-font, system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif);
    color: var(--_ink); background: var(--_page); text-align: start; text-transform: none; letter-spacing: normal; white-space: normal; overflow-wrap: anywhere;
  }
  .problems { background: var(--_panel); }
  .zone p { margin: 0; }
  .views { border: 0; margin: 12px 0 0; padding: 0; min-inline-size: 0; display: flex; flex-wrap: wrap; gap: 8px; }
  .views label { display: inline-flex; align-items: center; gap: 8px; min-block-size: 36px; padding-inline: 12px; border: 1px solid var(--_edge); border-radius: 6px; cursor: pointer; }
  .views label:hover { border-color: var(--_ink); }
  .views label:has(:checked) { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); }
  .views label:has(:focus-visible) { outline: 2.25px solid var(--_accent); outline-offset: 2px; }
  .views input { accent-color: var(--_accent); margin: 0; outline: none; }
  .body { display: grid; gap: 20px; grid-template-columns: minmax(0, 1fr); grid-template-rows: auto; margin-block: 16px; align-items: start; }
  .body.published > .corrected, .body.corrected > .published, .alone > .corrected { display: none; }
  .alone .head { display: none; }
  .below { container-type: inline-size; }
  .head { font-size: 15px; font-weight: 600; display: flex; gap: 10px; align-items: center; padding-block-end: 8px; }
  .head .sign { inline-size: 22px; block-size: 22px; line-height: 22px; margin: 0; border-radius: 11px; background: var(--_ink); color: var(--_page); font-size: 13px; font-weight: 700; text-align: center; }
  .head .sign::before { content: '✓'; }
  .published .sign { background: var(--_hole); }
  .published .sign::before { content: '✕'; }
  .stage { position: relative; }
  .corrected .stage { border: 1px solid var(--_hairline); border-radius: 6px; padding: 1px; }
  ::slotted(figure) { margin: 0; }
  ::slotted(img), ::slotted(picture) { max-inline-size: 100%; }
  ::slotted(img) { block-size: auto; }
  ::slotted([slot='corrected']) { --virt-padding: 12px; }
  .pins { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; pointer-events: none; }
  .pin { pointer-events: auto; cursor: pointer; outline: none; }
  .hit { fill: transparent; }
  .ring { fill: none; }
  .disc { fill: var(--_ink); stroke: var(--_page); stroke-width: 1.5; }
  .pin text { fill: var(--_page); font-size: 12px; font-weight: 700; }
  .area { fill: none; stroke: #b42520; stroke-width: 1.75; stroke-dasharray: 5 3; }
  .area.chosen { stroke-width: 2.75; stroke-dasharray: none; }
  .casing { fill: none; stroke: #fff; stroke-width: 4.5; stroke-opacity: .8; }
  .pin.chosen .ring, .pin:focus-visible .ring { stroke: var(--_accent); stroke-width: 2.75; }
  .pin.chosen:focus-visible .ring { stroke-width: 5; }
  .hint { color: var(--_ink-2); }
  /* The published picture has its own ground in every colour scheme. */
  .published .disc { fill: #b42520; stroke: #fff; }
  .published .pin text { fill: #fff; }
  .published .pin.chosen .ring, .published .pin:focus-visible .ring { stroke: #0b57d0; }
  .columns, .errata li { display: grid; grid-template-columns: 32px minmax(0, 1fr); gap: 4px 12px; padding-inline: 6px 8px; }
  .columns { display: none; color: var(--_ink-2); font-weight: 600; padding-block: 12px 6px; }
  .errata { list-style: none; margin: 8px 0 0; padding: 0; }
  .errata li { padding-block: 8px; border-block-start: 1px solid var(--_hairline); align-items: start; }
  .errata li > div { grid-column: 2; }
  .errata li.chosen { background: var(--_panel); box-shadow: inset 3px 0 var(--_accent); }
  .errata p { padding-block: 2px; }
  .number { display: block; border: 0; background: none; padding: 0; min-block-size: 32px; inline-size: 32px; border-radius: 4px; margin-block-start: -4px; }
  .number span { display: block; margin: auto; inline-size: 22px; line-height: 22px; border-radius: 11px; background: var(--_ink); color: var(--_page); font-size: 12px; font-weight: 700; text-align: center; }
  .label { display: block; font-size: 12px; line-height: 16px; color: var(--_ink-2); font-weight: 600; }
  del { color: var(--_ink-2); text-decoration: none; }
  ins { text-decoration: none; }
  .why { color: var(--_ink-2); }
  .why strong { font-weight: 600; }
  .severity { border: 1px solid var(--_edge); border-radius: 3px; padding: 0 5px; font-size: 12px; }
  .severity.wrong { border-color: var(--_hole); }
  .link { margin-inline-start: 8px; font-size: 12px; padding: 3px 2px; }
  .superseded p:not(.meta) { color: var(--_ink-2); }
  .superseded .number span { background: none; color: var(--_ink-2); border: 1px dashed var(--_edge); line-height: 20px; box-sizing: border-box; }
  @container (min-width: 560px) {
    .columns { display: grid; }
    .columns, .errata li { grid-template-columns: 32px minmax(0, 1fr) minmax(0, 1fr); }
    .errata li > div { grid-column: 3; }
    .label { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .errata { margin: 0; }
  }
  @container (min-width: 640px) {
    .compare, .alone { grid-template-columns: repeat(2, minmax(0, 1fr)); grid-template-rows: auto 1fr; }
    .compare > .corrected { grid-column: 2; grid-row: 1 / span 2; }
  }
  @container (max-width: 479px) {
    .views { gap: 6px; }
    .views label { min-block-size: 44px; padding-inline: 6px; gap: 6px; }
    .corrected .stage { border: 0; padding: 0; }
    ::slotted([slot='corrected']) { --virt-padding: 4px; }
  }
  @media print {
    .views, .hint, .link { display: none; }
    .body > .panel { display: block !important; break-inside: avoid; }
    .alone > .panel.corrected { display: none !important; }
    .errata li { break-inside: avoid; }
    :host { break-inside: auto; }
  }
  .printing .body { display: block; }
  .printing .stage { inline-size: 600px; }
  .printing .body > .panel { display: block; margin-block-end: 16px; }
  .printing .alone > .panel.corrected { display: none; }
`;

/** Rules of a correction: those of every figure, without what the published figure would inherit. */
export const styles: CSSResult[] = [...sharedStyles, own];
