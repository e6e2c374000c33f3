import { describe, expect, it } from 'vitest';
import type { Mechanism } from '../../src/facts/mechanism.js';
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

function follow(configuration: Traceable, operation: OperationId): Trace {
  const result = trace(configuration, operation);
  if (isTraceProblem(result)) throw new Error(`${operation}: ${result.code} ${result.got ?? ''}`);
  return result;
}
const of = (id: ConfigurationId, operation: OperationId): Trace => follow(configurations[id], operation);

/** The same places with some other choices of whoever intercepts. */
function variant(id: ConfigurationId, change: (mechanism: Mechanism) => Partial<Mechanism>): Traceable {
  const configuration: Traceable = configurations[id];
  if (!configuration.mechanism) throw new Error(`${id} has no mechanism`);
  return { ...configuration, mechanism: { ...configuration.mechanism, ...change(configuration.mechanism) } };
}
const actors = (result: Trace): string[] => result.steps.map(({ actor }) => actor);
const assisted = ids.filter((id) =>
  configurations[id].occupants.some(({ key, level }) => key === 'guest-kernel' && level === 'nonroot-0'),
);

describe('exits', () => {
  it('takes none for MOV CR3 under EPT, one with shadow paging unless the value is a CR3 target', () => {
    for (const id of assisted)
      expect(of(id, 'privileged-instruction').counts.exits, id).toBe(id === 'hardware-shadow-paging' ? 1 : 0);
    const target = variant('hardware-shadow-paging', ({ exits = [] }) => ({
      exits: exits.filter((exit) => exit !== 'cr3'),
    }));
    expect(follow(target, 'privileged-instruction').counts.exits).toBe(0);
  });

  it('takes none for POPF and SYSCALL, but one after a POPF for which an interrupt window was armed', () => {
    for (const id of assisted)
      for (const operation of ['sensitive-instruction', 'system-call'] as const)
        expect(of(id, operation).counts.exits, id).toBe(0);
    const armed = follow(
      variant('kvm', ({ exits = [] }) => ({ exits: [...exits, 'interrupt-window'] })),
      'sensitive-instruction',
    );
    expect(armed.counts.exits).toBe(1);
    expect(armed.steps[0]).toMatchObject({ what: 'opens-window', params: { exit: 7 } });
  });

  it('takes none for a guest-level page fault under EPT, one for each missing EPT entry', () => {
    for (const id of assisted.filter((each) => each !== 'hardware-shadow-paging')) {
      expect(of(id, 'guest-page-fault').counts.exits, id).toBe(0);
      expect(of(id, 'host-page-fault').counts.exits, id).toBe(id === 'nested' ? 2 : 1);
    }
    expect(
      follow(
        variant('kvm', ({ exits = [] }) => ({ exits: [...exits, 'page-fault'] })),
        'guest-page-fault',
      ).counts.exits,
    ).toBeGreaterThan(0);
  });

  it('takes one for CPUID at any privilege, unless it is not intercepted, as SVM allows', () => {
    for (const id of assisted) expect(of(id, 'cpuid').counts.exits, id).toBe(id === 'nested' ? 2 : 1);
    expect(
      follow(
        variant('kvm', () => ({ kernel: 'guest-application' })),
        'cpuid',
      ).counts.exits,
    ).toBe(1);
    const svm = follow(
      variant('kvm', () => ({ exits: ['io'] })),
      'cpuid',
    );
    expect(svm).toMatchObject({ counts: { exits: 0 }, outcome: 'returned' });
  });

  it('lets privilege faults win over exits', () => {
    const intercepts = variant('kvm', ({ exits = [] }) => ({ exits: [...exits, 'cr3'] }));
    expect(follow(intercepts, 'privileged-instruction').counts.exits).toBe(1);
    expect(follow(intercepts, 'application-privileged-instruction')).toMatchObject({
      outcome: 'fault',
      counts: { exits: 0 },
    });
  });

  it('takes those of L2 to L0 first', () => {
    for (const operation of all) {
      const { steps } = of('nested', operation);
      steps.forEach(({ cost, actor }) => {
        if (cost === 'vm-exit') expect(actor).toBe('hypervisor');
      });
    }
    expect(actors(of('nested', 'cpuid'))).toEqual([
      'guest-kernel',
      'hypervisor',
      'l1-hypervisor',
      'hypervisor',
      'guest-kernel',
    ]);
    for (const operation of ['privileged-instruction', 'sensitive-instruction', 'system-call'] as const)
      expect(of('nested', operation).counts.exits).toBe(0);
  });

  it('takes one for a virtio kick, without a visit to user space', () => {
    for (const id of ['kvm', 'microvm'] as const) {
      expect(of(id, 'virtio-kick').counts).toEqual({ traps: 0, exits: 1, switches: 0, worldSwitches: 0 });
      expect(actors(of(id, 'virtio-kick'))).not.toContain('device-model');
    }
  });
});

describe('paravirtualization', () => {
  it('passes by Xen for INT 0x80 on 32-bit Xen only', () => {
    expect(actors(of('paravirtual-32', 'system-call'))).not.toContain('hypervisor');
    expect(of('paravirtual-32-on-64', 'system-call').steps.slice(0, 3)).toMatchObject([
      { params: { instruction: 'INT 0x80' } },
      { actor: 'hypervisor', ring: 'ring-0' },
      { actor: 'guest-kernel', ring: 'ring-1' },
    ]);
    expect(of('paravirtual-64', 'system-call').counts).toMatchObject({ traps: 2, switches: 2 });
    expect(of('paravirtual-64', 'system-call').counts.traps).toBeGreaterThan(
      of('paravirtual-32', 'system-call').counts.traps,
    );
  });

  it('enters Xen first for every page fault, and twice at least', () => {
    for (const id of ['paravirtual-32', 'paravirtual-32-on-64', 'paravirtual-64'] as const) {
      const { steps, counts } = of(id, 'guest-page-fault');
      expect(steps[1]).toMatchObject({ actor: 'hypervisor', ring: 'ring-0', cost: 'trap' });
      expect(counts.traps).toBeGreaterThanOrEqual(2);
    }
  });

  it('has the hypercall instruction of each', () => {
    const hypercall = (configuration: Traceable, operation: OperationId): unknown =>
      follow(configuration, operation).steps[0]?.params['hypercall'];
    expect(hypercall(configurations['paravirtual-32'], 'privileged-instruction')).toBe('INT 0x82');
    expect(hypercall(configurations['paravirtual-32-on-64'], 'privileged-instruction')).toBe('INT 0x82');
    expect(hypercall(configurations['paravirtual-64'], 'privileged-instruction')).toBe('SYSCALL');
    expect(hypercall(configurations['xen-hvm'], 'virtio-kick')).toBe('VMCALL');
    expect(
      hypercall(
        variant('xen-hvm', () => ({ hypercall: 'VMMCALL' })),
        'virtio-kick',
      ),
    ).toBe('VMMCALL');
    expect(of('xen-hvm', 'virtio-kick').steps[1]).toMatchObject({ via: 'hypercall', cost: 'vm-exit' });
  });
});

describe('software techniques', () => {
  it('translates POPF without a trap, and takes system calls by way of the VMM', () => {
    expect(of('binary-translation', 'sensitive-instruction').counts).toEqual({
      traps: 0,
      exits: 0,
      switches: 0,
      worldSwitches: 0,
    });
    expect(actors(of('binary-translation', 'system-call'))).toContain('hypervisor');
  });

  it('gives a wrong result for POPF in ring 1 without translation, and no trap', () => {
    expect(of('deprivileged-untranslated', 'sensitive-instruction')).toMatchObject({
      outcome: 'wrong-result',
      reason: 'flag-kept',
      counts: { traps: 0 },
    });
    expect(of('deprivileged-untranslated', 'sgdt')).toMatchObject({
      outcome: 'wrong-result',
      reason: 'real-register',
    });
    expect(of('paravirtual-64', 'sgdt')).toMatchObject({
      outcome: 'wrong-result',
      reason: 'foreign-register',
    });
    expect(of('deprivileged-untranslated', 'privileged-instruction').outcome).toBe('returned');
    for (const id of ids)
      if (!id.startsWith('paravirtual') && id !== 'deprivileged-untranslated')
        for (const operation of all)
          expect(of(id, operation).outcome, `${id} ${operation}`).not.toBe('wrong-result');
  });

  it('traps to the VMM for both on a virtualizable processor', () => {
    for (const operation of ['privileged-instruction', 'sensitive-instruction'] as const)
      expect(of('trap-and-emulate', operation).steps[1]).toMatchObject({
        actor: 'hypervisor',
        via: 'exception',
        cost: 'trap',
      });
  });

  it('patches what would not trap, and lets trap what does', () => {
    expect(of('scan-and-patch', 'sensitive-instruction').steps[1]).toMatchObject({
      actor: 'hypervisor',
      via: 'patch',
      cost: 'trap',
    });
    expect(of('scan-and-patch', 'privileged-instruction').steps[1]).toMatchObject({ via: 'exception' });
    expect(of('scan-and-patch', 'sgdt').outcome).toBe('returned');
  });

  it('never leaves ring 3 when everything is interpreted', () => {
    for (const operation of all) {
      const { steps, counts } = of('interpretation', operation);
      for (const { ring } of steps) expect(ring).toBe('ring-3');
      expect(counts).toEqual({ traps: 0, exits: 0, switches: 0, worldSwitches: 0 });
    }
  });
});

describe('isolation without a guest kernel', () => {
  it('filters the system call of a container before it is served, on one plane', () => {
    expect(of('container', 'system-call').steps[1]).toMatchObject({
      actor: 'host-kernel',
      what: 'filters-and-serves',
    });
    for (const operation of all)
      for (const { plane } of of('container', operation).steps) expect(plane).toBe('processor');
  });

  it('serves no system call of gVisor’s application in the host kernel', () => {
    const { steps } = of('gvisor-systrap', 'system-call');
    expect(steps.map(({ what }) => what)).toEqual(['calls', 'signals', 'stub', 'serves', 'resumes']);
    expect(steps[1]).toMatchObject({ actor: 'host-kernel', params: { signal: 'SIGSYS' } });
    expect(steps[3]).toMatchObject({ actor: 'sentry' });
    expect(of('gvisor-kvm', 'system-call').counts).toMatchObject({ traps: 1, exits: 0 });
    for (const id of ['gvisor-systrap', 'gvisor-kvm'] as const)
      for (const operation of all)
        of(id, operation).steps.forEach(({ actor, what }, index, { [index - 1]: before }) => {
          if (actor === 'host-kernel' && before?.actor === 'application')
            expect(['signals', 'fills-mapping', 'fills-nested'], `${id} ${operation}`).toContain(what);
        });
  });

  it('has a guest kernel on the way in a microVM, none in a container or in gVisor', () => {
    for (const id of ['container', 'gvisor-systrap', 'gvisor-kvm'] as const)
      for (const operation of all) expect(actors(of(id, operation))).not.toContain('guest-kernel');
    expect(actors(of('microvm', 'system-call'))).toContain('guest-kernel');
  });
});

it('takes what a passed-through device writes past an IOMMU, without an exit', () => {
  const result = follow(
    variant('kvm', ({ devices }) => ({ devices: { ...devices, passthrough: true } })),
    'mmio',
  );
  expect(result.counts.exits).toBe(0);
  expect(result.steps[1]).toMatchObject({ actor: 'hardware', what: 'device-behind-iommu' });
  expect(
    follow(
      variant('kvm', ({ devices }) => ({ devices: { ...devices, passthrough: true } })),
      'port-io',
    ).counts.exits,
  ).toBe(1);
});

describe('applications', () => {
  it('are refused privileged instructions by the processor, and get a fault from their own kernel', () => {
    for (const id of ids.filter((each) => each !== 'real-mode'))
      expect(of(id, 'application-privileged-instruction').outcome, id).toBe('fault');
    expect(actors(of('native', 'application-privileged-instruction'))).toEqual(['application', 'kernel']);
    expect(actors(of('gvisor-systrap', 'application-privileged-instruction')).at(-1)).toBe('sentry');
  });

  it('may do everything in real mode', () => {
    for (const operation of [
      'application-privileged-instruction',
      'application-sensitive-instruction',
    ] as const)
      expect(of('real-mode', operation)).toMatchObject({
        outcome: 'returned',
        steps: [{ what: 'runs-unchecked' }],
      });
  });

  it('change no interrupt flag on x86, and trap for trying elsewhere', () => {
    for (const id of ['native', 'container', 'kvm', 'binary-translation', 'paravirtual-64'] as const)
      expect(of(id, 'application-sensitive-instruction')).toMatchObject({
        outcome: 'returned',
        steps: [{ what: 'keeps-flag' }],
        counts: { traps: 0 },
      });
    for (const id of ['arm', 'risc-v', 'trap-and-emulate'] as const)
      expect(of(id, 'application-sensitive-instruction').outcome).toBe('fault');
    expect(actors(of('risc-v-h', 'application-sensitive-instruction'))).toEqual([
      'guest-application',
      'hypervisor',
      'guest-kernel',
    ]);
  });
});

describe('protected KVM', () => {
  it('takes a page away from the host before the guest gets it', () => {
    expect(of('arm-pkvm', 'host-page-fault').steps.map(({ what }) => what)).toEqual([
      'touches-unbacked',
      'needs-host',
      'allocates',
      'donates',
      'resumes',
    ]);
  });
  it('needs no hypervisor for a system call', () => {
    expect(of('arm-pkvm', 'system-call').steps.map(({ ring }) => ring)).toEqual(['el0', 'el1', 'el0']);
  });
});

describe('bad questions', () => {
  it('answers an unknown operation, a missing mechanism and a vector without an owner with a problem', () => {
    expect(trace(configurations.native, 'levitation')).toMatchObject({
      code: 'unknown-operation',
      got: 'levitation',
    });
    expect(trace(configurations.native, 'toString')).toMatchObject({ code: 'unknown-operation' });
    expect(trace({ architecture: 'x86', occupants: [] }, 'system-call')).toMatchObject({
      code: 'no-mechanism',
    });
    expect(trace({ occupants: [], mechanism: configurations.native.mechanism }, 'system-call')).toMatchObject(
      { code: 'unknown-architecture' },
    );
    expect(
      trace(
        { architecture: 'z80', occupants: [], mechanism: configurations.native.mechanism },
        'system-call',
      ),
    ).toMatchObject({ code: 'unknown-architecture' });
    expect(
      trace(
        variant('native', () => ({ owners: {} })),
        'system-call',
      ),
    ).toMatchObject({ code: 'no-owner', got: 'system-call' });
    expect(
      trace(
        variant('kvm', () => ({ monitor: 'nobody' })),
        'cpuid',
      ),
    ).toMatchObject({ code: 'unknown-occupant', got: 'nobody' });
  });
});
