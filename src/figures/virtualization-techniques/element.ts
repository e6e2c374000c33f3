import { FigureElement } from '../../element/figure-element.js';
import type { VirtualizationTechniquesData } from './data.js';
import { virtualizationTechniques } from './figure.js';

/**
 * Shows what each technique of virtualization makes of a guest’s instructions, one executed instruction at a time: emulated, patched,
 * translated into a cache, replaced by a hypercall, or run directly.
 *
 * @tag virtualization-techniques
 * @summary A guest’s instruction stream under five techniques, executed step by step and counted.
 * @attr {'interpretation'|'scan-and-patch'|'binary-translation'|'paravirtualization'|'hardware-assistance'} technique - Which technique is drawn.
 * @csspart score - A technique, with who works on each executed instruction.
 * @csspart instruction - One instruction of the guest.
 * @csspart code - A stretch of what runs, such as a block of the translation cache.
 * @csspart monitor - The software that runs the guest.
 */
export class VirtualizationTechniquesElement extends FigureElement<VirtualizationTechniquesData> {
  static override readonly figure = virtualizationTechniques;

  static override properties = { ...FigureElement.properties, technique: { reflect: true } };

  declare technique:
    | 'interpretation'
    | 'scan-and-patch'
    | 'binary-translation'
    | 'paravirtualization'
    | 'hardware-assistance'
    | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'virtualization-techniques': VirtualizationTechniquesElement;
  }
}
export type { VirtualizationTechniquesData } from './data.js';
