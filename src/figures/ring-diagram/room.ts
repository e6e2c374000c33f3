import { meet } from '../../core/drawing/geometry.js';
import { textWidth } from '../../core/drawing/text.js';
import { labelStyle, plainStyle, type PlacedText } from './arrange.js';
import type { PlacedPlane } from './ends.js';
import { wordBox } from './hop-words.js';
import type { LevelModel, PlaneModel } from './model.js';
import { barKey } from './planes.js';
import { textBox, wayLine, wayLines, wayStyle, type DrawnWay, type NamedWay } from './way-text.js';

/** Finds the level of an end, which is its key or that of an occupant; -1 for an end elsewhere. */
const indexOf = (levels: readonly LevelModel[], key: string): number =>
  levels.findIndex((level) => level.key === key || level.occupants.some((occupant) => occupant.key === key));

/** How much room the labels of ways need above the occupants of a level. */
export function roomOf(
  levels: readonly LevelModel[],
  index: number,
  ways: readonly NamedWay[],
  across: number,
  side: number,
): number {
  return entryRoom(levels, index, ways, across) + overRoom(levels, index, ways, side);
}

/** Room for ways to another plane, at the right (`side` is 0) or at the left (1), over the neighbours on that side. */
function overRoom(
  levels: readonly LevelModel[],
  index: number,
  ways: readonly NamedWay[],
  side: number,
): number {
  const hidden = new Set(
    (side < 0
      ? []
      : (levels[index]?.occupants ?? []).slice(side === 0 ? 0 : 1, side === 0 ? -1 : undefined)
    ).map(({ key }) => key),
  );
  const over = ways.filter(
    ({ from, to, steps }) =>
      steps &&
      [[from, to] as const, [to, from] as const].some(
        ([here, there]) => hidden.has(here) && there !== barKey && indexOf(levels, there) < 0,
      ),
  );
  return over.length === 0 ? 0 : 10 + 12 * over.length;
}

function entryRoom(
  levels: readonly LevelModel[],
  index: number,
  ways: readonly NamedWay[],
  across: number,
): number {
  const entering = ways.flatMap(({ from, to, label }) => {
    const [outer = -1, inner] = [indexOf(levels, from), indexOf(levels, to)].sort((a, b) => a - b);
    const between = levels.slice(outer + 1, index);
    const roomy = between.length > 0 && between.every(({ occupants }) => occupants.length === 0);
    return outer < 0 || inner !== index || roomy ? [] : [{ label, along: index - outer !== 1 }];
  });
  if (entering.length === 0) return 0;
  const widths = entering.map(({ label }) => Math.min(140, textWidth(label, wayStyle)) + 24);
  const lines = Math.max(
    Math.ceil(widths.reduce((sum, width) => sum + width, 0) / (0.7 * across)),
    ...entering.map(({ label }) => wayLines(label).length),
  );
  // A line that comes along the row needs a place of its own above the occupants.
  // The number of a step stands on the line, which shows its head as well.
  return (
    wayLine * lines -
    1 +
    (ways.some(({ steps }) => steps) ? 8 : 0) +
    12 * entering.filter(({ along }) => along).length
  );
}

/** Width between two planes: room for the names of ways, and more where a way begins at a whole plane. */
export function gutterOf(ways: readonly NamedWay[], planes: readonly PlaneModel[]): number {
  const whole = ways.some(({ from, to }) => planes.some(({ plane: { key } }) => key === from || key === to));
  return Math.max(
    88,
    Math.min(150, Math.max(0, ...ways.map(({ label }) => textWidth(label, wayStyle))) + 16) +
      (whole ? 18 : 0),
  );
}

/** Whether a way stays inside a plane. */
export function isInside(ways: readonly NamedWay[], planes: readonly PlaneModel[]): boolean {
  return ways.some(({ from, to }) =>
    planes.some(({ levels }) => indexOf(levels, from) >= 0 && indexOf(levels, to) >= 0),
  );
}

/** Whether a way begins or ends at the bar. */
export function meetsBar(ways: readonly NamedWay[]): boolean {
  return ways.some(({ from, to }) => from === barKey || to === barKey);
}

/** Whether ways run over the names of levels. */
export function hideNames(ways: readonly DrawnWay[], planes: readonly PlacedPlane[]): boolean {
  return planes.some(({ rows }) =>
    rows.some(({ name }) =>
      ways.some(({ covers }) => covers.some((box) => meet(box, textBox(name, labelStyle, 18)))),
    ),
  );
}

/** Whether ways and their words run over a text. */
export function hide(ways: readonly DrawnWay[], text: PlacedText): boolean {
  const own = textBox(text, plainStyle, 18);
  return ways.some(({ covers, word }) =>
    [...covers, ...(word ? [wordBox(word)] : [])].some((box) => meet(box, own, 2)),
  );
}
