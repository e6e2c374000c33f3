import type { Arrows } from './additions.js';
import type { Arrow } from './arrows/arrow.js';
import type { RingModel } from './model.js';
import type { RingReading } from './ring-reading.js';

/** How a picture is divided. */
export interface Plan {
  readonly arrows: readonly Arrow[];
  /** Set where an operation is followed. */
  readonly followed: boolean;
  /** How many planes there are. */
  readonly count: number;
  /** Set where planes stand side by side. */
  readonly side: boolean;
  /** Set where notes stand beside a single plane. */
  readonly beside: boolean;
  /** Left edge and width of all planes. */
  readonly x0: number;
  readonly total: number;
  /** Width of one plane. */
  readonly across: number;
  /** From one plane to the next. */
  readonly pitch: number;
  /** Set where names of levels stand out of the way of arrows. */
  readonly aside: boolean;
  /** Space for arrows between the innermost row and the bar, and beside the outermost wall. */
  readonly foot: number;
  readonly aura: number;
}

/** Room for steps beside a single plane, which keeps its width then. */
export const stepsWidth = ({ planes }: RingModel, width: number): number =>
  planes.length === 1 && width >= 600 ? Math.min(320, width - 424) : 0;

/** The arrows of a picture: the way of the operation that is followed, else the crossings of the data. */
function arrowsOf({ crossings }: RingModel, { followed, relations }: RingReading): readonly Arrow[] {
  return followed
    ? followed.hops.map(({ from, to, steps, costs, vias }) => ({
        from,
        to,
        both: false,
        name: steps.join(' '),
        steps,
        costs,
        words: vias.map((via) => followed.vias[via]),
      }))
    : crossings.map(({ from, to, both }, index) => ({ from, to, both, name: relations[index]?.label ?? '' }));
}

/** The number of the level on which an end of an arrow is. */
const depthOf = ({ planes }: RingModel, end: string): number =>
  Math.max(
    ...planes.map(({ levels }) =>
      levels.findIndex(({ key, occupants }) => key === end || occupants.some((each) => each.key === end)),
    ),
  );

/** Whether so little happens that two planes find room side by side where it is narrow: one on a level, few ways, and level ones between the planes. */
function isPlain(model: RingModel, arrows: readonly Arrow[]): boolean {
  const planeOf = (end: string): string | undefined =>
    model.planes.find(
      ({ plane, levels }) =>
        plane.key === end ||
        levels.some(({ key, occupants }) => key === end || occupants.some((each) => each.key === end)),
    )?.plane.key;
  return (
    arrows.length <= 4 &&
    model.planes.every(({ levels }) => levels.every(({ occupants }) => occupants.length < 2)) &&
    arrows.every(
      ({ from, to }) => planeOf(from) === planeOf(to) || depthOf(model, from) === depthOf(model, to),
    )
  );
}

/** Divides a width among the planes, the arrows between them and the notes beside them. */
export function planOf(
  model: RingModel,
  reading: RingReading,
  width: number,
  drawn: Arrows | undefined,
): Plan {
  const { planes } = model;
  const arrows = arrowsOf(model, reading);
  const followed = reading.followed !== undefined;
  const single = planes.length === 1;
  const count = planes.length;
  const beside =
    single &&
    width >= 560 &&
    planes[0]?.levels.some(({ key, occupants }) => occupants.length > 0 && reading.rights.has(key)) === true;
  const wanted = drawn?.gutterOf(arrows, planes) ?? 88;
  // Beside a third plane there is less room, and where columns would get too narrow, planes stand one below the other.
  const gutter = count > 2 ? Math.min(wanted, 64) : width < 520 ? Math.min(wanted, 56) : wanted;
  const side =
    count === 2
      ? width >= 520 || (width >= 272 && isPlain(model, arrows))
      : count > 2 && width >= count * 210 + (count - 1) * gutter;
  const foot = drawn?.reachesBar(arrows) === true ? (followed ? 48 : 40) : 0;
  // Beside the outermost wall a number needs room to stand on a line that comes along it.
  const aura = followed && foot > 0 && !side ? 5 : 0;
  const total = Math.min(
    width - (beside ? 0 : 2 * aura),
    side ? Math.max(840, count * 300) : beside ? 760 : 480,
  );
  const across = side
    ? (total - gutter * (count - 1)) / count
    : beside
      ? Math.min(440, 0.655 * total)
      : total;
  return {
    arrows,
    followed,
    count,
    side,
    beside,
    x0: beside ? aura : (width - total) / 2,
    total,
    across,
    pitch: side ? across + gutter : 0,
    aside: followed || drawn?.hasInner(arrows, planes) === true,
    foot,
    aura,
  };
}
