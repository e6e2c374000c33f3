import { processors } from '../../../machine/processor.js';
import { orderOf, type Outranks } from '../../../machine/order.js';
import { knownPlanes, type KnownPlane } from '../../../machine/own-planes.js';
import type { PlaneData, RingDiagramData } from '../data.js';

export type Plane = KnownPlane<PlaneData>;

/** Planes and levels as the rules ask for them, those of an architecture and those of an author alike. */
export interface Scheme {
  readonly planes: readonly Plane[];
  readonly outranks: Outranks;
  readonly planeOf: (level: string) => Plane | undefined;
  /** The level of the architecture that a level is. */
  readonly isOf: (level: string) => string | undefined;
  /** Whether a level is the least privileged of several on its plane, or the only one. */
  readonly isOutermost: (level: string) => boolean;
  /** The level of a plane on which its kernel is. */
  readonly kernelOf: (plane: Plane) => string | undefined;
  /** The least privileged level of a plane that has power over another plane. */
  readonly gateOf: (plane: Plane) => string | undefined;
  /** Whether a level is known not to let a kernel's instructions run. */
  readonly lacksPrivilege: (level: string) => boolean;
}

/** Knows the planes of the data, whose levels are those of an architecture, or an author's. */
export function schemeOf(data: RingDiagramData, planes: readonly PlaneData[]): Scheme {
  const known = knownPlanes(planes, data.architecture);
  const kernelLevels = data.architecture && processors[data.architecture].kernelLevels;
  const planeOf = (level: string): Plane | undefined =>
    known.find(({ levels }) => levels.some(({ key }) => key === level));
  const isOf = (level: string): string | undefined =>
    planeOf(level)?.levels.find(({ key }) => key === level)?.is;
  return {
    planes: known,
    outranks: orderOf(known),
    planeOf,
    isOf,
    isOutermost: (level) => planeOf(level)?.levels[0]?.key === level,
    kernelOf: ({ levels }) =>
      levels.find(({ is }) => is !== undefined && kernelLevels?.includes(is))?.key ?? levels.at(-1)?.key,
    gateOf: ({ levels }) => levels.find(({ over }) => (over?.length ?? 0) > 0)?.key,
    lacksPrivilege: (level) => {
      const is = isOf(level);
      if (is !== undefined) return kernelLevels?.includes(is) === false;
      // Of a processor that is not known, only this is: where there are levels, the outermost is the user's.
      const levels = planeOf(level)?.levels ?? [];
      return kernelLevels === undefined && levels.length > 1 && levels[0]?.key === level;
    },
  };
}
