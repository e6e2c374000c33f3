import { words as operations } from './operations.js';
import type { OperationId } from '../../operations.js';
import type { Cost, Counts, Outcome, Params, Reason, TraceProblem, Via, What, Why } from '../../step.js';

/** A sentence, or how to make it from the parameters of a step. */
export type Said = string | ((params: Params) => string);

/** All that a trace says, in one language. Steps are told without their actor, who stands before them. */
export interface MachineWords {
  /** Who executes what, as short as a choice in a list. */
  readonly operations: Readonly<Record<OperationId, string>>;
  readonly what: Readonly<Record<What, Said>>;
  readonly why: Readonly<Record<Why, Said>>;
  readonly costs: Readonly<Record<Cost, string>>;
  /** Names of the hops, for the arrows of a picture. */
  readonly vias: Readonly<Record<Via, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Heads what is said where there is a problem instead of a trace. */
  readonly unfollowed: string;
  readonly reasons: Readonly<Record<Reason, Said>>;
  readonly counts: (counts: Counts) => string;
  readonly problems: Readonly<Record<TraceProblem['code'], (problem: TraceProblem) => string>>;
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
const exitReason = ({ exit }: Params): string => (exit === undefined ? '' : ` (exit reason ${exit})`);

export const words: MachineWords = {
  operations,
  what: {
    runs: ({ instruction }) => `Executes ${instruction}; it takes effect at once.`,
    'runs-in-copy': ({ instruction }) =>
      `Executes ${instruction}; it takes effect at once, without leaving the guest.`,
    'runs-unprivileged': ({ instruction }) => `Executes ${instruction}; it shows the real processor.`,
    'runs-unchecked': ({ instruction }) => `Executes ${instruction}; it takes effect at once.`,
    'keeps-flag': ({ instruction }) =>
      `Executes ${instruction}; the interrupt flag stays as it was, and no exception is raised.`,
    'reads-real': ({ instruction }) =>
      `Executes ${instruction} and gets the address that the hypervisor has loaded, not its own.`,
    'lacks-privilege': ({ instruction }) => `Executes ${instruction}; the processor refuses it.`,
    intercepted: (params) =>
      `Executes ${params['instruction']}; the processor leaves the guest${exitReason(params)}.`,
    'opens-window': (params) =>
      `Executes ${params['instruction']}, which turns interrupts on; the processor leaves the guest right after it${exitReason(params)}.`,
    translated: ({ instruction }) => `Comes to the translation of ${instruction}, which calls the VMM.`,
    'translated-inline': ({ instruction }) =>
      `Runs the translation of ${instruction}: it works on the virtual processor in memory.`,
    'asks-by-hypercall': ({ instruction, hypercall }) =>
      `Instead of ${instruction}, makes a hypercall by ${hypercall}.`,
    'writes-flag': ({ instruction }) =>
      `Instead of ${instruction}, writes a flag in memory that it shares with the hypervisor.`,
    'asks-to-emulate': ({ instruction }) =>
      `Marks ${instruction} by a prefix that raises an exception, so that the hypervisor can answer.`,
    patched: ({ instruction }) =>
      `Comes to the place of ${instruction}, where the VMM has written an instruction that traps.`,
    interpreted: ({ instruction }) => `Its next instruction is ${instruction}; the emulator reads it.`,
    calls: ({ instruction }) => `Executes ${instruction} to call its kernel.`,
    'asks-for-io': ({ call }) => `Asks for input or output by ${call}.`,
    'touches-device': (params) =>
      `Executes ${params['instruction']} on the address of a device register, which is not mapped${exitReason(params)}.`,
    'uses-device': ({ instruction }) => `Executes ${instruction} on a register of a real device.`,
    'touches-missing': 'Touches a page that its kernel’s page table does not have.',
    'touches-unbacked': 'Touches a page that its kernel has mapped.',
    kicks: 'Puts its requests into shared memory and gives notice in a register of the device.',
    'kicks-by-hypercall': ({ hypercall }) =>
      `Puts its requests into shared memory and gives notice by a hypercall (${hypercall}).`,
    emulates: ({ instruction }) => `Emulates ${instruction} on the virtual processor.`,
    'does-hypercall': 'Checks what it is asked for, and does it.',
    forwards: 'Passes the event on to the kernel it is meant for.',
    'returns-for-kernel': 'Carries out the kernel’s return for it.',
    'injects-interrupt': 'Delivers the interrupt that has been waiting.',
    'true-fault': 'Finds no entry in the guest’s page table: the fault is the guest kernel’s.',
    'forwards-fault': 'Writes down the address of the fault and passes the fault on.',
    'hidden-fault': 'Finds the guest’s entry and copies it into the shadow table; the guest notices nothing.',
    'syncs-shadow': 'Carries the change over into the shadow table.',
    validates: 'Checks the new entry and writes it.',
    'fills-nested':
      'Finds memory and fills in the missing entry of the second stage; the guest notices nothing.',
    'fills-mapping': 'Finds memory and maps it; nobody else notices.',
    'refills-tlb': 'Walks the guest’s page table in software and notes the result in a TLB of its own.',
    'needs-host': 'Puts the guest’s state away and asks the host kernel.',
    allocates: 'Finds a page of memory and gives it away by hypercall.',
    donates: 'Takes the page out of the host’s second stage and puts it into the guest’s.',
    'emulates-device': 'Plays the device itself.',
    'needs-model': 'Sees that a process plays this device, and asks it.',
    relays: 'Lets the process run that plays the device.',
    'wakes-model': 'Wakes its process that plays the device.',
    'plays-device': 'Plays the device.',
    'passes-answer': 'Passes the answer on by hypercall.',
    'takes-answer': 'Takes the answer.',
    reflects: 'Finds that the inner hypervisor wants this exit, and enters that one.',
    'resumes-inner':
      'Gets the exit of the inner hypervisor’s resume instruction, and enters the guest in its place.',
    'notes-kick': 'Notes it and wakes whoever serves the queue; the guest need not wait.',
    'sends-event': 'Delivers the event to the other side.',
    'serves-request': 'Takes the requests out of shared memory; its driver starts the device.',
    'completes-request': 'Puts the result into shared memory and sends an event back.',
    'refuses-port': 'Finds that the guest has no right to the port: a write is dropped, a read gives ones.',
    signals: ({ signal }) => `Does not serve it, but sends ${signal} to the thread.`,
    stub: 'Is now in the signal handler of gVisor’s stub, which writes down what has happened.',
    serves: 'Serves the call.',
    'filters-and-serves': 'Runs the seccomp filter, if there is one, and then serves the call.',
    'serves-io': 'Takes the request for input or output.',
    refuses: 'Gets the fault, and ends the application or signals it.',
    maps: 'Finds memory for the page and makes an entry for it.',
    finishes: 'Finishes its handler.',
    'host-call': 'Serves a system call of that process; its driver starts the device.',
    'takes-result': 'Its driver takes the result.',
    'leaves-plane': 'Gets the exit by which its process leaves the guest’s plane.',
    'continues-as-process': 'Continues as an ordinary process.',
    'reenters-plane': 'Enters the guest’s plane for it again.',
    device: 'The device carries out the access.',
    'device-behind-iommu':
      'The device carries out the access; what it writes to memory later passes the IOMMU.',
    resumes: 'Goes on.',
  },
  why: {
    'privilege-suffices': 'This level has the privilege, and nobody intercepts it.',
    'own-copy':
      'The state that it touches is the guest’s own copy, and the hypervisor has asked for no exit.',
    'needs-no-privilege': 'It needs no privilege, and nobody intercepts it.',
    'no-levels': 'Real mode checks no privilege.',
    iopl: 'Where CPL > IOPL there is no privilege over interrupts, and POPF keeps the flag silently.',
    'sensitive-unprivileged': 'It is sensitive but not privileged, so it does not trap.',
    'privilege-check': 'It needs more privilege than this level has.',
    'asked-to-exit': 'The hypervisor has asked for an exit here.',
    'exits-always': 'Under VMX it always exits, whatever the hypervisor has chosen.',
    'window-armed': 'The hypervisor has been waiting for this moment to deliver an interrupt.',
    'needs-machine': 'Its effect is on the machine, which the translation alone may not touch.',
    'virtual-state': 'Its effect is on virtual state only, so it needs nobody’s help.',
    ported: 'The kernel has been ported: it no longer executes what it may not.',
    'silent-otherwise': 'The instruction itself would not trap here.',
    'guest-is-data': 'To the processor the guest is data of the emulator, all in one ring.',
    'needs-service': 'Only its kernel can do what it wants.',
    'no-device-access': 'It has no device, and no kernel of its own that has one.',
    'page-not-mapped': 'The page of the register is left out on purpose, so that every access is caught.',
    'device-is-mapped': 'The device was given to this guest, and its registers are mapped.',
    'kernel-has-not-mapped': 'Its kernel puts off the work until the first touch.',
    'second-table-lacks': 'The table under it, which its kernel does not see, has no entry yet.',
    'queue-in-memory': 'The requests themselves need no crossing, only the notice does.',
    'owns-vector': 'It owns the vector of this exception.',
    'owns-call': 'It owns the entry of this system call.',
    'takes-exits': 'The processor takes every exit to it.',
    'serves-hypercalls': 'Hypercalls enter it.',
    'translation-calls': 'The translated code calls it; no exception is raised.',
    'patch-traps': 'The patch traps, and it owns the vector.',
    'below-all': 'Every exit arrives in it first, whoever asked for it.',
    'server-of-application': 'It is the one that this is meant for.',
    'tables-swapped':
      'It has page tables of its own in the same ring, and only the hypervisor can switch to them.',
    'only-it-switches': 'The two of them share a ring, and only it can switch between their page tables.',
    'tables-guarded': 'The guest’s page tables are write-protected, so that no change is missed.',
    'shadow-fills-late':
      'The shadow table still lacks the entry: like a TLB, it is filled at the next touch.',
    'filter-stops': 'A seccomp filter stops every system call of the stub.',
    'stub-inside': 'The handler is in the application’s own process, where gVisor has put it.',
    'same-program': 'It is the same program on the other plane.',
    'other-process': 'It is another process, told through shared memory.',
    'other-domain': 'It is another guest, which the hypervisor has to schedule.',
    'other-world': 'The host is another world: the whole state of the processor changes hands.',
    'model-is-process': 'The device is only a program.',
    'inner-wants-it': 'It has asked for exits of a guest of its own.',
    'drivers-here': 'This is the real device, or the driver of it.',
    'iommu-checks': 'The IOMMU lets the device reach the memory of this guest only.',
    'it-asked': 'It was waiting for this.',
    done: 'Nothing is left to do.',
  },
  costs: {
    none: 'no cost',
    trap: 'trap',
    'vm-exit': 'VM exit',
    switch: 'context switch',
    'world-switch': 'world switch',
  },
  vias: {
    start: 'start',
    call: 'call',
    return: 'return',
    entry: 'entry',
    exception: 'exception',
    'system-call': 'system call',
    hypercall: 'hypercall',
    callout: 'callout',
    patch: 'patch',
    exit: 'exit',
    signal: 'signal',
    switch: 'switch',
    'world-switch': 'world switch',
    device: 'access',
  },
  outcomes: {
    returned: 'Ends where it began.',
    fault: 'Ends with a fault that the kernel gets.',
    'wrong-result': 'Ends with a wrong result.',
    'not-applicable': 'Does not happen here.',
  },
  unfollowed: 'Cannot be followed.',
  reasons: {
    'no-kernel': 'There is no kernel of the application’s own that could execute it.',
    'no-instruction': 'CPUID and SGDT are instructions of x86.',
    'no-port-io': 'This architecture has no port I/O; its devices are in memory.',
    'no-mmio': 'This architecture reaches its devices by I/O instructions only.',
    'no-paging': 'Real mode has no paging.',
    'one-table': 'There is one page table only, the kernel’s.',
    'direct-tables':
      'The processor walks the guest’s own page tables, which the hypervisor has checked before.',
    'no-device-page': 'The hypervisor does not let the guest map the page of a device.',
    'no-driver': 'There is no paravirtual device here.',
    'flag-kept':
      'The guest kernel believes that it has changed the interrupt flag. It has not, and nobody was told.',
    'real-register': 'The guest kernel gets an address that is not its own, and nobody was told.',
    'foreign-register':
      'The guest kernel gets the hypervisor’s address; a ported kernel does not rely on it.',
  },
  counts: ({ traps, exits, switches, worldSwitches }) =>
    [
      plural(traps, 'trap'),
      plural(exits, 'VM exit'),
      plural(switches, 'context switch', 'context switches'),
      ...(worldSwitches > 0 ? [plural(worldSwitches, 'world switch', 'world switches')] : []),
    ].join(', '),
  problems: {
    'unknown-operation': ({ got, expected }) =>
      `There is no operation “${got ?? ''}”; there are ${expected ?? ''}.`,
    'no-mechanism': () => 'The data do not say who intercepts what, so no operation can be followed.',
    'no-owner': ({ got }) =>
      `Nobody owns what comes next (${got ?? ''}): the mechanism names no occupant for it.`,
    'unknown-occupant': ({ got }) =>
      `The mechanism names “${got ?? ''}”, which is no occupant on a known level.`,
    'unknown-architecture': ({ expected }) =>
      `An operation can be followed on these architectures: ${expected ?? ''}.`,
  },
};
