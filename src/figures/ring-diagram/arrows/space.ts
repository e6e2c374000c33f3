import { meet } from '../../../core/drawing/geometry.js';
import { textBox, type TextBlock } from '../../../core/drawing/text-block.js';
import { textWidth } from '../../../core/drawing/text.js';
import { labelStyle, plainStyle } from '../rows.js';
import type { LevelModel, PlaneModel } from '../model.js';
import { barKey } from '../planes.js';
import type { Arrow, DrawnArrow } from './arrow.js';
import { arrowLine, arrowStyle, nameLines, wordBox } from './label.js';
import type { PlacedPlane } from './place.js';

/** Finds the level of an end, which is its key or that of an occupant; -1 for an end elsewhere. */
const indexOf = (levels: readonly LevelModel[], key: string): number =>
  levels.findIndex((level) => level.key === key || level.occupants.some((occupant) => occupant.key === key));

/** How much room the labels of arrows need above the occupants of a level. */
export function spaceAbove(
  levels: readonly LevelModel[],
  index: number,
  arrows: readonly Arrow[],
  across: number,
  side: number,
): number {
  return entrySpace(levels, index, arrows, across) + passingSpace(levels, index, arrows, side);
}

/** Room for arrows to another plane, at the right (`side` is 0) or at the left (1), over the neighbours on that side. */
function passingSpace(
  levels: readonly LevelModel[],
  index: number,
  arrows: readonly Arrow[],
  side: number,
): number {
  const hidden = new Set(
    (side < 0
      ? []
      : (levels[index]?.occupants ?? []).slice(side === 0 ? 0 : 1, side === 0 ? -1 : undefined)
    ).map(({ key }) => key),
  );
  const over = arrows.filter(
    ({ from, to, steps }) =>
      steps &&
      [[from, to] as const, [to, from] as const].some(
        ([here, there]) => hidden.has(here) && there !== barKey && indexOf(levels, there) < 0,
      ),
  );
  return over.length === 0 ? 0 : 10 + 12 * over.length;
}

/** Space for arrows that come into a level from one outside it: for their names, and for lines along its row. */
function entrySpace(
  levels: readonly LevelModel[],
  index: number,
  arrows: readonly Arrow[],
  across: number,
): number {
  const entering = arrows.flatMap(({ from, to, name }) => {
    const [outer = -1, inner] = [indexOf(levels, from), indexOf(levels, to)].sort((a, b) => a - b);
    const between = levels.slice(outer + 1, index);
    const roomy = between.length > 0 && between.every(({ occupants }) => occupants.length === 0);
    return outer < 0 || inner !== index || roomy ? [] : [{ name, along: index - outer !== 1 }];
  });
  if (entering.length === 0) return 0;
  const widths = entering.map(({ name }) => Math.min(140, textWidth(name, arrowStyle)) + 24);
  const lines = Math.max(
    Math.ceil(widths.reduce((sum, width) => sum + width, 0) / (0.7 * across)),
    ...entering.map(({ name }) => nameLines(name).length),
  );
  // A line that comes along the row needs a place of its own above the occupants.
  // The number of a step stands on the line, which shows its head as well.
  return (
    arrowLine * lines -
    1 +
    (arrows.some(({ steps }) => steps) ? 8 : 0) +
    12 * entering.filter(({ along }) => along).length
  );
}

/** Width between two planes: room for the names of arrows, and more where a way begins at a whole plane. */
export function gutterOf(arrows: readonly Arrow[], planes: readonly PlaneModel[]): number {
  const whole = arrows.some(({ from, to }) =>
    planes.some(({ plane: { key } }) => key === from || key === to),
  );
  return Math.max(
    88,
    Math.min(150, Math.max(0, ...arrows.map(({ name }) => textWidth(name, arrowStyle))) + 16) +
      (whole ? 18 : 0),
  );
}

/** Whether an arrow stays inside a plane. */
export function hasInner(arrows: readonly Arrow[], planes: readonly PlaneModel[]): boolean {
  return arrows.some(({ from, to }) =>
    planes.some(({ levels }) => indexOf(levels, from) >= 0 && indexOf(levels, to) >= 0),
  );
}

/** Whether an arrow begins or ends at the bar. */
export function reachesBar(arrows: readonly Arrow[]): boolean {
  return arrows.some(({ from, to }) => from === barKey || to === barKey);
}

/** Whether arrows run over the names of levels. */
export function coverNames(arrows: readonly DrawnArrow[], planes: readonly PlacedPlane[]): boolean {
  return planes.some(({ rows }) =>
    rows.some(({ name }) =>
      arrows.some(({ covers }) => covers.some((box) => meet(box, textBox(name, labelStyle)))),
    ),
  );
}

/** Whether arrows and their words run over a text. */
export function cover(arrows: readonly DrawnArrow[], text: TextBlock): boolean {
  const own = textBox(text, plainStyle);
  return arrows.some(({ covers, word }) =>
    [...covers, ...(word ? [wordBox(word)] : [])].some((box) => meet(box, own, 2)),
  );
}
