import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { architectures, type Architecture, type ArchitectureFacts } from '../../src/facts/architectures.js';
import { ringDiagram } from '../../src/figures/ring-diagram/figure.js';
import type { Exit, Mechanism, Paging } from '../../src/facts/mechanism.js';
import {
  configurations,
  countsOf,
  isTraceProblem,
  operations,
  trace,
  type ConfigurationId,
  type OperationId,
  orderOf,
  type Outranks,
  type Trace,
  type Traceable,
} from '../../src/machine/index.js';
import { presetData } from '../../src/hosts/node/read.js';

const ids = Object.keys(configurations) as ConfigurationId[];
const all = Object.keys(operations) as OperationId[];
const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...all));
/** Ways in which the processor lets privilege rise. */
const gates = new Set(['exception', 'system-call', 'hypercall', 'callout', 'patch', 'exit']);

const orders = new Map<Architecture, Outranks>();
function outranks({ architecture }: Traceable, one: string, other: string): boolean {
  const known =
    orders.get(architecture) ?? orderOf((architectures[architecture] as ArchitectureFacts).planes);
  orders.set(architecture, known);
  return known(one, other);
}
/** Planes in which guests run only, with the level at which whatever leaves them arrives. */
const guestPlanes: Readonly<Record<string, readonly string[]>> = {
  nonroot: ['root-0'],
  virtual: ['hs', 'm'],
};

/** All that is wrong with a trace. */
function faults(
  configuration: Traceable,
  operation: OperationId,
  { outcome, reason, steps, counts }: Trace,
): string[] {
  const found: string[] = [];
  const { mechanism, occupants } = configuration;
  const asked = operations[operation];
  const starter =
    asked.by === 'kernel' ? (mechanism?.kernel ?? mechanism?.application) : mechanism?.application;
  const [first, last] = [steps[0], steps.at(-1)];
  if (outcome === 'not-applicable') {
    if (steps.length > 0 || reason === undefined) found.push('steps or no reason, though it does not apply');
    return found;
  }
  if (!first || !last) return ['no steps'];
  if (first.via !== 'start' || first.cost !== 'none' || first.actor !== starter)
    found.push(`starts with ${first.actor} by ${first.via}`);
  if (outcome === 'returned' && (last.actor !== first.actor || last.ring !== first.ring))
    found.push(`ends with ${last.actor}`);
  if (outcome === 'fault' && last.what !== 'refuses') found.push(`ends with ${last.what}`);
  if (outcome === 'wrong-result' && (reason === undefined || counts.traps + counts.exits > 0))
    found.push('a wrong result that somebody notices');
  if (JSON.stringify(countsOf(steps)) !== JSON.stringify(counts)) found.push('counts differ');
  steps.forEach((step, index) => {
    const place = occupants.find(({ key }) => key === step.actor);
    if (step.actor !== 'hardware' && place?.level !== step.ring) found.push(`${step.actor} in ${step.ring}`);
    if (step.source.length === 0) found.push(`${step.what} has no source`);
    const before = steps[index - 1];
    if (!before) return;
    if (before.actor === step.actor && before.ring === step.ring && before.plane === step.plane)
      found.push(`no hop to ${step.what}`);
    const rises = outranks(configuration, step.ring, before.ring);
    if (rises && !gates.has(step.via))
      found.push(`${step.via} raises privilege from ${before.ring} to ${step.ring}`);
    if (rises && step.cost === 'none') found.push(`${step.what} rises for nothing`);
    if (!rises && (step.cost === 'trap' || step.cost === 'vm-exit'))
      found.push(`${step.what} costs a ${step.cost} without rising`);
    const arrives = guestPlanes[before.plane];
    const leaves = arrives !== undefined && step.plane !== before.plane;
    if (leaves && (!arrives.includes(step.ring) || step.cost !== 'vm-exit'))
      found.push(`leaves ${before.plane} for ${step.ring} by ${step.cost}`);
    const toEl2 =
      step.ring === 'el2' &&
      step.actor === mechanism?.monitor &&
      [mechanism.application, mechanism.kernel].includes(before.actor);
    if ((step.cost === 'vm-exit') !== (leaves || (toEl2 && rises)))
      found.push(`${step.what}: ${step.cost} from ${before.plane} to ${step.plane}`);
    const enters = guestPlanes[step.plane];
    if (enters && before.plane !== step.plane && !enters.includes(before.ring))
      found.push(`enters from ${before.ring}`);
  });
  return found;
}

describe('every trace', () => {
  it('starts and ends as stated, and every hop changes who or where', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ([id, operation]) => {
        const result = trace(configurations[id], operation);
        if (isTraceProblem(result)) throw new Error(`${id} ${operation}: ${result.code}`);
        expect(faults(configurations[id], operation, result), `${id} ${operation}`).toEqual([]);
      }),
      { numRuns: 1500 },
    );
    for (const id of ids)
      for (const operation of all) {
        const result = trace(configurations[id], operation);
        expect(
          isTraceProblem(result) ? [result.code] : faults(configurations[id], operation, result),
          `${id} ${operation}`,
        ).toEqual([]);
      }
  });

  it('is the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ([id, operation]) => {
        expect(trace(configurations[id], operation)).toEqual(trace(configurations[id], operation));
      }),
    );
  });

  it('holds with other choices of what to intercept, and throws for no data', async () => {
    const exits = fc.subarray<Exit>(['cpuid', 'cr3', 'io', 'page-fault', 'interrupt-window']);
    const paging = fc.constantFrom<Paging>('own', 'shadow', 'nested');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<ConfigurationId>('kvm', 'xen-hvm', 'hyper-v', 'hardware-assisted', 'nested', 'esxi'),
        fc.constantFrom(...all),
        exits,
        paging,
        fc.boolean(),
        async (id, operation, chosen, tables, passthrough) => {
          const base: Mechanism = configurations[id].mechanism!;
          // Without an exit on page faults there can be no shadow of the guest's tables.
          const shadow =
            tables === 'shadow'
              ? { exits: [...new Set<Exit>([...chosen, 'page-fault'])] }
              : { exits: chosen };
          const configuration: Traceable = {
            ...configurations[id],
            mechanism: { ...base, ...shadow, paging: tables, devices: { ...base.devices, passthrough } },
          };
          const result = trace(configuration, operation);
          expect(isTraceProblem(result) ? [result.code] : faults(configuration, operation, result)).toEqual(
            [],
          );
        },
      ),
      { numRuns: 1500 },
    );
    const fields = [
      'application',
      'kernel',
      'server',
      'monitor',
      'owners',
      'devices',
      'host',
      'inner',
      'exits',
      'cite',
      'code',
      'paging',
      'signals',
      'hypercall',
    ] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ids),
        fc.constantFrom(...all),
        fc.dictionary(fc.constantFrom(...fields), fc.anything()),
        async (id, operation, wrong) => {
          expect(() =>
            trace(
              { ...configurations[id], mechanism: { ...configurations[id].mechanism, ...wrong } },
              operation,
            ),
          ).not.toThrow();
        },
      ),
      { numRuns: 3000 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.anything(),
        fc.string(),
        fc.constantFrom(...all),
        async (mechanism, architecture, operation) => {
          expect(() => trace({ ...configurations.kvm, mechanism }, operation)).not.toThrow();
          expect(trace({ ...configurations.kvm, architecture }, operation)).toHaveProperty('code');
        },
      ),
    );
  });

  it('cites sources of its configuration or of its architecture', async () => {
    for (const id of ids) {
      const { sources } = (await presetData(ringDiagram, id, 'en')) as {
        readonly sources: readonly { readonly id: string }[];
      };
      const ids = new Set(
        [...sources, ...architectures[configurations[id].architecture].sources].map((source) => source.id),
      );
      for (const operation of all) {
        const result = trace(configurations[id], operation);
        if (!isTraceProblem(result))
          for (const step of result.steps)
            for (const source of step.source) expect(ids, `${id} ${operation}`).toContain(source);
      }
    }
  });

  it('is quick: all of them together take a few milliseconds', () => {
    const run = (): void => {
      for (const id of ids) for (const operation of all) trace(configurations[id], operation);
    };
    run();
    const times = Array.from({ length: 20 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    // Loose, for busy machines: the bench has the number.
    expect(Math.min(...times)).toBeLessThan(25);
  });
});
