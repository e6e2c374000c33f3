import { bottom, right, type Box } from '../geometry.js';

/** A line beside a box, on the side of its lower coordinates (-1) or of its higher ones (1). */
export type Lane = readonly [side: number, at: number];

/** Where lines begin and end. */
export interface Port {
  readonly box: Box;
  /** Set for an area: lines begin inside its sides and may run over what lies in it. */
  readonly area?: boolean;
  /** Set for what lies under everything else: lines come down to it anywhere. */
  readonly floor?: boolean;
  /** The box in whose rows it stands. Between two groups lines keep to the gap; inside one they go over the rows. */
  readonly group?: Box;
  /** What it shares with its neighbours in a row: such lines have the fewest places to go, and are routed first. */
  readonly row?: string;
  /** Lanes for lines that go down beside it, and for those that go across above or below it. */
  readonly lanes?: { readonly upright: readonly Lane[]; readonly level: readonly Lane[] };
}

/** The same box in a picture that is turned on its side. */
export const turn = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });

/** Lanes close to a box. */
export const lanesBeside = (box: Box): readonly Lane[] => [
  [1, right(box) + 17],
  [-1, box.x - 17],
];

/** Lanes of a port for lines that go down, or, turned, for lines that go across. */
export function lanesOf({ box, lanes }: Port, sideways: boolean): readonly Lane[] {
  return sideways ? (lanes?.level ?? lanesBeside(turn(box))) : (lanes?.upright ?? lanesBeside(box));
}

/** Tells whether a line goes from one side to the other rather than down: its ends, or their groups, stand side by side. */
export function runsSideways(from: Port, to: Port): boolean {
  if (from.group !== undefined && from.group === to.group) return false;
  const [a, b] = [from.group ?? from.box, to.group ?? to.box];
  return a.y < bottom(b) && b.y < bottom(a) && (right(a) <= b.x || right(b) <= a.x);
}
