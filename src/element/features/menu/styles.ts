import { css } from 'lit';

/** Styles of the menu. */
export const menuStyles = css`
  .menu { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; padding: 12px; border: 1px solid var(--_hairline); border-radius: 6px; background: var(--_panel); }
  .menu p { margin: 0; inline-size: 100%; }
  .menu textarea { font: 12px/18px ui-monospace, monospace; color: inherit; background: var(--_page); border: 1px solid var(--_edge); border-radius: 6px; padding: 8px; inline-size: 100%; box-sizing: border-box; }
  @media print, (scripting: none) {
    .menu { display: none; }
  }
`;
