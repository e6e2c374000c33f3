import { bottom, round } from '../../core/drawing/geometry.js';
import { textBlock } from '../../core/drawing/text-block.js';
import { balance, wrap } from '../../core/drawing/text.js';
import { chipOf, loopsOf, stretchesOf } from './code.js';
import { columns, headStyle, labelStyle } from './columns.js';
import type { Count, TechniquesLayout } from './drawing.js';
import { entriesOf, feedsOf, fillsOf, railOf } from './flows.js';
import type { TechniquesModel } from './model.js';
import { monitorOf } from './monitor.js';
import type { Picture, TechniquesReading } from './picture.js';
import { stackRows } from './rows.js';

/** The counters in rows, each with its label below it. */
function countsOf({ counters }: Picture, width: number, top: number): { counts: Count[]; bottom: number } {
  const across = Math.max(2, Math.min(counters.length, Math.floor((width + 16) / 130)));
  const pitch = (width + 16) / across;
  let y = top;
  let tallest = 0;
  const counts = counters.map(({ label, values }, index): Count => {
    const column = index % across;
    if (column === 0 && index > 0) [y, tallest] = [y + tallest + 10, 0];
    const lines = wrap(label, labelStyle, pitch - 16);
    tallest = Math.max(tallest, 24 + lines.length * 15);
    return {
      x: round(column * pitch),
      y: round(y + 17),
      values,
      label: textBlock(lines, column * pitch, y + 35, 15, 's12 dim'),
    };
  });
  return { counts, bottom: y + tallest };
}

/** Lays the picture out: the guest’s code, what of it runs, and who is asked for the rest. */
export function layout(
  _model: TechniquesModel,
  { picture }: TechniquesReading,
  available: number,
): TechniquesLayout {
  const place = columns(picture, available);
  const { wide, width, chip: first, run } = place;
  const titles = [
    balance(picture.heads[0], headStyle, first.x + first.width),
    balance(picture.heads[1], headStyle, wide ? run.width + 24 : width - run.x - 5),
  ];
  const top = Math.max(...titles.map(({ length }) => length)) * 18 + 10;
  const stacked = stackRows(picture, place, top);
  const { rows } = stacked;
  const chips = rows.map((row, index) => chipOf(row, index, place));
  const stretches = stretchesOf(picture, stacked, place);
  const monitor = monitorOf(
    picture,
    place,
    wide ? top : stacked.bottom + 28,
    wide ? stacked.bottom - top : 0,
  );
  const entries = entriesOf(rows, place, monitor);
  const foot = Math.max(stacked.bottom, bottom(monitor));
  const { counts, bottom: end } = countsOf(picture, width, foot + 26);
  return {
    width: round(width),
    height: round(end + 2),
    marks: [...chips, ...stretches, monitor],
    heads: titles.map((lines, index) => textBlock(lines, index === 0 ? 0 : run.x, 14, 18, 's14 b')),
    chips,
    stretches,
    monitor,
    feeds: feedsOf(rows, place),
    entries,
    fills: fillsOf(stretches, place, monitor, picture.fills),
    rail: railOf(entries, place, monitor, picture.monitor.ways),
    loops: loopsOf(rows, place),
    counts,
    rule: round(foot + 14.5),
    moments: picture.moments,
    empty: picture.empty,
  };
}
