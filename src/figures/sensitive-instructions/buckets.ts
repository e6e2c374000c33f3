import type { FigureState } from '../../core/figure.js';
import type { Member, SetModel } from './model.js';
import { regions, type Region } from './region.js';

/** Members of a region that are listed under one heading, or folded into one mark when there are very many. */
export interface Bucket {
  readonly key: string;
  /** Id of the data's own group; otherwise the bucket is a stretch of the alphabet. */
  readonly group?: string;
  readonly members: readonly Member[];
  /** Whether it is drawn as one mark until it is opened. */
  readonly folded: boolean;
}

/** Above this many instructions the picture shows groups with counts instead of every one. */
const most = 120;
const stretch = 24;

function chunks(members: readonly Member[], key: string, folded: boolean): Bucket[] {
  if (!folded || members.length <= stretch) return [{ key, members, folded }];
  const sorted = [...members].sort((a, b) => (a.instruction.mnemonic < b.instruction.mnemonic ? -1 : 1));
  const count = Math.ceil(sorted.length / stretch);
  const size = Math.ceil(sorted.length / count);
  return Array.from({ length: count }, (_, index) => ({
    key: `${key}-${index + 1}`,
    members: sorted.slice(index * size, (index + 1) * size),
    folded,
  }));
}

/** Divides a region by the data's groups, and by the alphabet when there are too many instructions to show each. */
export function bucketsOf(model: SetModel, region: Region): Bucket[] {
  const members = model.members[region];
  const folded = model.data.instructions.length > most;
  const groups = model.data.groups ?? [];
  const grouped = groups.flatMap((group) => {
    const own = members.filter((member) => member.instruction.group === group.id);
    return own.length === 0
      ? []
      : [{ key: `group-${region}-${group.id}`, group: group.id, members: own, folded }];
  });
  const rest = members.filter((member) => !groups.some((group) => group.id === member.instruction.group));
  return [...(rest.length === 0 ? [] : chunks(rest, `group-${region}`, folded)), ...grouped];
}

/** The folded group that the selection opens, if there is one. */
export function openBucket(model: SetModel, { selected }: FigureState): string | undefined {
  if (selected === undefined || model.data.instructions.length <= most) return undefined;
  return regions
    .flatMap((region) => bucketsOf(model, region))
    .find((bucket) => bucket.key === selected || bucket.members.some((member) => member.key === selected))
    ?.key;
}
