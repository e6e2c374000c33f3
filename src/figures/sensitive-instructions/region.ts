import type { InstructionData } from './data.js';

/** Where an instruction stands among the two sets. */
export type Region = 'privileged-only' | 'both' | 'sensitive-only' | 'neither';

/** In reading order: the sets from left to right, then the rest. */
export const regions = [
  'privileged-only',
  'both',
  'sensitive-only',
  'neither',
] as const satisfies readonly Region[];

/** Tells whether user-level execution traps in the case that is drawn. */
function isPrivileged(
  { privileged }: InstructionData,
  conditions: Readonly<Record<string, boolean>>,
): boolean {
  return typeof privileged === 'object' ? conditions[privileged.when] === true : privileged === 'always';
}

/** Computes the region from membership, so that nobody can draw the sets the wrong way round. */
export function regionOf(
  instruction: InstructionData,
  conditions: Readonly<Record<string, boolean>>,
): Region {
  const privileged = isPrivileged(instruction, conditions);
  if (instruction.sensitive === false) return privileged ? 'privileged-only' : 'neither';
  return privileged ? 'both' : 'sensitive-only';
}
