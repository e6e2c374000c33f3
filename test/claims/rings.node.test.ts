import { describe, expect, it } from 'vitest';
import { textIn } from '../../src/core/language/locale.js';
import { load } from '../../src/core/loadable.js';
import { presetIn } from '../../src/core/presets.js';
import { architectures } from '../../src/facts/architectures.js';
import type { Mechanism } from '../../src/facts/mechanism.js';
import type { RingDiagramData } from '../../src/figures/ring-diagram/data.js';
import { ringDiagram } from '../../src/figures/ring-diagram/figure.js';
import {
  configurations,
  isTraceProblem,
  operations,
  trace,
  type ConfigurationId,
  type OperationId,
  type Trace,
  type Traceable,
} from '../../src/machine/index.js';

const ids = Object.keys(configurations) as ConfigurationId[];
const all = Object.keys(operations) as OperationId[];
const presets = new Map(
  await Promise.all(
    ids.map(
      async (id) => [id, (await load(presetIn(ringDiagram.presets[id]!, 'en'))) as RingDiagramData] as const,
    ),
  ),
);

function follow(configuration: Traceable, operation: OperationId): Trace {
  const result = trace(configuration, operation);
  if (isTraceProblem(result)) throw new Error(`${operation}: ${result.code}`);
  return result;
}
const of = (id: ConfigurationId, operation: OperationId): Trace => follow(configurations[id], operation);
const actors = (id: ConfigurationId, operation: OperationId): string[] =>
  of(id, operation).steps.map(({ actor }) => actor);
const whats = (id: ConfigurationId, operation: OperationId): string[] =>
  of(id, operation).steps.map(({ what }) => what);
const levelOf = (id: ConfigurationId, key: string): string | undefined =>
  configurations[id].occupants.find((occupant) => occupant.key === key)?.level;
const variant = (id: ConfigurationId, change: (mechanism: Mechanism) => Partial<Mechanism>): Traceable => {
  const configuration: Traceable = configurations[id];
  return {
    ...configuration,
    mechanism: { ...configuration.mechanism!, ...change(configuration.mechanism!) },
  };
};
const underVmx = ids.filter((id) => levelOf(id, 'guest-kernel') === 'nonroot-0');
const nestedPaging = underVmx.filter((id) => id !== 'hardware-shadow-paging');
const paravirtual = ['paravirtual-32', 'paravirtual-32-on-64', 'paravirtual-64'] as const;

describe('rings', () => {
  it('rings.22: a smaller ring is more privileged, a larger exception level is', () => {
    const numbers = (name: 'x86' | 'arm'): (number | undefined)[] =>
      architectures[name].planes[0].levels.map(({ number }) => number);
    expect(numbers('x86')).toEqual([3, 2, 1, 0]);
    expect(numbers('arm')).toEqual([0, 1, 2, 3]);
  });

  it('rings.23: names below zero are marked as informal', () => {
    for (const [id, { aliases = {} }] of presets)
      for (const list of Object.values(aliases))
        for (const alias of list) {
          expect(alias.informal, id).toBe(true);
          expect(alias.cite.length, id).toBeGreaterThan(0);
        }
  });

  it('rings.24: root and non-root operation have four rings each', () => {
    for (const plane of architectures['x86-vmx'].planes)
      expect(plane.levels.map(({ number }) => number)).toEqual([3, 2, 1, 0]);
  });

  it('rings.25: the guest kernel is in non-root ring 0 under VMX, in ring 1 or 3 without', () => {
    for (const [id, { architecture, occupants }] of presets)
      if (architecture === 'x86-vmx' && occupants.some(({ key }) => key === 'guest-kernel'))
        expect(levelOf(id, 'guest-kernel'), id).toBe('nonroot-0');
    for (const id of ['binary-translation', 'paravirtual-32', 'paravirtual-32-on-64'] as const)
      expect(levelOf(id, 'guest-kernel')).toBe('ring-1');
    expect(levelOf('paravirtual-64', 'guest-kernel')).toBe('ring-3');
  });

  it('rings.26: dom0 is above Xen, in the ring of its own kind', () => {
    expect(levelOf('paravirtual-32', 'dom0-kernel')).toBe('ring-1');
    expect(levelOf('paravirtual-64', 'dom0-kernel')).toBe('ring-3');
    for (const id of paravirtual) expect(levelOf(id, 'hypervisor')).toBe('ring-0');
  });

  it('rings.27, rings.28: Hyper-V’s root partition is a guest; KVM is in the host kernel, QEMU a process', () => {
    expect(levelOf('hyper-v', 'root-partition-kernel')).toBe('nonroot-0');
    expect(levelOf('kvm', 'host-kernel')).toBe('root-0');
    expect(levelOf('kvm', 'device-model')).toBe('root-3');
  });

  it('rings.31: real mode raises no privilege fault', () => {
    for (const operation of [
      'application-privileged-instruction',
      'application-sensitive-instruction',
    ] as const)
      expect(of('real-mode', operation).outcome).toBe('returned');
  });

  it('rings.32: pKVM has its host kernel at EL1, VHE at EL2; the guest kernel is at EL1 in both', () => {
    expect(levelOf('arm-pkvm', 'host-kernel')).toBe('el1');
    expect(levelOf('arm-pkvm', 'hypervisor')).toBe('el2');
    expect(levelOf('arm-vhe', 'host-kernel')).toBe('el2');
    for (const id of ['arm-pkvm', 'arm-vhe'] as const) expect(levelOf(id, 'guest-kernel')).toBe('el1');
  });
});

describe('traces', () => {
  it('rings.35: MOV CR3 exits with shadow tables only', () => {
    for (const id of nestedPaging) expect(of(id, 'privileged-instruction').counts.exits, id).toBe(0);
    expect(of('hardware-shadow-paging', 'privileged-instruction').counts.exits).toBe(1);
  });

  it('rings.36: POPF and SYSCALL exit under no VMX', () => {
    for (const id of underVmx)
      for (const operation of ['sensitive-instruction', 'system-call'] as const)
        expect(of(id, operation).counts.exits, id).toBe(0);
  });

  it('rings.37: a guest’s page fault does not exit, a missing EPT entry does', () => {
    for (const id of nestedPaging) {
      expect(of(id, 'guest-page-fault').counts.exits, id).toBe(0);
      expect(of(id, 'host-page-fault').counts.exits, id).toBe(id === 'nested' ? 3 : 1);
    }
  });

  it('rings.38: CPUID exits under VMX', () => {
    for (const id of underVmx) expect(of(id, 'cpuid').counts.exits, id).toBeGreaterThan(0);
  });

  it('rings.39: INT 0x80 passes by Xen on 32-bit Xen only, and no 32-bit guest calls by SYSCALL', () => {
    expect(actors('paravirtual-32', 'system-call')).not.toContain('hypervisor');
    for (const id of ['paravirtual-32-on-64', 'paravirtual-64'] as const)
      expect(actors(id, 'system-call')).toContain('hypervisor');
    for (const id of ids.filter((each) => levelOf(each, 'guest-kernel') === 'ring-1'))
      expect(of(id, 'system-call').steps[0]?.params['instruction'], id).toBe('INT 0x80');
  });

  it('rings.40: a page fault of a paravirtual guest enters Xen first', () => {
    for (const id of paravirtual) expect(actors(id, 'guest-page-fault')[1]).toBe('hypervisor');
  });

  it('rings.41, rings.42: translated POPF does not trap; without translation its result is wrong', () => {
    expect(of('binary-translation', 'sensitive-instruction').counts.traps).toBe(0);
    expect(of('deprivileged-untranslated', 'sensitive-instruction')).toMatchObject({
      outcome: 'wrong-result',
      counts: { traps: 0 },
    });
  });

  it('rings.43: on a virtualizable machine both kinds of instruction trap to the monitor', () => {
    for (const operation of ['privileged-instruction', 'sensitive-instruction'] as const)
      expect(of('trap-and-emulate', operation).steps[1]).toMatchObject({ actor: 'hypervisor', cost: 'trap' });
  });

  it('rings.44: an emulated guest changes no privilege, but a page without memory faults to the host kernel', () => {
    for (const id of ['interpretation', 'emulation'] as const)
      for (const operation of all) {
        const { counts, steps } = of(id, operation);
        expect(counts.traps, `${id} ${operation}`).toBe(operation === 'host-page-fault' ? 1 : 0);
        const last = steps.findLast(({ ring }) => ring === 'ring-0');
        if (operation === 'host-page-fault') expect(last?.actor).toBe('host-kernel');
      }
  });

  it('rings.45: a container’s system call passes seccomp before its handler', () => {
    expect(whats('container', 'system-call')).toEqual(['calls', 'filters-and-serves', 'resumes']);
  });

  it('rings.46: no system call of gVisor’s application reaches a handler of the host kernel', () => {
    expect(whats('gvisor-systrap', 'system-call').slice(1, 3)).toEqual(['signals', 'stub']);
    expect(of('gvisor-systrap', 'system-call').counts.traps).toBe(2);
    expect(of('gvisor-systrap', 'patched-system-call').counts.traps).toBe(0);
    expect(actors('gvisor-kvm', 'system-call')).toEqual(['application', 'sentry', 'application']);
    expect(of('gvisor-kvm', 'privileged-instruction')).toMatchObject({ counts: { exits: 0 } });
  });

  it('rings.47: microVMs have a guest kernel on the way, containers and gVisor none', () => {
    expect(actors('microvm', 'system-call')).toContain('guest-kernel');
    for (const id of ['container', 'gvisor-systrap', 'gvisor-kvm'] as const)
      for (const operation of all) expect(actors(id, operation)).not.toContain('guest-kernel');
  });

  it('rings.48: every exit of L2 arrives in L0, and a page that two hypervisors lack takes three', () => {
    for (const operation of all)
      for (const { cost, actor } of of('nested', operation).steps)
        if (cost === 'vm-exit') expect(actor).toBe('hypervisor');
    expect(of('nested', 'host-page-fault').counts.exits).toBe(3);
    expect(of('nested', 'outer-page-fault').counts.exits).toBe(1);
  });

  it('rings.49: what a passed-through device writes goes past an IOMMU', () => {
    const passed = variant('kvm', ({ devices }) => ({ devices: { ...devices, passthrough: true } }));
    expect(follow(passed, 'mmio').steps.map(({ what }) => what)).toContain('device-behind-iommu');
    expect(follow(passed, 'mmio').counts.exits).toBe(0);
  });

  it('rings.50: each kind of guest has its hypercall, and each trace comes back to where it began', () => {
    const hypercall = (id: ConfigurationId): unknown =>
      of(id, 'privileged-instruction').steps[0]?.params['hypercall'];
    expect(paravirtual.map(hypercall)).toEqual(['INT 0x82', 'INT 0x82', 'SYSCALL']);
    for (const id of ids)
      for (const operation of all) {
        const { outcome, steps } = of(id, operation);
        if (outcome === 'returned') expect(steps.at(-1)?.actor, `${id} ${operation}`).toBe(steps[0]?.actor);
      }
  });

  it('rings.C13: an entry from a guest into its hypervisor counts as an exit on Arm and RISC-V too', () => {
    for (const id of ['arm', 'arm-vhe', 'arm-pkvm', 'risc-v-h'] as const)
      expect(of(id, 'mmio').counts.exits, id).toBeGreaterThan(0);
  });

  it('rings.C3: nothing that is translated is called interpretation', () => {
    expect(configurations.interpretation.mechanism?.code).toBe('interpreted');
    expect(configurations.emulation.mechanism?.code).toBe('emulated-by-translation');
    expect(textIn(presets.get('emulation')!.title, 'en')).not.toMatch(/interpret/i);
    expect(textIn(presets.get('interpretation')!.title, 'en')).not.toMatch(/TCG/);
  });
});
