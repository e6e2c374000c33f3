import type { Citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import type { Kind } from '../../core/kind.js';
import type { Text } from '../../core/language/locale.js';
import type { CitedFact } from '../../core/reading.js';
import type { OccupantData } from './data.js';
import type { LevelModel, RingModel } from './model.js';
import type { RingWords } from './words/en/index.js';
import type { PlaneWords } from './words/en/planes.js';

/** Tells planes and levels of which only some can be compared; loaded with the data that have more than one plane. */
export interface SeveralPlanes {
  readonly ranks: PlaneWords['ranks'];
  /** Over which planes a level has power. */
  readonly powerFacts: (level: LevelModel, telling: Telling) => readonly CitedFact[];
  /** In which order levels and planes are, as far as they are in one. */
  readonly order: (telling: Telling) => string;
  /** Who is on each level, plane by plane, and then the order between planes. */
  readonly summary: (telling: Telling) => readonly string[];
}

/** What planes, levels and occupants are told from, and with. */
export interface Telling {
  readonly model: RingModel;
  readonly context: ReadingContext<RingWords, { readonly several?: SeveralPlanes }>;
  readonly cites: Citations;
  /** What code on a level may do, by the level's key. */
  readonly rights: ReadonlyMap<string, Text | undefined>;
}

/** What tells more than one plane, where there is more than one. */
export const severalOf = ({ model, context }: Telling): SeveralPlanes | undefined =>
  model.planes.length > 1 ? context.additions?.several : undefined;

/** The name of an occupant, or that of its kind. */
export function nameOf(
  { label, kind }: OccupantData,
  { context: { words, common }, cites }: Telling,
): string {
  return label === undefined
    ? ((words.short as Partial<Record<Kind, string>>)[kind] ?? common.kinds[kind])
    : cites.text(label);
}

/** The name of a level's plane; empty where there is only one. */
export function planeOf({ plane: { label } }: LevelModel, { model: { planes }, cites }: Telling): string {
  return planes.length > 1 && label !== undefined ? cites.text(label) : '';
}

/** A level with its plane, e.g. `ring 0, VMX root operation`. */
export function placeOf(level: LevelModel, telling: Telling): string {
  const { cites, context } = telling;
  return [cites.text(level.label), planeOf(level, telling)].filter(Boolean).join(context.common.separator);
}

/** What code on a level may do, where it is known. */
export function mayOf({ is }: LevelModel, { rights, cites }: Telling): string | undefined {
  if (is === undefined) return undefined;
  // The same rings have the same rights on every plane where nothing is said.
  const may =
    rights.get(is) ?? rights.get(is.replace(/^(non)?root|2$/g, (part) => (part === '2' ? '1' : 'ring')));
  return may === undefined ? undefined : cites.text(may);
}

/** Says that nobody is on a level: of an empty ring between others that is known; the innermost level is never without software. */
export function nobodyOn({ rank }: LevelModel, { context: { words } }: Telling): string {
  return rank === 'most' ? words.notShown : words.unused;
}

/** Says who is on a level. */
export function whoIsOn(level: LevelModel, telling: Telling): string {
  return level.occupants.length === 0
    ? nobodyOn(level, telling)
    : level.occupants.map((occupant) => nameOf(occupant, telling)).join(telling.context.common.listSeparator);
}

/** Names of planes, levels and occupants by key. */
export function namesOf(telling: Telling): ReadonlyMap<string, string> {
  const { model, context, cites } = telling;
  return new Map([
    ...model.planes.map(({ plane: { key, label } }): [string, string] => [
      key,
      label === undefined ? context.words.processor : cites.text(label),
    ]),
    ...model.planes
      .flatMap(({ levels }) => levels)
      .map((level): [string, string] => [level.key, placeOf(level, telling)]),
    ...model.data.occupants.map((occupant): [string, string] => [occupant.key, nameOf(occupant, telling)]),
  ]);
}
