import type { Text } from '../../core/language/locale.js';
import type { Claim, Source } from '../../core/source.js';
import type { Technique } from './technique.js';

/** What an instruction means to whoever runs the guest. */
export const instructionKinds = [
  'innocuous',
  'privileged',
  'sensitive-unprivileged',
  'branch',
  'system-call',
  'return',
] as const;
export type InstructionKind = (typeof instructionKinds)[number];

/** One instruction of a guest. */
export interface StreamInstruction {
  readonly text: string;
  readonly kind: InstructionKind;
  readonly does?: Text | undefined;
  /** Set where the hypervisor of a hardware-assisted guest has asked for a VM exit. */
  readonly exit?: boolean | undefined;
  /** Of a branch: the number of the instruction to which it goes back, from 1. */
  readonly to?: number | undefined;
  /** Of a branch: how often its loop runs. */
  readonly times?: number | undefined;
  readonly cite?: readonly string[] | undefined;
  /** Set where `does` is the author’s own. */
  readonly own?: boolean | undefined;
}

/** A guest’s instructions, in the order in which they stand in memory. */
export interface InstructionStream {
  readonly title?: Text | undefined;
  /** Who executes the first instruction; a kernel unless stated. */
  readonly starts?: 'application' | 'kernel' | undefined;
  readonly instructions: readonly StreamInstruction[];
  /** Which ways are compared; all unless stated. */
  readonly techniques?: readonly Technique[] | undefined;
  readonly notes?: readonly Claim[] | undefined;
  readonly sources: readonly Source[];
}
