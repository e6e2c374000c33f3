import { css } from 'lit';

/** Rules of a table and of the buttons under it. */
export const tableStyles = css`
  /* A shade at the edge behind which more of the table is; covers that move with the table hide it where there is no more. */
  .table {
    margin-block-start: 20px; overflow-x: auto; overflow-wrap: break-word;
    background: linear-gradient(90deg, var(--_page) 24px, transparent 48px) local, linear-gradient(270deg, var(--_page) 24px, transparent 48px) local, linear-gradient(90deg, var(--_edge), transparent 14px), linear-gradient(270deg, var(--_edge), transparent 14px);
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
