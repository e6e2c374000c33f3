import type { Kind } from '../core/kind.js';
import type { Text } from '../core/language/locale.js';
import type { Claim, Fact, Source } from '../core/source.js';
import type { Architecture } from './levels.js';
import type { Mechanism } from './mechanism.js';
import type { OperationId } from './operation-ids.js';

/** Software with a place of its own: it runs on one level (a ring, an exception level, a mode) of one plane. */
export interface Occupant {
  /** Kebab-case, unique in the configuration, e.g. `guest-kernel`, `dom0-kernel`. */
  readonly key: string;
  readonly kind: Kind;
  /** Key of the machine that it is a part of, where more than one stand on the same levels. */
  readonly machine?: string;
  /** Key of the level it runs on, e.g. `ring-0`, `nonroot-3`, `el2`. */
  readonly level: string;
  /** What it is called on the picture; without it, the name of its kind. At most about 18 Latin or 9 CJK characters. */
  readonly label?: Text;
  /** One sentence: what it is and does here. */
  readonly does?: Claim;
  /** Further rows for the detail panel, e.g. why it is on this ring and not on another. */
  readonly facts?: readonly Fact[];
  /** Sources for its place. */
  readonly cite: readonly string[];
}

/** A machine, virtual or real, of which several stand on the same levels: a partition, a domain, a guest of a guest. */
export interface Machine {
  readonly key: string;
  readonly label: Text;
}

/** A way from one level to another that the picture draws as an arrow, e.g. VM exit. */
export interface Crossing {
  readonly from: string;
  readonly to: string;
  readonly label: Text;
  readonly cite?: readonly string[];
}

/** Another name that people use for a level or a plane, e.g. `ring −1`: never architecture, always marked as informal. */
export interface Alias {
  readonly name: Text;
  readonly informal: true;
  readonly cite: readonly string[];
}

/** Who runs where, and by which mechanism: the data of a ring diagram and of a trace. */
export interface Configuration {
  readonly architecture: Architecture;
  readonly title: Text;
  readonly subtitle?: Text;
  readonly occupants: readonly Occupant[];
  readonly machines?: readonly Machine[];
  readonly crossings?: readonly Crossing[];
  /** Informal names by the key of the plane or level they are used for. */
  readonly aliases?: Readonly<Record<string, readonly Alias[]>>;
  /** Caption: what to learn from the picture, what it simplifies. */
  readonly notes?: readonly Claim[];
  /** Who intercepts what: read by the machine, which needs it to trace an operation. */
  readonly mechanism?: Mechanism;
  /** The operation that tells most of it: it is followed until the reader chooses another. */
  readonly operation?: OperationId;
  readonly sources: readonly Source[];
}
