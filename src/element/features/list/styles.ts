import { css } from 'lit';

/** Styles of the list view and the detail panel. */
export const wordStyles = css`
  .list .sign, .detail .sign { vertical-align: -3px; }
  .detail { padding: 10px 14px 12px; position: absolute; inline-size: min(340px, 100% - 16px); max-block-size: min(60vh, 420px); overflow: auto; }
  .detail header { display: flex; gap: 2px 8px; flex-wrap: wrap; align-items: baseline; padding-inline-end: 32px; }
  .detail header strong { font-size: 15px; font-weight: 600; }
  .detail header > span:first-child { align-self: center; }
  .place { color: var(--_ink-2); }
  .facts { margin: 8px 0 0; }
  .facts > div { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0; padding-block: 6px; border-block-start: 1px solid var(--_hairline); }
  .facts dt { font-weight: 600; color: var(--_ink-2); }
  .facts dd { margin: 0; }
  .members { display: flex; flex-wrap: wrap; gap: 6px; list-style: ''; padding: 0; margin: 10px 0 0; max-block-size: 260px; overflow: auto; }
  .members button { min-block-size: 30px; padding-inline: 10px; }
  .list { margin-block-start: 4px; }
  .list p { margin: 0; }
  .list ul { list-style: ''; padding: 0; margin: 8px 0 0; }
  .list ul ul { padding-inline-start: 16px; border-inline-start: 2px solid var(--_hairline); }
  .list li { padding-block: 6px; }
  .list .chosen { outline: 2px solid var(--_accent); outline-offset: 2px; border-radius: 4px; }
  @container (max-width: 479px) {
    .detail { position: sticky; inset-block-end: 0; inline-size: auto; margin-block-start: 8px; max-block-size: min(45vh, 400px); overflow: auto; }
  }
  @container (min-width: 1080px) {
    .rail > .detail { position: relative; max-block-size: 80vh; inline-size: auto; border: 0; box-shadow: none; background: none; padding: 0; }
    .list .facts > div { grid-template-columns: 128px minmax(0, 1fr); gap: 2px 16px; }
  }
  @media print, (scripting: none) {
    .close { display: none; }
    .detail { position: static; inline-size: auto; }
  }
`;
