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
  /** Members of a region, and those that have a free place in it, where they would stand if the condition that varies were otherwise. */
  readonly places: Readonly<Record<Region, readonly Member[]>>;
  readonly shape: Shape;
  /** Whether the condition of Theorem 1 holds; `contested` where that rests on contested members alone. */
  readonly condition: 'holds' | 'fails' | 'contested';
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

function conditionOf(hole: readonly Member[]): SetModel['condition'] {
  if (hole.length === 0) return 'holds';
  return hole.every(({ instruction }) => instruction.contested !== undefined) ? 'contested' : 'fails';
}

const byRegion = (has: (region: Region) => readonly Member[]): SetModel['members'] =>
  Object.fromEntries(regions.map((region) => [region, has(region)])) as unknown as SetModel['members'];

/** Keys of the sets, and what keys of regions and groups begin with. */
const reserved = /^(?:privileged|sensitive|(?:region|group)-.*)$/;

/** Sorts the instructions into the four regions and draws the conclusion. */
export function model(data: SensitiveInstructionsData): SetModel {
  const { conditions = {}, varies } = data;
  const otherwise =
    varies === undefined ? conditions : { ...conditions, [varies]: conditions[varies] !== true };
  const taken = new Set<string>();
  const all = data.instructions.map((instruction): Member => {
    const own = keyOf(instruction.mnemonic);
    const base = reserved.test(own) ? `instruction-${own}` : own;
    let key = base;
    for (let again = 2; taken.has(key); again += 1) key = `${base}-${again}`;
    taken.add(key);
    return { key, region: regionOf(instruction, conditions), instruction };
  });
  const members = byRegion((region) => all.filter((member) => member.region === region));
  return {
    data,
    members,
    places: byRegion((region) =>
      all.filter((one) => one.region === region || regionOf(one.instruction, otherwise) === region),
    ),
    shape: shapeOf(members),
    condition: conditionOf(members['sensitive-only']),
    privileged: members['privileged-only'].length + members.both.length,
    sensitive: members['sensitive-only'].length + members.both.length,
  };
}
