import { planeLevels, type Architecture, type PlaneLevels } from '../facts/levels.js';
import { orderOf, type Outranks } from './order.js';
import { knownPlanes, type OwnPlane } from './own-planes.js';
import { processors, unknownProcessor, type Processor } from './processor.js';

/** A level, where it is, and which level of the architecture that is. */
export interface Place {
  readonly plane: string;
  readonly ring: string;
  readonly is: string | undefined;
  /** Whether only guests run on its plane. */
  readonly guest: boolean;
  readonly cite: readonly string[];
}

/** Levels by key, their order, and the processor that has them. */
export interface Scheme {
  readonly levels: ReadonlyMap<string, Place>;
  readonly outranks: Outranks;
  readonly processor: Processor;
  /** Set where the processor tells guests from others by their plane. */
  readonly planesTellGuests: boolean;
}

const byArchitecture = new Map<Architecture, Scheme>();

/** The scheme of an architecture, made once. */
export function schemeOf(architecture: Architecture): Scheme {
  const known = byArchitecture.get(architecture);
  if (known) return known;
  const planes: readonly PlaneLevels[] = planeLevels[architecture];
  const scheme: Scheme = {
    levels: new Map(
      planes.flatMap(({ key: plane, levels, cite, guest = false }) =>
        levels.map((ring): [string, Place] => [ring, { plane, ring, is: ring, guest, cite }]),
      ),
    ),
    outranks: orderOf(
      planes.map(({ key, levels, over = {} }) => ({
        key,
        levels: levels.map((level) => ({ key: level, over: over[level] })),
      })),
    ),
    processor: processors[architecture],
    planesTellGuests: planes.some(({ guest }) => guest === true),
  };
  byArchitecture.set(architecture, scheme);
  return scheme;
}

/** The scheme of an author’s planes, on an architecture or on none. */
export function ownScheme(planes: readonly OwnPlane[], architecture: Architecture | undefined): Scheme {
  const known = knownPlanes(planes, architecture);
  const facts: readonly PlaneLevels[] = architecture === undefined ? [] : planeLevels[architecture];
  return {
    levels: new Map(
      known.flatMap(({ key: plane, plane: { cite }, levels, guest, is: likePlane }) =>
        levels.map(({ key: ring, is }): [string, Place] => [
          ring,
          {
            plane,
            ring,
            is: architecture === undefined ? ring : is,
            guest,
            cite: cite ?? facts.find(({ key }) => key === likePlane)?.cite ?? [],
          },
        ]),
      ),
    ),
    outranks: orderOf(known),
    processor:
      architecture === undefined
        ? unknownProcessor(planes.flatMap(({ levels }) => levels.at(-1)?.key ?? []))
        : processors[architecture],
    planesTellGuests: known.some(({ guest }) => guest),
  };
}
