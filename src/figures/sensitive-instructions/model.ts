import type { InstructionData, SensitiveInstructionsData } from './data.js';
import { regionOf, regions, type Region } from './region.js';

/** How the two contours lie: sensitive inside privileged, the reverse, across each other, or apart. */
export type Shape = 'nested' | 'reversed' | 'overlapping' | 'apart';

/** An instruction with its place. */
export interface Member {
  readonly key: string;
  readonly region: Region;
  readonly instruction: InstructionData;
}

export interface SetModel {
  readonly data: SensitiveInstructionsData;
  readonly members: Readonly<Record<Region, readonly Member[]>>;
  readonly shape: Shape;
  /** Whether the condition of Theorem 1 holds. */
  readonly holds: boolean;
  readonly privileged: number;
  readonly sensitive: number;
}

/** The key of an instruction's mark: its mnemonic in lower case, with hyphens. */
function keyOf(mnemonic: string): string {
  return (
    mnemonic
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'instruction'
  );
}

function shapeOf(members: SetModel['members']): Shape {
  const hole = members['sensitive-only'].length;
  if (hole === 0) return 'nested';
  if (members.both.length === 0) return members['privileged-only'].length === 0 ? 'reversed' : 'apart';
  return members['privileged-only'].length === 0 ? 'reversed' : 'overlapping';
}

/** Keys of the sets, and what keys of regions and groups begin with. */
const reserved = /^(?:privileged|sensitive|(?:region|group)-.*)$/;

/** Sorts the instructions into the four regions and draws the conclusion. */
export function model(data: SensitiveInstructionsData): SetModel {
  const taken = new Set<string>();
  const all = data.instructions.map((instruction): Member => {
    const own = keyOf(instruction.mnemonic);
    const base = reserved.test(own) ? `instruction-${own}` : own;
    let key = base;
    for (let again = 2; taken.has(key); again += 1) key = `${base}-${again}`;
    taken.add(key);
    return { key, region: regionOf(instruction, data.conditions ?? {}), instruction };
  });
  const members = Object.fromEntries(
    regions.map((region) => [region, all.filter((member) => member.region === region)]),
  ) as unknown as SetModel['members'];
  return {
    data,
    members,
    shape: shapeOf(members),
    holds: members['sensitive-only'].length === 0,
    privileged: members['privileged-only'].length + members.both.length,
    sensitive: members['sensitive-only'].length + members.both.length,
  };
}
