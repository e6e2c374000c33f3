import { describe, expect, it } from 'vitest';
import {
  configurations,
  isTraceProblem,
  trace,
  type ConfigurationId,
  type OperationId,
  type Trace,
} from '../../src/machine/index.js';

function follow(id: ConfigurationId, operation: OperationId): Trace {
  const result = trace(configurations[id], operation);
  if (isTraceProblem(result)) throw new Error(`${id} ${operation}: ${result.code} ${result.got ?? ''}`);
  return result;
}

/** The way as `actor@level`, with what it costs to come there. */
const way = (id: ConfigurationId, operation: OperationId): string =>
  follow(id, operation)
    .steps.map(({ actor, ring, cost }) => `${cost === 'none' ? '' : `${cost}:`}${actor}@${ring}`)
    .join(' ');
const whats = (id: ConfigurationId, operation: OperationId): string[] =>
  follow(id, operation).steps.map(({ what }) => what);

const guest = 'guest-application';
const kernel = 'guest-kernel';

/** Nothing traps: one step, by the one who executes it. */
const alone = (actor: string): string => actor;

describe('a privileged instruction of the kernel', () => {
  const cells: [ConfigurationId, string][] = [
    ['native', alone('kernel@ring-0')],
    ['interpretation', `${kernel}@ring-3 emulator@ring-3 ${kernel}@ring-3`],
    ['trap-and-emulate', `${kernel}@problem trap:hypervisor@supervisor ${kernel}@problem`],
    ['binary-translation', `${kernel}@ring-1 switch:hypervisor@ring-0 ${kernel}@ring-1`],
    ['paravirtual-32', `${kernel}@ring-1 trap:hypervisor@ring-0 ${kernel}@ring-1`],
    ['paravirtual-64', `${kernel}@ring-3 trap:hypervisor@ring-0 ${kernel}@ring-3`],
    ['hardware-shadow-paging', `${kernel}@nonroot-0 vm-exit:hypervisor@root-0 ${kernel}@nonroot-0`],
    ['hardware-assisted', alone(`${kernel}@nonroot-0`)],
    ['kvm', alone(`${kernel}@nonroot-0`)],
    ['gvisor-kvm', alone('sentry@nonroot-0')],
  ];
  it.each(cells)('%s', (id, expected) => expect(way(id, 'privileged-instruction')).toBe(expected));
  it.each(['container', 'gvisor-systrap'] as const)('%s has no kernel that could', (id) =>
    expect(follow(id, 'privileged-instruction')).toMatchObject({
      outcome: 'not-applicable',
      reason: 'no-kernel',
    }),
  );
});

describe('a sensitive instruction of the kernel', () => {
  const cells: [ConfigurationId, string, string][] = [
    ['native', 'kernel@ring-0', 'runs'],
    ['interpretation', `${kernel}@ring-3 emulator@ring-3 ${kernel}@ring-3`, 'interpreted'],
    ['emulation', `${kernel}@ring-3 emulator@ring-3 ${kernel}@ring-3`, 'block-calls-helper'],
    ['trap-and-emulate', `${kernel}@problem trap:hypervisor@supervisor ${kernel}@problem`, 'lacks-privilege'],
    ['binary-translation', `${kernel}@ring-1`, 'translated-inline'],
    ['paravirtual-32', `${kernel}@ring-1`, 'writes-flag'],
    ['paravirtual-64', `${kernel}@ring-3`, 'writes-flag'],
    ['hardware-shadow-paging', `${kernel}@nonroot-0`, 'runs-in-copy'],
    ['hardware-assisted', `${kernel}@nonroot-0`, 'runs-in-copy'],
    ['gvisor-kvm', 'sentry@nonroot-0', 'runs-in-copy'],
  ];
  it.each(cells)('%s', (id, expected, what) => {
    expect(way(id, 'sensitive-instruction')).toBe(expected);
    expect(whats(id, 'sensitive-instruction')[0]).toBe(what);
  });
  it.each(['container', 'gvisor-systrap'] as const)('%s has no kernel that could', (id) =>
    expect(follow(id, 'sensitive-instruction').outcome).toBe('not-applicable'),
  );
});

describe('a system call', () => {
  const cells: [ConfigurationId, string][] = [
    ['native', 'application@ring-3 trap:kernel@ring-0 application@ring-3'],
    ['interpretation', `${guest}@ring-3 emulator@ring-3 ${kernel}@ring-3 emulator@ring-3 ${guest}@ring-3`],
    [
      'trap-and-emulate',
      `${guest}@problem trap:hypervisor@supervisor ${kernel}@problem trap:hypervisor@supervisor ${guest}@problem`,
    ],
    [
      'binary-translation',
      `${guest}@ring-3 trap:hypervisor@ring-0 ${kernel}@ring-1 switch:hypervisor@ring-0 ${guest}@ring-3`,
    ],
    ['paravirtual-32', `${guest}@ring-3 trap:${kernel}@ring-1 ${guest}@ring-3`],
    ['paravirtual-32-on-64', `${guest}@ring-3 trap:hypervisor@ring-0 ${kernel}@ring-1 ${guest}@ring-3`],
    [
      'paravirtual-64',
      `${guest}@ring-3 trap:hypervisor@ring-0 switch:${kernel}@ring-3 trap:hypervisor@ring-0 switch:${guest}@ring-3`,
    ],
    ['hardware-shadow-paging', `${guest}@nonroot-3 trap:${kernel}@nonroot-0 ${guest}@nonroot-3`],
    ['hardware-assisted', `${guest}@nonroot-3 trap:${kernel}@nonroot-0 ${guest}@nonroot-3`],
    ['container', 'application@ring-3 trap:host-kernel@ring-0 application@ring-3'],
    [
      'gvisor-systrap',
      'application@ring-3 trap:host-kernel@ring-0 application@ring-3 switch:sentry@ring-3 switch:application@ring-3 trap:host-kernel@ring-0 application@ring-3',
    ],
    ['gvisor-kvm', 'application@nonroot-3 trap:sentry@nonroot-0 application@nonroot-3'],
  ];
  it.each(cells)('%s', (id, expected) => expect(way(id, 'system-call')).toBe(expected));
});

describe('input and output by an emulated device', () => {
  const cells: [ConfigurationId, OperationId, string][] = [
    ['native', 'port-io', 'kernel@ring-0 hardware@ring-0 kernel@ring-0'],
    ['native', 'mmio', 'kernel@ring-0 hardware@ring-0 kernel@ring-0'],
    ['interpretation', 'port-io', `${kernel}@ring-3 emulator@ring-3 ${kernel}@ring-3`],
    ['trap-and-emulate', 'port-io', `${kernel}@problem trap:hypervisor@supervisor ${kernel}@problem`],
    [
      'binary-translation',
      'port-io',
      `${kernel}@ring-1 switch:hypervisor@ring-0 world-switch:host-kernel@ring-0 device-model@ring-3 trap:host-kernel@ring-0 world-switch:hypervisor@ring-0 ${kernel}@ring-1`,
    ],
    [
      'paravirtual-32',
      'virtio-kick',
      `${kernel}@ring-1 trap:hypervisor@ring-0 switch:dom0-kernel@ring-1 hardware@ring-1 dom0-kernel@ring-1 trap:hypervisor@ring-0 switch:${kernel}@ring-1`,
    ],
    [
      'paravirtual-64',
      'virtio-kick',
      `${kernel}@ring-3 trap:hypervisor@ring-0 switch:dom0-kernel@ring-3 hardware@ring-3 dom0-kernel@ring-3 trap:hypervisor@ring-0 switch:${kernel}@ring-3`,
    ],
    [
      'hardware-shadow-paging',
      'port-io',
      `${kernel}@nonroot-0 vm-exit:hypervisor@root-0 device-model@root-3 trap:hypervisor@root-0 ${kernel}@nonroot-0`,
    ],
    [
      'hardware-assisted',
      'mmio',
      `${kernel}@nonroot-0 vm-exit:hypervisor@root-0 device-model@root-3 trap:hypervisor@root-0 ${kernel}@nonroot-0`,
    ],
    [
      'container',
      'application-io',
      'application@ring-3 trap:host-kernel@ring-0 hardware@ring-0 host-kernel@ring-0 application@ring-3',
    ],
    [
      'gvisor-systrap',
      'application-io',
      'application@ring-3 trap:host-kernel@ring-0 application@ring-3 switch:sentry@ring-3 trap:host-kernel@ring-0 hardware@ring-0 host-kernel@ring-0 sentry@ring-3 switch:application@ring-3 trap:host-kernel@ring-0 application@ring-3',
    ],
    [
      'gvisor-kvm',
      'application-io',
      'application@nonroot-3 trap:sentry@nonroot-0 vm-exit:host-kernel@root-0 sentry-host@root-3 trap:host-kernel@root-0 hardware@root-0 host-kernel@root-0 sentry-host@root-3 trap:host-kernel@root-0 sentry@nonroot-0 application@nonroot-3',
    ],
  ];
  it.each(cells)('%s %s', (id, operation, expected) => expect(way(id, operation)).toBe(expected));

  it('has the exit reasons of Intel’s manual', () => {
    const exit = (id: ConfigurationId, operation: OperationId): unknown =>
      follow(id, operation).steps[0]?.params['exit'];
    expect(exit('kvm', 'port-io')).toBe(30);
    expect(exit('kvm', 'mmio')).toBe(48);
    expect(exit('kvm', 'host-page-fault')).toBe(48);
    expect(exit('kvm', 'cpuid')).toBe(10);
    expect(exit('hardware-shadow-paging', 'mmio')).toBe(0);
    expect(exit('hardware-shadow-paging', 'privileged-instruction')).toBe(28);
    expect(exit('arm', 'mmio')).toBeUndefined();
  });

  it('has another exit reason from the second access on where the hypervisor marks the entry, as KVM does', () => {
    const later = (id: ConfigurationId, operation: OperationId): unknown =>
      follow(id, operation).steps[0]?.params['later'];
    for (const id of ['kvm', 'microvm'] as const) expect(later(id, 'mmio')).toBe(49);
    for (const id of ['hardware-assisted', 'esxi', 'hardware-shadow-paging', 'arm'] as const)
      expect(later(id, 'mmio')).toBeUndefined();
    expect(later('kvm', 'host-page-fault')).toBeUndefined();
  });

  it('is asked of the application where no kernel of its own has a device, and of the kernel elsewhere', () => {
    for (const id of ['container', 'gvisor-systrap', 'gvisor-kvm'] as const)
      for (const operation of ['port-io', 'mmio', 'virtio-kick'] as const)
        expect(follow(id, operation)).toMatchObject({ outcome: 'not-applicable', reason: 'no-device' });
    for (const id of ['kvm', 'paravirtual-64', 'interpretation', 'arm-pkvm'] as const)
      expect(follow(id, 'application-io')).toMatchObject({
        outcome: 'not-applicable',
        reason: 'kernel-does-io',
      });
    expect(follow('real-mode', 'application-io').reason).toBe('may-itself');
    expect(way('native', 'application-io')).toBe(
      'application@ring-3 trap:kernel@ring-0 hardware@ring-0 kernel@ring-0 application@ring-3',
    );
  });
});

describe('a page fault that is the guest’s', () => {
  const starts: [ConfigurationId, string][] = [
    ['native', 'application@ring-3 trap:kernel@ring-0 application@ring-3'],
    ['interpretation', `${guest}@ring-3 emulator@ring-3 ${kernel}@ring-3`],
    ['trap-and-emulate', `${guest}@problem trap:hypervisor@supervisor ${kernel}@problem`],
    ['binary-translation', `${guest}@ring-3 trap:hypervisor@ring-0 ${kernel}@ring-1`],
    ['paravirtual-32', `${guest}@ring-3 trap:hypervisor@ring-0 ${kernel}@ring-1 trap:hypervisor@ring-0`],
    [
      'paravirtual-64',
      `${guest}@ring-3 trap:hypervisor@ring-0 switch:${kernel}@ring-3 trap:hypervisor@ring-0`,
    ],
    ['hardware-shadow-paging', `${guest}@nonroot-3 vm-exit:hypervisor@root-0 ${kernel}@nonroot-0`],
    ['hardware-assisted', `${guest}@nonroot-3 trap:${kernel}@nonroot-0 ${guest}@nonroot-3`],
    ['container', 'application@ring-3 trap:host-kernel@ring-0 application@ring-3'],
    ['gvisor-systrap', 'application@ring-3 trap:host-kernel@ring-0 application@ring-3 switch:sentry@ring-3'],
    ['gvisor-kvm', 'application@nonroot-3 trap:sentry@nonroot-0 application@nonroot-3'],
  ];
  it.each(starts)('%s', (id, start) => expect(way(id, 'guest-page-fault').startsWith(start)).toBe(true));
  it('is filled into the shadow table at the next touch on VM/370, which guards no page tables', () => {
    const { steps } = follow('trap-and-emulate', 'guest-page-fault');
    expect(steps.map(({ what }) => what)).toEqual([
      'touches-missing',
      'true-fault',
      'maps',
      'returns-for-kernel',
      'touches-unbacked',
      'hidden-fault',
      'retries',
    ]);
    expect(steps[4]).toMatchObject({ actor: 'guest-application', why: 'shadow-fills-late' });
    expect(steps.every(({ source }) => !source.includes('creasy-1981'))).toBe(true);
    expect(steps.some(({ source }) => source.includes('vm-370'))).toBe(true);
  });
  it('reaches the stub of gVisor as SIGSEGV', () =>
    expect(follow('gvisor-systrap', 'guest-page-fault').steps[1]).toMatchObject({
      what: 'signals',
      params: { signal: 'SIGSEGV' },
    }));
});

describe('a page fault that is the host’s', () => {
  const cells: [ConfigurationId, string, string][] = [
    [
      'interpretation',
      `${guest}@ring-3 emulator@ring-3 trap:host-kernel@ring-0 ${guest}@ring-3`,
      'refills-tlb',
    ],
    ['trap-and-emulate', `${guest}@problem trap:hypervisor@supervisor ${guest}@problem`, 'hidden-fault'],
    ['binary-translation', `${guest}@ring-3 trap:hypervisor@ring-0 ${guest}@ring-3`, 'hidden-fault'],
    [
      'hardware-shadow-paging',
      `${guest}@nonroot-3 vm-exit:hypervisor@root-0 ${guest}@nonroot-3`,
      'hidden-fault',
    ],
    ['hardware-assisted', `${guest}@nonroot-3 vm-exit:hypervisor@root-0 ${guest}@nonroot-3`, 'fills-nested'],
    ['gvisor-systrap', 'application@ring-3 trap:host-kernel@ring-0 application@ring-3', 'fills-mapping'],
    ['gvisor-kvm', 'application@nonroot-3 vm-exit:host-kernel@root-0 application@nonroot-3', 'fills-nested'],
  ];
  it.each(cells)('%s', (id, expected, what) => {
    expect(way(id, 'host-page-fault')).toBe(expected);
    expect(whats(id, 'host-page-fault')[1]).toBe(what);
  });
  it('takes three exits where two hypervisors lack the page, and one where only the outer one does', () => {
    const inner = `${guest}@nonroot-3 vm-exit:hypervisor@root-0`;
    expect(way('nested', 'host-page-fault')).toBe(
      `${inner} l1-hypervisor@nonroot-0 vm-exit:hypervisor@root-0 ${inner} ${guest}@nonroot-3`,
    );
    expect(whats('nested', 'host-page-fault')).toEqual([
      'touches-unbacked',
      'reflects',
      'fills-nested',
      'resumes-inner',
      'touches-unbacked',
      'fills-combined',
      'retries',
    ]);
    expect(way('nested', 'outer-page-fault')).toBe(`${inner} ${guest}@nonroot-3`);
    expect(follow('kvm', 'outer-page-fault')).toMatchObject({
      outcome: 'not-applicable',
      reason: 'one-hypervisor',
    });
  });
  it.each([
    ['native', 'one-table'],
    ['container', 'one-table'],
    ['paravirtual-32', 'direct-tables'],
    ['paravirtual-64', 'direct-tables'],
  ] as const)('%s has none: %s', (id, reason) =>
    expect(follow(id, 'host-page-fault')).toMatchObject({ outcome: 'not-applicable', reason }),
  );
});
