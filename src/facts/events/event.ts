/** What happened on a date. */
export const occasions = [
  'paper',
  'talk',
  'announced',
  'code',
  'preview',
  'release',
  'kernel',
  'ga',
  'production',
  'spec',
] as const;
export type Occasion = (typeof occasions)[number];

/** A date of an event; dates are compared only where they are of one kind. */
export interface Dated {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly on: string;
  readonly occasion: Occasion;
  readonly cite: readonly string[];
}

/** Something that came into the world, under the name that it has in every language, with all its dates. */
export interface Event {
  readonly name: string;
  readonly dates: readonly [Dated, ...Dated[]];
}
