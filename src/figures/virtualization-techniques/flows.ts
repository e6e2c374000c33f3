import { round } from '../../core/drawing/geometry.js';
import { textBlock } from '../../core/drawing/text-block.js';
import { pad, type Columns } from './columns.js';
import type { Flow, Monitor, Stretch, TechniquesLayout } from './drawing.js';
import type { Picture } from './picture.js';
import type { Row } from './rows.js';

/** A small arrowhead with its tip at a point. */
export const pointRight = (x: number, y: number): string =>
  `M${round(x - 7)},${round(y - 4.5)}L${round(x)},${round(y)}L${round(x - 7)},${round(y + 4.5)}Z`;
const pointDown = (x: number, y: number): string =>
  `M${round(x - 4.5)},${round(y - 7)}L${round(x)},${round(y)}L${round(x + 4.5)},${round(y - 7)}Z`;
const pointLeft = (x: number, y: number): string =>
  `M${round(x + 7)},${round(y - 4.5)}L${round(x)},${round(y)}L${round(x + 7)},${round(y + 4.5)}Z`;
/** From the guest’s code to what runs. */
export function feedsOf(rows: readonly Row[], { chip, run }: Columns): Flow[] {
  return rows.map(({ middle }, row) => ({
    row,
    path: `M${round(chip.x + chip.width + 4)},${round(middle)}H${round(run.x - 6)}`,
    head: pointRight(run.x - 3, middle),
    label: undefined,
  }));
}

/** Where it is narrow, what enters the software and what it does to a stretch run down and up beside each other. */
const railsOf = ({ width }: Columns): { readonly down: number; readonly up: number } => ({
  down: width - 14,
  up: width - 4,
});

/** From what runs to the software that runs the guest. */
export function entriesOf(rows: readonly Row[], columns: Columns, monitor: Monitor): Flow[] {
  const { wide, run } = columns;
  const right = run.x + run.width;
  const { down } = railsOf(columns);
  return rows.flatMap(({ middle, data: { way } }, row): Flow[] => {
    if (way === undefined) return [];
    const start = `M${round(right - pad + 3)},${round(middle)}`;
    return [
      wide
        ? {
            row,
            path: `${start}H${round(monitor.x - 7)}`,
            head: pointRight(monitor.x - 3, middle),
            label: textBlock([way], (right + monitor.x) / 2 - 2, middle - 6, 15, 's12', 'middle'),
          }
        : {
            row,
            path: `${start}H${round(down - 6)}Q${round(down)},${round(middle)} ${round(down)},${round(middle + 6)}V${round(monitor.y - 8)}`,
            head: undefined,
            label: undefined,
          },
    ];
  });
}

/** The end of the way that entries share where it is narrow. */
export function railOf(
  entries: readonly Flow[],
  columns: Columns,
  monitor: Monitor,
  label: string,
): TechniquesLayout['rail'] {
  if (columns.wide || entries.length === 0) return undefined;
  const { down } = railsOf(columns);
  return {
    head: pointDown(down, monitor.y - 3),
    label: textBlock([label], down - 8, monitor.y - 9, 15, 's12', 'end'),
  };
}

/** From that software to the stretches that it prepares. Their heads are free of entries, so it arrives there. */
export function fillsOf(
  stretches: readonly Stretch[],
  columns: Columns,
  monitor: Monitor,
  label: Picture['fills'],
): Flow[] {
  const { wide } = columns;
  const { up } = railsOf(columns);
  return stretches.flatMap((stretch, row): Flow[] => {
    if (stretch.since === 0) return [];
    const [right, y] = [columns.run.x + columns.run.width, stretch.y + 14];
    return [
      {
        row,
        path: wide
          ? `M${round(monitor.x - 1)},${round(y)}H${round(right + 8)}`
          : `M${round(up)},${round(monitor.y - 1)}V${round(y + 6)}Q${round(up)},${round(y)} ${round(up - 6)},${round(y)}H${round(right + 8)}`,
        head: pointLeft(right + 3, y),
        label:
          wide && label !== undefined
            ? textBlock([label], (right + monitor.x) / 2 + 2, y - 6, 15, 's12', 'middle')
            : undefined,
      },
    ];
  });
}
