import { scaleLog } from 'd3-scale';

/** A place on an axis, from 0 at its left end to 1 at its right end, and the values at which it is marked. */
export interface Scale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
  /** Marked without a label. */
  readonly minor: readonly number[];
}

const inside = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;
const isDecade = (value: number): boolean =>
  Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9;

/** Makes a logarithmic scale about positive values that begins with a whole decade. */
export function decades(low: number, high: number): Scale {
  const scale = scaleLog([low, high], [0, 1]).nice();
  const from = scale.domain()[0] ?? low;
  scale.domain([from, Math.max(high * 1.25, from * 10)]);
  const ticks = scale.ticks();
  return {
    place: (value) => inside(scale(value)),
    ticks: ticks.filter(isDecade),
    minor: ticks.filter((tick) => !isDecade(tick)),
  };
}

/** Makes a linear scale of whole tens of years. */
export function years(low: number, high: number): Scale {
  const from = Math.floor(low / 10) * 10;
  const to = Math.max(Math.ceil(high / 10) * 10, from + 10);
  const step = 10 * Math.ceil((to - from) / 120);
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { place: (value) => inside((value - from) / (to - from)), ticks, minor: [] };
}
