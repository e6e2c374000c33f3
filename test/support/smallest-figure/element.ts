import { FigureElement } from '../../../src/element/figure-element.js';
import type { SmallestFigureData } from './data.js';
import { smallestFigure } from './figure.js';

/**
 * Shows boxes, one below the other.
 *
 * @tag smallest-figure
 * @summary Boxes, one below the other.
 * @csspart part - One box.
 */
export class SmallestFigureElement extends FigureElement<SmallestFigureData> {
  static override readonly figure = smallestFigure;
}

declare global {
  interface HTMLElementTagNameMap {
    'smallest-figure': SmallestFigureElement;
  }
}
export type { SmallestFigureData } from './data.js';
