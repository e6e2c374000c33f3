import { css, unsafeCSS } from 'lit';
import { colours } from '../../core/drawing/palette.js';

const accent = unsafeCSS(colours('light')['accent']);
const darkAccent = unsafeCSS(colours('dark')['accent']);

/** Styles of a reference: running text that looks like a button, and another look while it is current. */
export const styles = css`
  :host { --_accent: var(--virt-accent, ${accent}); }
  @supports (color: light-dark(#000, #fff)) {
    :host { --_accent: var(--virt-accent, light-dark(${accent}, ${darkAccent})); }
  }
  :host([role]) { cursor: pointer; border-radius: 2px; text-decoration: underline dotted 1.5px; text-decoration-color: var(--_accent); text-underline-offset: 0.2em; }
  :host([role]:hover) { text-decoration-style: solid; }
  :host([current]) { text-decoration: underline solid 2.5px; text-decoration-color: var(--_accent); background: color-mix(in srgb, var(--_accent) 14%, transparent); }
  :host(:focus-visible) { outline: 2.25px solid var(--_accent); outline-offset: 2px; }
  .problem { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .explained { cursor: help; }
  @media (forced-colors: active) {
    :host([current]) { text-decoration-color: Highlight; }
  }
  @media print {
    :host([role]), :host([current]) { text-decoration: none; background: none; }
  }
`;
