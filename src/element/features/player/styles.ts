import { css } from 'lit';

/** Rules of the player and of the list of steps. */
export const playerStyles = css`
  .player { display: flex; flex-wrap: wrap; gap: 0 4px; align-items: center; margin: 8px 0 0; }
  .player .go { min-inline-size: 36px; padding: 0; border-color: transparent; background: none; font-size: 20px; line-height: 1; }
  [aria-disabled='true'] { color: var(--_edge); cursor: default; }
  .play { background: var(--_ink); color: var(--_page); border-color: var(--_ink); border-radius: 18px; font-weight: 600; padding-inline: 16px; margin-inline-end: 4px; }
  .play::before { content: '▶\\FE0E'; margin-inline-end: 8px; font-size: 11px; }
  .play.playing::before { content: '❚❚'; }
  .dots { display: inline-flex; align-items: center; }
  .dots i { inline-size: 18px; block-size: 24px; cursor: pointer; position: relative; }
  .dots i::before { content: ''; position: absolute; inset: 8px 5px; border: 1px solid var(--_ink-2); border-radius: 50%; box-sizing: border-box; }
  .dots .done::before { background: var(--_ink-2); }
  .dots .now::before { background: var(--_ink); inset: 6px 3px; }
  .tally { margin-inline-start: auto; color: var(--_ink-2); font-variant-numeric: tabular-nums; text-align: end; }
  .tally strong { color: var(--_ink); font-weight: 600; margin-inline-end: 6px; }
  .player > .now, p.player { display: block; flex: 1 0 100%; margin: 4px 0 0; min-block-size: 38px; }
  .steps { margin: 0; padding: 0; list-style: ''; counter-reset: step; }
  .steps li { counter-increment: step; position: relative; padding: 4px 8px 4px 32px; border-inline-start: 3px solid transparent; cursor: pointer; }
  .steps li::before { content: counter(step); position: absolute; inset-block-start: 4px; inset-inline-start: 5px; box-sizing: border-box; min-inline-size: 19px; padding-inline: 2px; border: 1.75px solid var(--_ink); border-radius: 10px; font-size: 12px; line-height: 15.5px; font-weight: 600; text-align: center; }
  .steps .costs::before { background: var(--_ink); color: var(--_page); print-color-adjust: exact; }
  .steps [aria-current] { border-color: var(--_accent); background: var(--_panel); }
  .steps [aria-current]::before { outline: 3px solid var(--_accent); }
  .brief li:not([aria-current]) .what { display: none; }
  .cost { border: 1px solid var(--_edge); border-radius: 3px; padding: 0 4px; font-size: 12px; white-space: nowrap; }
  .with-steps { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: start; column-gap: 16px; }
  .with-steps > :not(.picture, .steps) { grid-column: 1 / -1; }
  @container (max-width: 479px) {
    .player .dots { display: none; }
  }
  @media print, (scripting: none) {
    .brief li:not([aria-current]) .what { display: inline; }
    .player button, .player .dots, .player > .now { display: none; }
  }
`;
