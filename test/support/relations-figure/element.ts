import { FigureElement } from '../../../src/element/figure-element.js';
import type { RelationsFigureData } from './data.js';
import { relationsFigure } from './figure.js';

/**
 * Shows boxes in rows, and what goes between them.
 *
 * @tag relations-figure
 * @summary Boxes in rows, and what goes between them.
 * @csspart part - One box.
 */
export class RelationsFigureElement extends FigureElement<RelationsFigureData> {
  static override readonly figure = relationsFigure;
}

declare global {
  interface HTMLElementTagNameMap {
    'relations-figure': RelationsFigureElement;
  }
}
