import { FigureElement } from '../../element/figure-element.js';
import type { Axis, Filter } from './axes.js';
import type { IsolationSpectrumData } from './data.js';
import { isolationSpectrum } from './figure.js';

/**
 * Shows what keeps tenants of one machine apart, ordered by an axis of the reader's choice: what is shared, how wide the interface
 * is, how fast it starts, what memory it takes, whom it guards, since when.
 *
 * @tag isolation-spectrum
 * @summary Isolation mechanisms along several axes, from process to air gap.
 * @attr {'shared'|'interface'|'startup'|'memory'|'protection'|'since'} axis - What the rows are ordered by.
 * @attr {'main'|'all'|'containers'|'kubernetes'|'own-kernel'} filter - Which rows are shown.
 * @attr {string} compare - Keys of the two rows that are compared, with a space between.
 * @csspart runtime - One mechanism.
 * @csspart group - Many mechanisms folded into one mark.
 */
export class IsolationSpectrumElement extends FigureElement<IsolationSpectrumData> {
  static override readonly figure = isolationSpectrum;

  static override properties = {
    ...FigureElement.properties,
    axis: { reflect: true },
    filter: { reflect: true },
    compare: { reflect: true },
  };

  declare axis: Axis | null;
  declare filter: Filter | null;
  declare compare: string | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'isolation-spectrum': IsolationSpectrumElement;
  }
}
