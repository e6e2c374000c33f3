import { css, unsafeCSS, type CSSResult } from 'lit';
import { fonts } from '../../core/language/fonts.js';
import { permalinkStyles } from '../../element/features/permalink/styles.js';
import { problemStyles } from '../../element/features/problems/styles.js';
import { playerStyles } from '../../element/features/player/styles.js';
import { tableStyles } from '../../element/features/table/styles.js';
import { sharedStyles } from '../../element/styles.js';

const own = css`
  :host { font: inherit; color: inherit; background: none; text-align: inherit; text-transform: inherit; letter-spacing: inherit; white-space: inherit; overflow-wrap: inherit; word-spacing: inherit; text-indent: inherit; text-shadow: inherit; }
  .zone {
    font: 13px/19px ${unsafeCSS(fonts)};
    color: var(--_ink); background: var(--_page); text-align: start; text-transform: none; letter-spacing: normal; white-space: normal; overflow-wrap: break-word;
    word-spacing: normal; text-indent: 0; text-shadow: none; padding-inline: var(--virt-padding, 24px);
  }
  .zone.problems { padding: 10px 14px; }
  .zone.problems p { font-weight: 400; }
  .strip { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; padding-block: 12px; }
  .choice { display: grid; gap: 2px; min-inline-size: 0; }
  .choice span { font-size: 12px; line-height: 16px; color: var(--_ink-2); }
  .stepper { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 16px; align-items: start; }
  ::slotted(*) { min-inline-size: 0; }
  .table { margin: 0; padding-block: 4px 12px; }
  .table:focus-visible { outline-offset: -2px; }
  table { max-inline-size: 760px; }
  tbody th { font-weight: 400; color: var(--_ink); }
  th.number, td.number { text-align: end; font-variant-numeric: tabular-nums; }
  td.note { color: var(--_ink-2); }
  tr + tr > td.note { border-block-start: 0; padding-block-start: 0; }
  @container (max-width: 479px) {
    .zone { padding-inline: var(--virt-padding, 16px); }
    .choice, .choice select { inline-size: 100%; }
    th, td { padding-inline-end: 8px; }
  }
  @media print {
    .strip { display: none; }
    :host { break-inside: auto; }
  }
`;

/** Rules of a group: those of every figure, without what the elements in it would inherit. */
export const styles: CSSResult[] = [
  ...sharedStyles,
  problemStyles,
  playerStyles,
  permalinkStyles,
  tableStyles,
  own,
];
