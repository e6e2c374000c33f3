import { css } from 'lit';

/** Styles of what opens over a figure: details, a source, the menu. */
export const popoverStyles = css`
  .popover { box-sizing: border-box; background: var(--_page); border: 1px solid var(--_edge); border-radius: 8px; box-shadow: 0 4px 16px rgb(0 0 0 / 14%); z-index: 2; }
  .popover.source { position: absolute; inline-size: max-content; max-inline-size: min(340px, 100% - 16px); padding: 8px 40px 8px 12px; font-size: 12px; line-height: 17px; }
  .popover p { margin: 0; }
  .close { position: absolute; inset-block-start: 2px; inset-inline-end: 2px; inline-size: 32px; min-block-size: 32px; padding: 0; border-color: transparent; background: none; font-size: 16px; }
  .close::before { content: '✕'; }
  @media print, (scripting: none) {
    .popover.source { display: none; }
  }
`;
