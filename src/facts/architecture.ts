import type { Text } from '../core/language/locale.js';
import type { Source } from '../core/source.js';

/** A privilege level: a ring, an exception level or a mode. */
export interface Level {
  /** Kebab-case, unique in the architecture. */
  readonly key: string;
  readonly label: Text;
  /** The architecture's own number where it has one. */
  readonly number?: number | undefined;
  /** Keys of other planes over which code on this level has power, and with it code on every more privileged level of the plane. */
  readonly over?: readonly string[] | undefined;
}

/** A copy of the levels that the processor is in or not in, e.g. VMX root operation. */
export interface Plane {
  readonly key: string;
  readonly label?: Text;
  readonly note?: Text;
  /** From least to most privileged: the order of the picture, outside to inside. */
  readonly levels: readonly Level[];
  readonly cite: readonly string[];
}

/** The levels of an architecture. */
export interface ArchitectureFacts {
  /** Which number means more privilege; RISC-V has encodings instead of numbers, and there the larger is the more privileged. */
  readonly numbering: 'lower-is-more' | 'higher-is-more' | 'none';
  /** Name of the bar under the picture. */
  readonly processor: Text;
  readonly planes: readonly Plane[];
  readonly sources: readonly Source[];
}
