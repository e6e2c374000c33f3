import { css } from 'lit';

/** Styles of the menu. */
export const menuStyles = css`
  .menu { position: absolute; inset-inline-end: 0; inset-block-end: 100%; display: grid; gap: 2px; padding: 6px; inline-size: max-content; min-inline-size: 200px; max-inline-size: min(320px, 100cqi - 32px); }
  .menu button { border: 0; text-align: start; border-radius: 4px; }
  .menu button:hover { background: var(--_panel); }
  .menu p { margin: 4px 12px; }
  .menu textarea { font: 12px/18px ui-monospace, monospace; color: inherit; background: var(--_page); border: 1px solid var(--_edge); border-radius: 6px; padding: 8px; inline-size: 100%; box-sizing: border-box; }
  @media print, (scripting: none) {
    .menu { display: none; }
  }
`;
