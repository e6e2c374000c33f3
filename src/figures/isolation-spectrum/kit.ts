import type { nothing, SVGTemplateResult } from '../../core/drawing/shapes.js';
import type { Box } from '../../core/drawing/geometry.js';
import type { Axis } from '../../facts/isolation/mechanism.js';
import type { Chart, ChartRow, Lane } from './chart.js';
import type { SpectrumLayout } from './layout.js';
import type { PlaceOn, Row } from './model.js';
import type { Columns, PlacedLane, PlacedRow, Words } from './placed.js';
import type { Speech } from './say.js';
import type { Finding } from './verdict.js';

/** Rows on a scale, before it has a size. */
export interface Plot {
  readonly ticks: Chart['ticks'];
  readonly minor: readonly number[];
  readonly lanes: (row: Row) => readonly Lane[];
}

/** What only axes with a scale need, from the numbers to the drawing; loaded when the reader asks for such an axis. */
export interface ScaleKit {
  readonly place: PlaceOn;
  readonly plot: (rows: readonly Row[], axis: Axis, by: Speech) => Plot;
  readonly discordant: (rows: readonly Row[], axis: Axis) => Finding;
  readonly columns: (chart: Chart, width: number) => Columns;
  readonly row: (row: ChartRow, chart: Chart, columns: Columns, y: number) => PlacedRow;
  readonly panel: (
    rows: readonly ChartRow[],
    heading: string,
    columns: Columns,
    y: number,
  ) => {
    readonly rows: readonly PlacedRow[];
    readonly ground: Box | undefined;
    readonly texts: readonly Words[];
  };
  readonly grid: (layout: SpectrumLayout) => SVGTemplateResult | typeof nothing;
  readonly lane: (lane: PlacedLane) => SVGTemplateResult;
}
