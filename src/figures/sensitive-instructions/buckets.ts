import type { FigureState } from '../../core/figure.js';
import type { Member, SetModel } from './model.js';
import { regions, type Region } from './region.js';

/** Members of a region that are listed under one heading, or folded into one mark when there are very many. */
export interface Bucket {
  readonly key: string;
  /** Id of the data's own group; otherwise the bucket is a stretch of the alphabet. */
  readonly group?: string;
  readonly members: readonly Member[];
  /** The members and those that have a free place here, in the order of the data. */
  readonly places: readonly Member[];
  /** Whether it is drawn as one mark until it is opened. */
  readonly folded: boolean;
}

/** Above this many instructions the picture shows groups with counts instead of every one. */
const most = 120;
const stretch = 24;

const here = (region: Region, places: readonly Member[]): readonly Member[] =>
  places.filter((member) => member.region === region);

/** A bucket of a few members, or several of a stretch of the alphabet each. */
function chunks(region: Region, places: readonly Member[], folded: boolean): Bucket[] {
  const key = `group-${region}`;
  const members = here(region, places);
  if (!folded || members.length <= stretch) return [{ key, members, places, folded }];
  const sorted = [...members].sort((a, b) => (a.instruction.mnemonic < b.instruction.mnemonic ? -1 : 1));
  const count = Math.ceil(sorted.length / stretch);
  const size = Math.ceil(sorted.length / count);
  return Array.from({ length: count }, (_, index) => {
    const own = sorted.slice(index * size, (index + 1) * size);
    return { key: `${key}-${index + 1}`, members: own, places: own, folded };
  });
}

/**
 * Divides a region by the data's groups where they order at least half of it, and by the alphabet when there are too many
 * instructions to show each.
 */
export function bucketsOf(model: SetModel, region: Region): Bucket[] {
  const folded = model.data.instructions.length > most;
  const places = folded ? model.members[region] : model.places[region];
  const ids = (model.data.groups ?? []).map(({ id }) => id);
  const isGrouped = ({ instruction: { group } }: Member): boolean =>
    group !== undefined && ids.includes(group);
  const ordered = 2 * places.filter(isGrouped).length >= places.length;
  const rest = ordered ? places.filter((member) => !isGrouped(member)) : places;
  const groups = ordered ? ids : [];
  return [
    ...(rest.length === 0 ? [] : chunks(region, rest, folded)),
    ...groups.flatMap((group) => {
      const own = places.filter(({ instruction }) => instruction.group === group);
      return own.length === 0
        ? []
        : [{ key: `group-${region}-${group}`, group, members: here(region, own), places: own, folded }];
    }),
  ];
}

/** The folded group that the selection opens, if there is one. */
export function openBucket(model: SetModel, { selected }: FigureState): string | undefined {
  if (selected === undefined || model.data.instructions.length <= most) return undefined;
  return regions
    .flatMap((region) => bucketsOf(model, region))
    .find((bucket) => bucket.key === selected || bucket.members.some((member) => member.key === selected))
    ?.key;
}
