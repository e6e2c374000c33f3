import { css, type CSSResult } from 'lit';
import { FigureElement } from '../../element/figure-element.js';
import type { HypervisorTypesData } from './data.js';
import { hypervisorTypes } from './figure.js';

/** Colours fade when a question is asked; files know no motion. */
const fading = css`
  @media (prefers-reduced-motion: no-preference) {
    .layer .box,
    .layer .glyph,
    .layer text,
    .held,
    .contour {
      transition:
        fill 0.15s,
        stroke 0.15s,
        opacity 0.15s;
    }
  }
`;

/**
 * Shows hypervisors, and what is taken for one, as stacks of layers from the hardware up; works out the type of each from its
 * layers, and answers a question in all stacks at once.
 *
 * @tag hypervisor-types
 * @summary Stacks of layers side by side, with the hypervisor's type computed from them.
 * @attr {'none'|'control'|'drivers'|'emulation'|'privilege'|'shared'|'kernel'} question - The question whose answer is lit up.
 * @csspart stack - One stack.
 * @csspart layer - One layer of a stack, or a part of one.
 */
export class HypervisorTypesElement extends FigureElement<HypervisorTypesData> {
  static override readonly figure = hypervisorTypes;
  static override properties = { ...FigureElement.properties, question: { reflect: true } };

  static override get styles(): CSSResult[] {
    return [...super.styles, fading];
  }

  declare question: string | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'hypervisor-types': HypervisorTypesElement;
  }
}
