import { css } from 'lit';

/** Styles of the list view and the detail panel. */
export const wordStyles = css`
  .list .sign, .detail .sign { vertical-align: -3px; }
  .detail { margin-block-start: 20px; border: 1px solid var(--_hairline); background: var(--_panel); border-radius: 6px; padding: 12px 16px 14px; position: relative; align-self: start; }
  .detail header { display: flex; gap: 2px 8px; flex-wrap: wrap; align-items: baseline; padding-inline-end: 36px; }
  .detail header strong { font-size: 15px; font-weight: 600; }
  .detail header > span:first-child { align-self: center; }
  .place { color: var(--_ink-2); }
  .close { position: absolute; inset-block-start: 4px; inset-inline-end: 6px; inline-size: 36px; padding: 0; border-color: transparent; background: none; font-size: 18px; }
  .close::before { content: '✕'; }
  .facts { margin: 8px 0 0; }
  .facts > div { display: grid; grid-template-columns: 128px minmax(0, 1fr); gap: 2px 16px; padding-block: 6px; border-block-start: 1px solid var(--_hairline); }
  .facts dt { font-weight: 600; color: var(--_ink-2); }
  .facts dd { margin: 0; }
  .members { display: flex; flex-wrap: wrap; gap: 6px; list-style: none; padding: 0; margin: 10px 0 0; max-block-size: 260px; overflow: auto; }
  .members button { min-block-size: 30px; padding-inline: 10px; }
  .list { margin-block-start: 16px; max-block-size: min(80vh, 900px); overflow: auto; }
  .list p { margin: 0; }
  .list ul { list-style: none; padding: 0; margin: 8px 0 0; }
  .list ul ul { padding-inline-start: 16px; border-inline-start: 2px solid var(--_hairline); }
  .list li { padding-block: 6px; }
  .list .chosen { outline: 2px solid var(--_accent); outline-offset: 2px; border-radius: 4px; }
  @container (max-width: 479px) {
    .facts > div { grid-template-columns: minmax(0, 1fr); }
  }
  @container (min-width: 960px) {
    .root > .list { grid-area: d; }
    .root > .detail { grid-area: i; margin-block-start: 16px; }
    .root > .walk ~ .detail { grid-area: h; margin-block-start: 20px; }
  }
  @media print, (scripting: none) {
    .close { display: none; }
    .list { max-block-size: none; }
  }
`;
