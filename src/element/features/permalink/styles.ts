import { css } from 'lit';

/** Styles of the link to what is shown. */
export const permalinkStyles = css`
  .permalink { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; min-inline-size: 0; }
  .permalink input { font: inherit; color: inherit; background: var(--_page); border: 1px solid var(--_edge); border-radius: 6px; padding: 0 8px; min-block-size: 34px; inline-size: 24em; max-inline-size: 100%; box-sizing: border-box; }
  @media print, (scripting: none) {
    .permalink { display: none; }
  }
`;
