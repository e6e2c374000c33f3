import { css } from 'lit';

/** Styles of the steps, their controls and the link to one. */
export const stepStyles = css`
  .stepper { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-block-start: 16px; }
  .stepper [aria-disabled='true'] { color: var(--_ink-2); border-color: var(--_hairline); cursor: default; }
  .permalink { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; min-inline-size: 0; margin-block-start: 8px; }
  .permalink input { font: inherit; color: inherit; background: var(--_page); border: 1px solid var(--_edge); border-radius: 6px; padding: 0 8px; min-block-size: 34px; inline-size: 24em; max-inline-size: 100%; box-sizing: border-box; }
  .walk > .count { margin: 16px 0 0; }
  .count strong { margin-inline-end: 6px; }
  .steps { margin: 12px 0 0; padding: 0; list-style: ''; counter-reset: step; }
  .steps li { counter-increment: step; position: relative; padding: 5px 8px 5px 34px; border-inline-start: 3px solid transparent; }
  .steps li::before { content: counter(step); position: absolute; inset-block-start: 5px; inset-inline-start: 6px; box-sizing: border-box; min-inline-size: 19px; padding-inline: 2px; border: 1.75px solid var(--_ink); border-radius: 10px; font-size: 12px; line-height: 15.5px; font-weight: 600; text-align: center; }
  .steps .costs::before { background: var(--_ink); color: var(--_page); print-color-adjust: exact; }
  .steps [aria-current] { border-color: var(--_accent); background: var(--_panel); }
  .steps [aria-current]::before { outline: 3px solid var(--_accent); }
  .cost { border: 1px solid var(--_edge); border-radius: 3px; padding: 0 4px; font-size: 12px; white-space: nowrap; }
  @container (min-width: 960px) {
    .walk { grid-area: i; margin-block-start: 16px; }
    .walk > :first-child { margin-block-start: 0; }
  }
  @media print, (scripting: none) {
    .stepper .go, .permalink { display: none; }
  }
`;
