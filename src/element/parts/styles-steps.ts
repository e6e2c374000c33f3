import { css } from 'lit';

/** Rules of the steps, their controls and the link to one. */
export const stepStyles = css`
  .stepper { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-block-start: 16px; }
  .stepper [aria-disabled='true'] { color: var(--_ink-2); border-color: var(--_hairline); cursor: default; }
  .permalink { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; min-inline-size: 0; margin-block-start: 8px; }
  .permalink input { font: inherit; color: inherit; background: var(--_page); border: 1px solid var(--_edge); border-radius: 6px; padding: 0 8px; min-block-size: 34px; inline-size: 24em; max-inline-size: 100%; box-sizing: border-box; }
  .steps { margin: 12px 0 0; padding-inline-start: 28px; }
  .steps li { padding: 5px 8px; border-inline-start: 3px solid transparent; }
  .steps [aria-current] { border-color: var(--_accent); background: var(--_panel); }
  .cost { border: 1px solid var(--_edge); border-radius: 3px; padding: 0 4px; font-size: 12px; white-space: nowrap; }
  @media print {
    .stepper, .permalink { display: none; }
  }
`;
