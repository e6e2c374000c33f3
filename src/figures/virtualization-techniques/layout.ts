import { bottom, round } from '../../core/drawing/geometry.js';
import { textBlock } from '../../core/drawing/text-block.js';
import { balance } from '../../core/drawing/text.js';
import { chipOf, loopsOf, stretchesOf } from './code.js';
import { columns, headStyle } from './columns.js';
import type { TechniquesLayout } from './drawing.js';
import { entriesOf, feedsOf, fillsOf, railOf } from './flows.js';
import type { TechniquesModel } from './model.js';
import { monitorOf } from './monitor.js';
import type { TechniquesReading } from './picture.js';
import { stackRows } from './rows.js';
import { scoreOf } from './score.js';

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
  const score = scoreOf(picture, width);
  const top = score.bottom + Math.max(...titles.map(({ length }) => length)) * 18 + 10;
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
  return {
    width: round(width),
    height: round(foot + 2),
    marks: [...score.lines, ...chips, ...stretches, monitor],
    heads: titles.map((lines, index) =>
      textBlock(lines, index === 0 ? 0 : run.x, score.bottom + 14, 18, 's14 b'),
    ),
    chips,
    stretches,
    monitor,
    feeds: feedsOf(rows, place),
    entries,
    fills: fillsOf(stretches, place, monitor, picture.fills),
    rail: railOf(entries, place, monitor, picture.monitor.ways),
    loops: loopsOf(rows, place),
    score,
    moments: picture.moments,
    empty: picture.empty,
  };
}
