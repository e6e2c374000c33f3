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
      expect(of(id, 'host-page-fault').counts.exits, id).toBe(id === 'nested' ? 3 : 1);
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

  it('never leaves ring 3 when everything is emulated, but for memory that the host has yet to give', () => {
    for (const operation of all) {
      const { steps, counts } = of('emulation', operation);
      const faults = operation === 'host-page-fault';
      expect(counts).toEqual({ traps: faults ? 1 : 0, exits: 0, switches: 0, worldSwitches: 0 });
      for (const { ring, actor } of steps) expect(ring).toBe(actor === 'host-kernel' ? 'ring-0' : 'ring-3');
      expect(actors(of('emulation', operation)).includes('host-kernel')).toBe(faults);
    }
  });

  it('tells an interpreter, which reads each instruction, from a translator, whose blocks call helpers', () => {
    expect(of('emulation', 'sensitive-instruction').steps[0]).toMatchObject({ what: 'block-calls-helper' });
    const read = of('interpretation', 'sensitive-instruction').steps;
    expect(read.map(({ what }) => what)).toEqual(['interpreted', 'emulates', 'resumes']);
    expect(read[0]?.why).toBe('guest-is-data');
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
    expect(steps.map(({ what }) => what)).toEqual([
      'calls',
      'signals',
      'stub',
      'serves',
      'stub-returns',
      'restores',
      'resumes',
    ]);
    expect(steps[1]).toMatchObject({ actor: 'host-kernel', params: { signal: 'SIGSYS' } });
    expect(steps[3]).toMatchObject({ actor: 'sentry' });
    expect(of('gvisor-kvm', 'system-call').counts).toMatchObject({ traps: 1, exits: 0 });
    for (const id of ['gvisor-systrap', 'gvisor-kvm'] as const)
      for (const operation of all)
        of(id, operation).steps.forEach(({ actor, what }, index, { [index - 1]: before }) => {
          if (actor === 'host-kernel' && before?.actor === 'application')
            expect(['signals', 'restores', 'fills-mapping', 'fills-nested'], `${id} ${operation}`).toContain(
              what,
            );
        });
  });

  it('enters the host kernel twice for a call under systrap, and never for a call that gVisor has patched', () => {
    expect(of('gvisor-systrap', 'system-call').counts).toEqual({
      traps: 2,
      exits: 0,
      switches: 2,
      worldSwitches: 0,
    });
    expect(of('gvisor-systrap', 'patched-system-call').counts.traps).toBe(0);
    expect(actors(of('gvisor-systrap', 'patched-system-call'))).toEqual([
      'application',
      'sentry',
      'application',
    ]);
    for (const id of ids.filter((each) => each !== 'gvisor-systrap'))
      expect(of(id, 'patched-system-call')).toMatchObject({ reason: 'no-patched-calls' });
  });

  it('lets the Sentry in non-root ring 0 execute its own privileged instructions without an exit', () => {
    const { steps, counts } = of('gvisor-kvm', 'privileged-instruction');
    expect(steps).toMatchObject([{ actor: 'sentry', ring: 'nonroot-0', what: 'runs-in-copy' }]);
    expect(counts.exits).toBe(0);
    expect(of('gvisor-kvm', 'cpuid').counts.exits).toBe(1);
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

describe('instructions and returns', () => {
  const first = (configuration: Traceable): unknown =>
    follow(configuration, 'system-call').steps[0]?.params['instruction'];
  const thirtyTwo = ids.filter((id) =>
    configurations[id].occupants.some(({ key, level }) => key === 'guest-kernel' && level === 'ring-1'),
  );

  it('make no system call by SYSCALL where the kernel was moved to ring 1, and let it return from INT 0x80 freely', () => {
    expect(thirtyTwo.length).toBeGreaterThan(4);
    for (const id of thirtyTwo) {
      expect(first(configurations[id]), id).toBe('INT 0x80');
      for (const { params } of of(id, 'system-call').steps) expect(params['return'], id).toBe('IRET');
    }
    expect(of('deprivileged-untranslated', 'system-call').steps.map(({ what }) => what)).toEqual([
      'calls',
      'forwards',
      'serves',
      'resumes',
    ]);
  });

  it('follow from the places and the call that an author gives', () => {
    const with64 = variant('deprivileged-untranslated', () => ({ systemCall: 'SYSCALL' }));
    expect(follow(with64, 'system-call').steps.map(({ what }) => what)).toEqual([
      'calls',
      'forwards',
      'serves',
      'returns-for-kernel',
      'resumes',
    ]);
    expect(follow(with64, 'system-call').steps[3]?.params['return']).toBe('SYSRET');
    const sysenter = variant('binary-translation', () => ({ systemCall: 'SYSENTER' }));
    expect(follow(sysenter, 'system-call').steps[3]?.params['return']).toBe('SYSEXIT');
    expect(first(configurations['kvm'])).toBe('SYSCALL');
    expect(first(configurations['paravirtual-64'])).toBe('SYSCALL');
  });

  it('return by an instruction that is privileged on the machines that trap it', () => {
    for (const [id, back] of [
      ['trap-and-emulate', 'LPSW'],
      ['arm', 'ERET'],
      ['risc-v', 'SRET'],
    ] as const)
      expect(of(id, 'system-call').steps[0]?.params['return']).toBe(back);
    expect(of('trap-and-emulate', 'system-call').counts.traps).toBe(2);
  });
});

describe('memory that no table maps', () => {
  const withoutIo: readonly ConfigurationId[] = [
    'kvm',
    'hardware-assisted',
    'arm-vhe',
    'risc-v-h',
    'arm-pkvm',
  ];
  it.each(withoutIo)('always faults: %s without an exit for input and output', (id) => {
    const quiet = variant(id, ({ exits = [] }) => ({ exits: exits.filter((exit) => exit !== 'io') }));
    const { steps, counts } = follow(quiet, 'mmio');
    expect(steps[0]).toMatchObject({ what: 'touches-device', why: 'page-not-mapped' });
    expect(counts.exits).toBeGreaterThan(0);
    expect(actors(follow(quiet, 'mmio'))).not.toContain('hardware');
  });

  it('is none where a device was given to the guest, or where the kernel has the machine', () => {
    expect(actors(of('native', 'mmio'))).toContain('hardware');
    expect(actors(of('arm', 'mmio'))).not.toContain('hardware');
  });
});

describe('an entry into a hypervisor', () => {
  it('counts as an exit on every architecture, under its own name', () => {
    for (const [id, exit] of [
      ['kvm', 'vm-exit'],
      ['arm', 'el2'],
      ['arm-vhe', 'el2'],
      ['arm-pkvm', 'el2'],
      ['risc-v-h', 'hs'],
    ] as const) {
      const result = of(id, 'mmio');
      expect(result.exit).toBe(exit);
      expect(result.counts.exits, id).toBeGreaterThanOrEqual(1);
    }
    for (const id of ['native', 'trap-and-emulate', 'paravirtual-64', 'risc-v'] as const)
      for (const operation of all) {
        expect(of(id, operation).counts.exits).toBe(0);
      }
  });

  it('has no name where no processor of the kind has it', () => {
    for (const id of ['trap-and-emulate', 'risc-v'] as const)
      expect(of(id, 'system-call').exit).toBeUndefined();
    expect(of('paravirtual-64', 'system-call').exit).toBe('vm-exit');
  });

  it('is none where a host’s own process or kernel comes there', () => {
    const { steps } = of('arm-vhe', 'mmio');
    const fromModel = steps.find((_, index) => steps[index - 1]?.actor === 'device-model');
    expect(fromModel).toMatchObject({ actor: 'host-kernel', cost: 'trap' });
    const donates = of('arm-pkvm', 'host-page-fault').steps.find(({ what }) => what === 'donates');
    expect(donates?.cost).not.toBe('vm-exit');
    const vheHost: Traceable = {
      architecture: 'arm',
      occupants: [
        { key: 'app', level: 'el0' },
        { key: 'kernel', level: 'el2' },
      ],
      mechanism: {
        application: 'app',
        kernel: 'kernel',
        owners: { 'system-call': 'kernel', exception: 'kernel' },
        paging: 'own',
      },
    };
    expect(follow(vheHost, 'system-call').counts).toMatchObject({ traps: 1, exits: 0 });
  });

  it('is counted once for each of the guest’s privileged CSRs that trap to HS', () =>
    expect(of('risc-v-h', 'application-sensitive-instruction').counts).toMatchObject({ traps: 0, exits: 1 }));
});

describe('planes of an author', () => {
  const trustZone = {
    architecture: 'arm',
    planes: [
      {
        key: 'normal',
        levels: [0, 1, 2].map((number) => ({ key: `ns-el${number}`, number })),
        cite: ['arm'],
      },
      {
        key: 'secure',
        levels: [...[0, 1, 2].map((number) => ({ key: `s-el${number}`, number })), { key: 'el3', number: 3 }],
      },
    ],
    occupants: [
      { key: 'app', level: 'ns-el0' },
      { key: 'linux', level: 'ns-el1' },
      { key: 'kvm', level: 'ns-el2' },
      { key: 'monitor', level: 'el3' },
    ],
    mechanism: {
      application: 'app',
      kernel: 'linux',
      monitor: 'kvm',
      owners: { 'system-call': 'linux', exception: 'linux' },
      paging: 'nested',
    },
  };
  const on = (more: object, operation: OperationId): Trace => {
    const result = trace({ ...trustZone, ...more }, operation);
    if (isTraceProblem(result)) throw new Error(result.code);
    return result;
  };

  it('are followed as the levels of the architecture that they are', () => {
    expect(on({}, 'system-call').steps.map(({ actor, ring, cost }) => [actor, ring, cost])).toEqual([
      ['app', 'ns-el0', 'none'],
      ['linux', 'ns-el1', 'trap'],
      ['app', 'ns-el0', 'none'],
    ]);
    expect(on({}, 'mmio').counts).toMatchObject({ traps: 0, exits: 1 });
    expect(on({}, 'mmio').steps[0]?.source).toEqual(['arm']);
  });

  it('need no architecture for what has no instruction, and say so of what has one', () => {
    const rings = {
      architecture: undefined,
      planes: [{ key: 'cpu', levels: [{ key: 'r4' }, { key: 'r1' }, { key: 'r0' }], cite: ['s'] }],
      occupants: [
        { key: 'user', level: 'r4' },
        { key: 'supervisor', level: 'r0' },
      ],
      mechanism: {
        application: 'user',
        kernel: 'supervisor',
        owners: { 'system-call': 'supervisor', exception: 'supervisor' },
        paging: 'own',
      },
    };
    expect(on(rings, 'guest-page-fault').counts.traps).toBe(1);
    expect(on(rings, 'system-call')).toMatchObject({ reason: 'unnamed-instruction' });
    expect(on(rings, 'privileged-instruction')).toMatchObject({ reason: 'unnamed-instruction' });
    const named = { ...rings, mechanism: { ...rings.mechanism, systemCall: 'CALL to a gate' } };
    expect(on(named, 'system-call').steps.map(({ cost }) => cost)).toEqual(['none', 'trap', 'none']);
  });

  it('are no way past an architecture that is not known', () =>
    expect(trace({ ...trustZone, architecture: 'z80' }, 'system-call')).toMatchObject({
      code: 'unknown-architecture',
    }));
});

describe('protected KVM', () => {
  it('takes a page away from the host before the guest gets it', () => {
    expect(of('arm-pkvm', 'host-page-fault').steps.map(({ what }) => what)).toEqual([
      'touches-unbacked',
      'needs-host',
      'allocates',
      'donates',
      'retries',
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
