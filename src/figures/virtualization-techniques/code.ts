import { round, roundBox } from '../../core/drawing/geometry.js';
import { textBlock, widest } from '../../core/drawing/text-block.js';
import { chipStyle, glyphRoom, pad, type Columns } from './columns.js';
import type { Cell, Chip, Stretch, TechniquesLayout } from './drawing.js';
import { pointRight } from './flows.js';
import type { Picture } from './picture.js';
import { middle, type Row, type Rows } from './rows.js';

/** An instruction as the guest has it, with its number before it. */
export function chipOf(row: Row, index: number, { chip: { x, width } }: Columns): Chip {
  const { data } = row;
  const box = { x, y: row.y, width, height: row.height };
  const room = widest(row.text, chipStyle);
  return {
    key: data.key,
    ...roundBox(box),
    kind: data.kind,
    number: textBlock([String(index + 1)], x - 6, row.middle + 4.4, 16, 's12 dim', 'end'),
    text: middle(row.text, { ...box, x: x + glyphRoom }, 'mono on', 'start'),
    privileged: data.privileged,
    times: data.loop && textBlock([data.loop.times], x + width - 6, row.middle + 4.4, 16, 's12 on', 'end'),
    plate:
      data.kind === 'hole'
        ? roundBox({ x: x + glyphRoom - 4, y: row.y + 3, width: room + 8, height: row.height - 6 })
        : undefined,
  };
}

/** An instruction as it runs. */
function cellOf(row: Row, section: Picture['sections'][number], { run: { x, width } }: Columns): Cell {
  const box = { x: x + pad, y: row.y, width: width - 2 * pad, height: row.height };
  const { what, code, way } = row.data;
  const made = !code && way !== undefined;
  return {
    ...roundBox(box),
    what,
    kind: made ? 'hypervisor' : section.kind,
    made,
    text: middle(row.form, box, code ? 'mono on' : 's125 on'),
    before: what === 'patched' ? middle(row.before, box, 'mono on') : undefined,
  };
}

/** The stretches of what runs, each with its name and its instructions. */
export function stretchesOf(picture: Picture, { rows, tops, heads }: Rows, columns: Columns): Stretch[] {
  const { run } = columns;
  return picture.sections.map((section, index): Stretch => {
    const { key, kind, first, last, since } = section;
    const [y = 0, end] = [tops[index], rows[last]];
    const foot = end === undefined ? y : end.y + end.height;
    return {
      key,
      ...roundBox({ x: run.x, y, width: run.width, height: foot + pad - y }),
      kind,
      name: textBlock(heads[index] ?? [], run.x + 26, y + 18, 16, 's125 b'),
      since,
      hollow: picture.empty !== undefined,
      cells: rows.slice(first, last + 1).map((row) => cellOf(row, section, columns)),
    };
  });
}

/** The lines by which branches go back, each in a lane of its own. */
export function loopsOf(rows: readonly Row[], { chip: { x } }: Columns): TechniquesLayout['loops'] {
  let lane = 0;
  return rows.flatMap((row) => {
    const { data, middle: from } = row;
    const target = data.loop && rows[data.loop.to];
    if (target === undefined) return [];
    const left = Math.max(1, x - 33 - 9 * lane);
    lane += 1;
    const [start, end, edge] = target === row ? [from + 6, from - 6, x - 21] : [from, target.middle, x - 21];
    return [
      {
        path: `M${round(edge)},${round(start)}H${round(left + 5)}Q${round(left)},${round(start)} ${round(left)},${round(start - 5)}V${round(end + 5)}Q${round(left)},${round(end)} ${round(left + 5)},${round(end)}H${round(edge - 5)}`,
        head: pointRight(edge + 1, end),
      },
    ];
  });
}
