import { css } from 'lit';

/** Styles of a table and of the buttons under it. */
export const tableStyles = css`
  .table { margin-block-start: 20px; overflow-x: auto; overflow-wrap: break-word; }
  /* A shade at each edge behind which more of the table is. Where nothing scrolls, such an animation does not run. */
  @supports (animation-timeline: scroll()) {
    @media screen {
      .table { animation: more linear; animation-timeline: scroll(self inline); }
    }
    @keyframes more {
      from { box-shadow: inset -16px 0 12px -12px var(--_edge); }
      10%, 90% { box-shadow: inset 16px 0 12px -12px var(--_edge), inset -16px 0 12px -12px var(--_edge); }
      to { box-shadow: inset 16px 0 12px -12px var(--_edge); }
    }
  }
  table { border-collapse: collapse; inline-size: 100%; }
  caption { text-align: start; font-weight: 600; padding-block-end: 6px; }
  th, td { text-align: start; vertical-align: top; padding: 6px 12px 6px 0; border-block-start: 1px solid var(--_hairline); font-weight: 400; }
  th { font-weight: 600; }
  tbody th { color: var(--_ink-2); }
  td p { margin: 0; }
  .same td { color: var(--_ink-2); }
  @container (max-width: 479px) {
    .pair :is(table, thead, tbody) { display: block; }
    .pair tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 12px; border-block-start: 1px solid var(--_hairline); }
    .pair :is(th, td) { border: 0; padding: 4px 0; overflow-wrap: anywhere; }
    .pair tbody th { grid-column: 1 / -1; padding-block-end: 0; }
    .pair thead td { display: none; }
  }
  @container (min-width: 960px) {
    .root > .table { grid-area: j; }
  }
`;
