import { css } from 'lit';

/** Styles of the list of problems. */
export const problemStyles = css`
  .problems { border-inline-start: 4px solid var(--_hole); background: var(--_panel); padding: 10px 14px; margin-block-end: 12px; }
  .problems p { margin: 0; font-weight: 600; }
  .problems ul { margin: 4px 0 0; padding-inline-start: 20px; }
`;
