import type { Architecture } from '../facts/levels.js';
import type { Mechanism, Topic } from '../facts/mechanism.js';
import type { Ready } from './input.js';
import type { Processor, Return } from './processor.js';
import type { Place, Scheme } from './scheme.js';
import type { Cost, Params, Step, TraceProblem, Via, What, Why } from './step.js';
import { whyOf } from './why.js';

/** As much of a configuration as a trace needs. */
export interface Traceable {
  readonly architecture: Architecture;
  readonly occupants: readonly { readonly key: string; readonly level: string }[];
  readonly mechanism?: Mechanism;
}

/** A trace in the making. */
export interface Walk {
  readonly mechanism: Mechanism;
  readonly scheme: Scheme;
  readonly processor: Processor;
  readonly places: ReadonlyMap<string, Place>;
  readonly topic: Topic;
  readonly params: Params;
  /** How the kernel gets back to its application from what is followed. */
  readonly return: Return | undefined;
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

/** Starts at an occupant. */
export function begin(
  { scheme, occupants, mechanism }: Ready,
  topic: Topic,
  params: Params,
  back: Return | undefined,
): Walk {
  return {
    mechanism,
    scheme,
    processor: scheme.processor,
    places: new Map(
      occupants.flatMap(({ key, level }): [string, Place][] => {
        const place = scheme.levels.get(level);
        return place ? [[key, place]] : [];
      }),
    ),
    topic,
    params,
    return: back,
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
    cost: cost(walk, via, from?.actor, before, actor, place),
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
  return walk.processor.kernelLevels.includes(walk.places.get(actor ?? '')?.is ?? '');
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
  return step.actor === 'hardware' ? walk.scheme.levels.get(step.ring) : walk.places.get(step.actor);
}

function cost(
  walk: Walk,
  via: Via,
  actor: string | undefined,
  from: Place | undefined,
  next: string,
  to: Place,
): Cost {
  if (via === 'world-switch' || via === 'switch') return via;
  // A callout leaves translated code by a call, not by a fault: what it costs is the change of context.
  if (via === 'callout') return 'switch';
  if (!from || !raising.has(via) || !walk.scheme.outranks(to.ring, from.ring)) return 'none';
  return entersHypervisor(walk, actor, from, next, to) ? 'vm-exit' : 'trap';
}

/**
 * Whether a guest gives way to its hypervisor. Where guests have a plane of their own, whatever leaves it does; else only those do whom
 * the mechanism names as the guest, since a host’s own calls come the same way.
 */
function entersHypervisor(
  { mechanism, processor: { hypervisors }, scheme }: Walk,
  actor: string | undefined,
  from: Place,
  next: string,
  to: Place,
): boolean {
  if (!hypervisors?.includes(to.is ?? '')) return false;
  if (scheme.planesTellGuests) return from.guest && !to.guest;
  const { application, kernel, monitor, inner } = mechanism;
  return (
    next === monitor &&
    kernel !== monitor &&
    [application, kernel, inner?.hypervisor, inner?.model].includes(actor)
  );
}
