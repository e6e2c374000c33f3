import { planeLevels, type Architecture } from '../facts/levels.js';
import type { Mechanism, Topic } from '../facts/mechanism.js';
import { processors, type Processor } from './processor.js';
import type { Cost, Params, Step, TraceProblem, Via, What, Why } from './step.js';
import { whyOf } from './why.js';

/** As much of a configuration as a trace needs. */
export interface Traceable {
  readonly architecture: Architecture;
  readonly occupants: readonly { readonly key: string; readonly level: string }[];
  readonly mechanism?: Mechanism;
}

interface Place {
  readonly plane: string;
  readonly ring: string;
  /** Grows with privilege: outer planes and levels first. */
  readonly rank: number;
  readonly cite: readonly string[];
}

/** A trace in the making. */
export interface Walk {
  readonly mechanism: Mechanism;
  readonly processor: Processor;
  readonly places: ReadonlyMap<string, Place>;
  readonly topic: Topic;
  readonly params: Params;
  readonly steps: Step[];
  problem?: TraceProblem;
}

/** Vias by which the processor itself raises privilege, through a gate or an instruction made for it. */
const raising: ReadonlySet<Via> = new Set<Via>([
  'exception',
  'system-call',
  'hypercall',
  'callout',
  'patch',
  'exit',
]);
/** Vias that are the processor’s doing, so that its manual is a source too. */
const byHardware: ReadonlySet<Via> = new Set<Via>(['start', 'exception', 'system-call', 'exit', 'entry']);

/** Levels by architecture, put in order once. */
const levelsOf = new Map<Architecture, ReadonlyMap<string, Place>>();

function levelsIn(architecture: Architecture): ReadonlyMap<string, Place> {
  const known = levelsOf.get(architecture);
  if (known) return known;
  const levels = new Map<string, Place>();
  for (const { key: plane, levels: own, cite } of planeLevels[architecture])
    for (const ring of own) levels.set(ring, { plane, ring, rank: levels.size, cite });
  levelsOf.set(architecture, levels);
  return levels;
}

/** Puts every occupant on its level. */
export function places({ architecture, occupants }: Traceable): Map<string, Place> {
  const levels = levelsIn(architecture);
  return new Map(
    occupants.flatMap(({ key, level }): [string, Place][] => {
      const place = levels.get(level);
      return place ? [[key, place]] : [];
    }),
  );
}

/** Starts at an occupant. */
export function begin(configuration: Traceable, mechanism: Mechanism, topic: Topic, params: Params): Walk {
  return {
    mechanism,
    processor: processors[configuration.architecture],
    places: places(configuration),
    topic,
    params,
    steps: [],
  };
}

/** Goes on to an occupant or the hardware; does nothing once there is a problem. */
export function go(
  walk: Walk,
  actor: string | undefined,
  via: Via,
  what: What,
  why: Why = whyOf(via, what),
): void {
  if (walk.problem) return;
  const from = walk.steps.at(-1);
  const before = from && placeOf(walk, from);
  const place = actor === 'hardware' ? before : walk.places.get(actor ?? '');
  if (actor === undefined || !place) {
    walk.problem = {
      path: 'mechanism',
      code: actor === undefined ? 'no-owner' : 'unknown-occupant',
      got: actor ?? via,
    };
    return;
  }
  const told = walk.mechanism.cite?.[walk.topic];
  const source = new Set([...(told ?? []), ...(told === undefined || byHardware.has(via) ? place.cite : [])]);
  walk.steps.push({
    actor,
    plane: place.plane,
    ring: place.ring,
    via,
    cost: cost(via, before, place),
    what,
    why,
    params: walk.params,
    source: [...source],
  });
}

/** Goes down from a monitor, by a VM entry where that changes the plane. */
export function down(walk: Walk, actor: string | undefined, what: What, why?: Why): void {
  const here = walk.steps.at(-1);
  go(walk, actor, here && walk.places.get(actor ?? '')?.plane !== here.plane ? 'entry' : 'return', what, why);
}

/** Whether an occupant may execute a kernel’s instructions. */
export function hasPrivilege(walk: Walk, actor: string | undefined): boolean {
  return walk.processor.kernelLevels.includes(walk.places.get(actor ?? '')?.ring ?? '');
}

/** Whether two occupants are on one level, so that only page tables can keep them apart. */
export function sameLevel(walk: Walk, one: string | undefined, other: string | undefined): boolean {
  return walk.places.get(one ?? '')?.ring === walk.places.get(other ?? '')?.ring;
}

/** Who started. */
export function initiator(walk: Walk): string | undefined {
  return walk.steps[0]?.actor;
}

function placeOf(walk: Walk, step: Step): Place | undefined {
  return step.actor === 'hardware'
    ? [...walk.places.values()].find(({ ring }) => ring === step.ring)
    : walk.places.get(step.actor);
}

function cost(via: Via, from: Place | undefined, to: Place): Cost {
  if (via === 'world-switch' || via === 'switch') return via;
  // A callout leaves translated code by a call, not by a fault: what it costs is the change of context.
  if (via === 'callout') return 'switch';
  if (!from || !raising.has(via) || to.rank <= from.rank) return 'none';
  return from.plane === 'nonroot' && to.plane === 'root' ? 'vm-exit' : 'trap';
}
