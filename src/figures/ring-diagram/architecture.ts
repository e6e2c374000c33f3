import type { Text } from '../../core/language/locale.js';
import type { ArchitectureFacts } from '../../facts/architecture.js';
import { x86 } from '../../facts/architectures/x86.js';
import type { RingDiagramData } from './data.js';

/** What is known of architectures: their levels, and what code on a level may do. */
export interface Architectures {
  readonly facts: Readonly<Record<string, ArchitectureFacts | undefined>>;
  readonly rights: Readonly<Record<string, Text | undefined>>;
}

/** The architecture of the default example, whose rights are among the words; the others load with the data that name them. */
export const atHand: Architectures = { facts: { x86 }, rights: {} };

/** Whether the data need more than that. */
export function isElsewhere({ architecture }: RingDiagramData): boolean {
  return architecture !== undefined && atHand.facts[architecture] === undefined;
}
