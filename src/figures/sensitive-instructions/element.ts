import { FigureElement } from '../../element/figure-element.js';
import type { SensitiveInstructionsData } from './data.js';
import { sensitiveInstructions } from './figure.js';

/**
 * Shows which instructions of an instruction set are privileged and which are sensitive, and whether the condition of Popek
 * and Goldberg's Theorem 1 holds.
 *
 * @tag sensitive-instructions
 * @summary Privileged and sensitive instructions as two sets, computed from membership.
 * @csspart set - One of the two sets.
 * @csspart instruction - One instruction.
 * @csspart group - Many instructions folded into one mark.
 */
export class SensitiveInstructionsElement extends FigureElement<SensitiveInstructionsData> {
  static override readonly figure = sensitiveInstructions;
}

declare global {
  interface HTMLElementTagNameMap {
    'sensitive-instructions': SensitiveInstructionsElement;
  }
}
export type { SensitiveInstructionsData } from './data.js';
