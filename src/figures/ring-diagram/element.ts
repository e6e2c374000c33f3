import { FigureElement } from '../../element/figure-element.js';
import type { RingDiagramData } from './data.js';
import { ringDiagram } from './figure.js';

/**
 * Shows who runs on which privilege level: the rings of x86, the exception levels of Arm, the modes of RISC-V, with and without a
 * second plane for guests.
 *
 * @tag ring-diagram
 * @summary Privilege rings as nested arches, with the software that runs on each.
 * @attr {string} operation - Operation that is followed step by step, e.g. `system-call`, or `none`; without it, the one that the data suggest.
 * @csspart plane - The name of a plane, e.g. VMX root operation.
 * @csspart ring - One privilege level.
 * @csspart occupant - Software that runs on a level.
 * @csspart hardware - The processor under the levels.
 */
export class RingDiagramElement extends FigureElement<RingDiagramData> {
  static override readonly figure = ringDiagram;

  static override properties = { ...FigureElement.properties, operation: { reflect: true } };

  declare operation: string | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'ring-diagram': RingDiagramElement;
  }
}
export type { RingDiagramData } from './data.js';
