import { scaleLog } from 'd3-scale';

/** A place on an axis, from 0 at its left end to 1 at its right end, and the values at which it is marked. */
export interface Scale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

const inside = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;

/** Makes a logarithmic scale of whole decades about positive values. */
export function decades(low: number, high: number): Scale {
  const scale = scaleLog([low, high], [0, 1]).nice();
  const [from = low, to = high] = scale.domain();
  if (to / from < 9) scale.domain([from, from * 10]);
  const all = scale.ticks(1);
  const whole = all.filter((tick) => Math.abs(Math.log10(tick) % 1) < 1e-9);
  return { place: (value) => inside(scale(value)), ticks: whole };
}

/** Makes a linear scale of whole tens of years. */
export function years(low: number, high: number): Scale {
  const from = Math.floor(low / 10) * 10;
  const to = Math.max(Math.ceil(high / 10) * 10, from + 10);
  const step = 10 * Math.ceil((to - from) / 120);
  return { place: (value) => inside((value - from) / (to - from)), ticks: Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step) };
}
