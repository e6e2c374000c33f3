import { round, roundBox } from '../../core/drawing/geometry.js';
import { textBlock } from '../../core/drawing/text-block.js';
import { wrap } from '../../core/drawing/text.js';
import type { ChartGroup } from './chart.js';
import type { Columns, PlacedGroup } from './placed.js';

const pad = 8;

function amountOf(cell: string | undefined): 'yes' | 'partly' | 'no' {
  if (cell?.endsWith('-yes')) return 'yes';
  return cell?.endsWith('-partly') || cell?.endsWith('-encrypted') ? 'partly' : 'no';
}

/** The head of a group, with how much of each column is shared in it, or with the numbers in it on the axis. */
export function placeGroup(group: ChartGroup, columns: Columns, y: number, open: boolean): PlacedGroup {
  const wide = columns.stacked ? columns.width - 50 : columns.name - 26;
  const label = wrap(group.label, { size: 13, bold: true }, wide);
  const top = y + pad + 13;
  const strip = columns.stacked ? top + label.length * 17 + 14 : y + pad + ((label.length + 1) * 17) / 2;
  const height =
    (columns.stacked ? strip - y + 8 : (label.length + 1) * 17) + (columns.stacked ? pad : 2 * pad);
  const shares = columns.centres.map((x, column) => {
    const parts = (['yes', 'partly', 'no'] as const).map(
      (part) => group.rows.filter(({ cells }) => amountOf(cells[column]) === part).length / group.rows.length,
    );
    return {
      x: round(x - 20),
      y: round(strip - 5),
      yes: round(40 * (parts[0] ?? 0)),
      partly: round(40 * (parts[1] ?? 0)),
    };
  });
  const bars = columns.centres.length > 0 ? shares : [];
  const ticks =
    columns.centres.length === 0
      ? group.rows.flatMap(({ lanes }) => (lanes[0] ? [round(columns.x(lanes[0].at))] : []))
      : [];
  return {
    group,
    open,
    box: roundBox({ x: 0, y: y + 2, width: columns.width, height: height - 4 }),
    sign: { x: 0, y: round(top - 13) },
    label: textBlock(label, 24, top, 17, 'b'),
    count: textBlock([group.count], 24, top + label.length * 17, 17, 's12 dim'),
    bars,
    ticks,
    ring:
      columns.centres.length === 0 && ticks.length === 0
        ? { x: round(columns.x(0)), y: round(strip) }
        : undefined,
    strip: round(strip),
    height,
  };
}
