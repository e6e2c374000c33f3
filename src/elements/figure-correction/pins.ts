import { bottom, meet, right, round, roundBox, type Box } from '../../core/drawing/geometry.js';
import type { ErratumReading } from './read.js';

/** A number on a picture, in px of the stage that holds the picture. */
export interface Pin {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** The area that the number refers to, if it is one. */
  readonly area?: Box | undefined;
}

/** The numbers on the published picture, and on the corrected figure. */
export interface Pins {
  readonly published: readonly Pin[];
  readonly corrected: readonly Pin[];
  /** Where the stage of the first lies, seen from that of the second. */
  readonly from: { readonly x: number; readonly y: number };
}

/** A box as low as this is a row: its number stands at half its height, so that nobody asks whose it is. */
const low = 72;

/** Pins nearer than this cover each other. */
const apart = 24;
const radius = 10;

function keepApart(pins: readonly Pin[], stage: Box, towards: 1 | -1): Pin[] {
  const placed: Pin[] = [];
  const within = (value: number, size: number): number =>
    Math.max(Math.min(value, size - apart / 2), apart / 2);
  for (const pin of pins) {
    const start = within(pin.x, stage.width);
    let [x, y] = [start, within(pin.y, stage.height)];
    while (placed.some((other) => Math.abs(other.x - x) < apart && Math.abs(other.y - y) < apart)) {
      x += towards * apart;
      if (within(x, stage.width) === x) continue;
      x = start;
      y += apart;
    }
    placed.push({ ...pin, x: round(x), y: round(y) });
  }
  return placed;
}

const current = (errata: readonly ErratumReading[]): readonly ErratumReading[] =>
  errata.filter((erratum) => erratum.superseded === undefined);

/** Places the numbers on the published picture: on a point, or at the corner of a box. */
export function publishedPins(
  errata: readonly ErratumReading[],
  picture: Box | undefined,
  stage: Box,
): Pin[] {
  if (picture === undefined) return [];
  const pins = current(errata).flatMap(({ number, at }): Pin[] => {
    if (at === undefined) return [];
    const [left = 0, top = 0, width, height] = at;
    const x = picture.x - stage.x + left * picture.width;
    const y = picture.y - stage.y + top * picture.height;
    const area =
      width && height
        ? roundBox({ x, y, width: width * picture.width, height: height * picture.height })
        : undefined;
    return [{ number, x, y: area && area.height <= low ? area.y + area.height / 2 : y, area }];
  });
  return keepApart(pins, stage, 1);
}

/** Places the numbers near a corner of the marks that they refer to, the upper right one unless it has a text beside it. */
export function correctedPins(
  errata: readonly ErratumReading[],
  boxOf: (key: string) => Box | undefined,
  texts: readonly Box[],
  stage: Box,
): Pin[] {
  const covers = (x: number, y: number): boolean =>
    texts.some((text) => meet({ x, y, width: 0, height: 0 }, text, radius));
  const pins = current(errata).flatMap(({ number, key }): Pin[] => {
    const box = key === undefined ? undefined : boxOf(key);
    if (box === undefined) return [];
    // Away from the neighbours of a small mark, and from the round shoulders of a large one.
    const inset = Math.min(48, box.width * 0.12, box.height / 2);
    const [east, west, north, south] = [right(box) - inset, box.x + inset, box.y + 2, bottom(box) - 2];
    const middle = box.y + box.height / 2;
    const rows =
      box.height <= low
        ? ([
            [east, middle],
            [west, middle],
          ] as const)
        : [];
    const corners = [...rows, [east, north], [east, south], [west, south], [west, north]] as const;
    const [x, y] = corners.find((corner) => !covers(...corner)) ?? ([east, north] as const);
    return [{ number, x: x - stage.x, y: y - stage.y }];
  });
  return keepApart(pins, stage, -1);
}
