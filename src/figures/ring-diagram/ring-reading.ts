import type { Reading, ReadingRelation } from '../../core/reading.js';
import type { Followed } from './operation.js';

/** A reading with the texts that stand on the picture and on no mark. */
export interface RingReading extends Reading {
  /** The crossings, in the order of the model. */
  readonly relations: readonly ReadingRelation[];
  /** The operation that is followed, if there is one. */
  readonly followed?: Followed;
  /** What is said of levels on which nobody is drawn, by key. */
  readonly empty: ReadonlyMap<string, string>;
  /** What code on a level may do, by key. */
  readonly rights: ReadonlyMap<string, string>;
}
