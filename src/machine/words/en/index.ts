import { words as operations } from './operations.js';
import type { OperationId } from '../../operations.js';
import type {
  Cost,
  Counts,
  ExitName,
  Outcome,
  Params,
  Reason,
  TraceProblem,
  Via,
  What,
  Why,
} from '../../step.js';

/** A sentence, or how to make it from the parameters of a step. */
export type Said = string | ((params: Params) => string);

/** A value that software believes in, and the one that there is, each with what it means. */
export interface Belief {
  readonly believed: readonly [string, string];
  readonly held: readonly [string, string];
}

/** What an operation teaches, in a line. */
export interface Findings {
  /** How often somebody with more privilege is entered, if at all. */
  readonly enters: (subject: string, who: string, times: number) => string;
  readonly inSoftware: (subject: string, who: string) => string;
  readonly atOnce: (subject: string) => string;
  readonly refused: (subject: string) => string;
  /** No effect, and no exception. */
  readonly ignored: (subject: string) => string;
  /** Somebody else's value, and no exception. */
  readonly misled: (subject: string) => string;
}

/** All that a trace says, in one language. Steps are told without their actor, who stands before them. */
export interface MachineWords {
  /** Who executes what, as short as a choice in a list. */
  readonly operations: Readonly<Record<OperationId, string>>;
  readonly what: Readonly<Record<What, Said>>;
  readonly why: Readonly<Record<Why, Said>>;
  readonly costs: Readonly<Record<Exclude<Cost, 'vm-exit'>, string>>;
  /** What an entry from a guest into its hypervisor is called on an architecture. */
  readonly exits: Readonly<Record<ExitName, string>>;
  /** Names of the hops, for the arrows of a picture. */
  readonly vias: Readonly<Record<Via, string>>;
  /** What an operation is called in a line that tells what it teaches. */
  readonly subjects: Readonly<Record<OperationId, Said>>;
  readonly findings: Findings;
  /** What is drawn where an instruction fails and raises nothing: headings, signs, and values with what they mean. */
  readonly silent: {
    readonly believes: string;
    readonly holds: string;
    readonly noTrap: string;
    readonly untold: string;
    readonly 'flag-kept': Belief;
    readonly 'wrong-register': Belief;
  };
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Heads what is said where there is a problem instead of a trace. */
  readonly unfollowed: string;
  readonly reasons: Readonly<Record<Reason, Said>>;
  /** What was counted; entries into a hypervisor only where the architecture has a name for them. */
  readonly counts: (counts: Counts, exit: ExitName | undefined) => string;
  readonly problems: Readonly<Record<TraceProblem['code'], (problem: TraceProblem) => string>>;
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
const exitReason = ({ exit, later }: Params): string =>
  exit === undefined
    ? ''
    : ` (exit reason ${exit}${later === undefined ? '' : ` the first time, then ${later}`})`;
const manyExits: Readonly<Record<ExitName, string>> = {
  'vm-exit': 'VM exits',
  el2: 'exceptions to EL2',
  hs: 'traps to HS',
  entry: 'entries into the hypervisor',
};
const servers: Readonly<Record<string, string>> = {
  thread: 'a thread of the device model',
  vhost: 'a vhost thread in the host kernel',
  'vhost-user': 'another process (vhost-user)',
  device: 'the device itself',
};

const instruction = (params: Params): string => `${params['instruction']}`;
/** A name with its article, where it says what somebody is and not who. */
const the = (name: string): string =>
  /(?:hypervisor|kernel|VMM|emulator|interpreter)$/i.test(name)
    ? `the ${name.replace(/^(?:Guest|Host|Hypervisor|Emulator|Interpreter|Kernel)/, (word) => word.toLowerCase())}`
    : name;

export const words: MachineWords = {
  operations,
  what: {
    runs: ({ instruction }) => `Executes ${instruction}; it takes effect at once.`,
    'runs-in-copy': ({ instruction }) =>
      `Executes ${instruction}; it takes effect at once, without leaving the guest.`,
    'runs-unprivileged': ({ instruction }) =>
      `Executes ${instruction} and sees the values of the real processor.`,
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
    translated: ({ instruction }) => `Reaches the translation of ${instruction}, which calls the VMM.`,
    'translated-inline': ({ instruction }) =>
      `Runs the translation of ${instruction}, which changes the virtual processor in memory.`,
    'asks-by-hypercall': ({ instruction, hypercall }) =>
      `Makes a hypercall (${hypercall}) instead of executing ${instruction}.`,
    'writes-flag': ({ instruction }) =>
      `Writes a flag in memory that it shares with the hypervisor, instead of executing ${instruction}.`,
    'asks-to-emulate': ({ instruction }) =>
      `Puts a prefix before ${instruction} that raises an exception, so that the hypervisor can answer.`,
    patched: ({ instruction }) =>
      `Reaches the place of ${instruction}, where the VMM has written an instruction that traps.`,
    interpreted: ({ instruction }) =>
      `Has ${instruction} as its next instruction; the emulator fetches and decodes it.`,
    'block-calls-helper': ({ instruction }) =>
      `Runs as a translated block; for ${instruction} the block calls a helper of the emulator.`,
    calls: ({ instruction }) => `Executes ${instruction} to call its kernel.`,
    'jumps-to-stub': ({ instruction }) =>
      `Jumps to gVisor’s handler in its own process: at this place ${instruction} has been replaced by a jump.`,
    'jumps-back': 'Takes the result from shared memory, in gVisor’s handler, and jumps back behind the call.',
    'asks-for-io': ({ call }) => `Asks for input or output by ${call}.`,
    'touches-device': (params) =>
      `Executes ${params['instruction']} on the address of a device register, which the hypervisor has left unmapped${exitReason(params)}.`,
    'uses-device': ({ instruction }) => `Executes ${instruction} on a register of a real device.`,
    'touches-missing': 'Accesses a page that is not present in its kernel’s page table.',
    'touches-unbacked': 'Accesses a page that its kernel has mapped, but what is under that kernel has not.',
    kicks: 'Puts requests into a queue in shared memory and writes to a register of the device as a notice.',
    'kicks-by-hypercall': ({ hypercall }) =>
      `Puts requests into a queue in shared memory and gives notice by a hypercall (${hypercall}).`,
    emulates: ({ instruction }) => `Emulates ${instruction} on the virtual processor.`,
    'does-hypercall': 'Checks what the hypercall asks for, and does it.',
    forwards: 'Delivers the event to the handler of the guest kernel.',
    'returns-for-kernel': ({ return: back }) =>
      `Carries out the return to user mode${back === undefined ? '' : ` (${back})`} on behalf of the kernel.`,
    'injects-interrupt': 'Delivers the interrupt that was pending.',
    'true-fault': 'Finds no entry in the guest’s page table, and delivers the fault to the guest kernel.',
    'forwards-fault': 'Records the address of the fault, and delivers the fault to the guest kernel.',
    'hidden-fault':
      'Finds the entry in the guest’s page table, finds memory if the page has none yet, and copies the entry into the shadow table; the guest notices nothing.',
    'syncs-shadow': 'Copies the changed entry into the shadow table.',
    validates: 'Checks the new entry and writes it into the page table.',
    'fills-nested':
      'Finds memory for the page and fills the missing entry of its second-stage table; its guest notices nothing.',
    'fills-combined':
      'Finds the entry that the inner hypervisor has made, and fills the table that the processor walks for the inner guest.',
    'fills-mapping': 'Finds memory for the page and maps it; the process notices nothing.',
    'refills-tlb': 'Walks the guest’s page table in software and keeps the result in a TLB of its own.',
    'needs-host': 'Saves the guest’s state and asks the host kernel.',
    allocates: 'Finds a page of memory and gives it away by hypercall.',
    donates: 'Takes the page out of the host’s second stage and puts it into the guest’s.',
    'emulates-device': 'Emulates the access to the device.',
    'needs-model': 'Finds that a process emulates this device, and asks that process.',
    relays: 'Lets the process run that emulates the device.',
    'wakes-model': 'Wakes its process that emulates the device.',
    'emulates-for': 'Emulates the access to the device.',
    'passes-answer': 'Passes the result on by hypercall.',
    'takes-answer': 'Receives the result.',
    reflects: 'Finds that the inner hypervisor has asked for this exit, and enters the inner hypervisor.',
    'resumes-inner':
      'Gets the exit that the inner hypervisor’s resume instruction causes, and enters the inner guest.',
    'notes-kick': ({ servedBy = '' }) =>
      `Notes the notice and lets the guest go on; ${servers[servedBy] ?? 'whoever serves the queue'} wakes up and serves it.`,
    'sends-event': 'Delivers the event to the other guest.',
    'serves-request': 'Takes the requests out of shared memory; its driver starts the device.',
    'completes-request': 'Puts the result into shared memory and sends an event back.',
    'refuses-port': 'Finds that the guest has no right to the port: a write is dropped, a read gives ones.',
    signals: ({ signal }) => `Sends ${signal} to the thread instead of serving the event.`,
    stub: 'Runs gVisor’s signal handler, which puts what has happened into shared memory.',
    'stub-returns':
      'Takes the result from shared memory, in gVisor’s signal handler, and calls rt_sigreturn.',
    restores: 'Restores the registers of the code that the signal had interrupted.',
    serves: 'Serves the system call.',
    'filters-and-serves': 'Runs the seccomp filter, if there is one, and then serves the system call.',
    'serves-io': 'Serves the request for input or output.',
    refuses: 'Receives the exception, and signals the application or ends it.',
    maps: 'Finds memory for the page and enters it in its page table.',
    finishes: 'Finishes its handler.',
    'host-call': 'Serves the system call of the process; its driver starts the device.',
    'takes-result': 'Receives the result by its driver.',
    'leaves-plane': 'Gets the exit by which the process leaves the guest’s plane (HLT).',
    'continues-as-process': 'Continues as an ordinary process.',
    'reenters-plane': 'Enters the guest’s plane again for the process.',
    device: 'Carries out the access.',
    'device-behind-iommu': 'Carries out the access; what the device writes to memory later passes the IOMMU.',
    resumes: 'Continues with the next instruction.',
    retries: 'Repeats the access, which succeeds now.',
  },
  why: {
    'privilege-suffices': 'This level has the privilege, and nobody intercepts the instruction.',
    'own-copy':
      'The state that it changes is the guest’s own copy, and the hypervisor has asked for no exit.',
    'needs-no-privilege': 'The instruction needs no privilege, and nobody intercepts it.',
    'no-levels': 'Real mode checks no privilege.',
    iopl: 'Where CPL > IOPL there is no privilege over interrupts, and POPF keeps the flag silently.',
    'sensitive-unprivileged': 'The instruction is sensitive but not privileged, so it does not trap.',
    'privilege-check': 'The instruction needs more privilege than this level has.',
    'asked-to-exit': 'The hypervisor has asked the processor to leave the guest here.',
    'exits-always': 'Under VMX this instruction always exits, whatever the hypervisor has chosen.',
    'window-armed': 'The hypervisor has asked to be told as soon as interrupts are on, to deliver one.',
    'needs-machine': 'The instruction changes the machine, and translated code may not do that by itself.',
    'virtual-state': 'The instruction changes virtual state only, so its translation needs nobody’s help.',
    ported: 'The kernel was ported: it no longer executes what it may not.',
    'silent-otherwise': 'The instruction itself would not trap here.',
    'guest-is-data': 'To the processor the guest’s code is data of the emulator.',
    'block-needs-machine': 'The state of the virtual processor and its devices is kept by the emulator.',
    'one-process': 'To the real processor the emulator and its guest are one ordinary process.',
    'needs-service': 'Only the kernel can do what the application wants.',
    'call-site-patched': 'gVisor patches calls of a common form, and these need neither trap nor signal.',
    'no-device-access': 'An application may not touch a device itself.',
    'page-not-mapped': 'The page of the register is left out on purpose, so that every access is caught.',
    'device-is-mapped': 'The device was given to this guest, and its registers are mapped.',
    'kernel-has-not-mapped': 'A kernel puts off such work until the page is first accessed.',
    'second-table-lacks':
      'Memory, or an entry for it, is given at the first access, and the kernel does not see that.',
    'queue-in-memory': 'The requests themselves cross no boundary, only the notice does.',
    'owns-vector': 'The vector of this exception leads here.',
    'owns-call': 'The entry of this system call leads here.',
    'takes-exits': 'Whatever leaves the guest arrives here.',
    'serves-hypercalls': 'Hypercalls arrive here.',
    'translation-calls': 'Translated code calls the VMM; no exception is raised.',
    'patch-traps': 'The patch traps, and the vector leads to the VMM.',
    'below-all': 'Every exit arrives here first, whoever asked for it.',
    'server-of-application': 'The handler for this event is here.',
    'tables-swapped':
      'Both sides are in one ring with page tables of their own, and only the hypervisor can switch between these.',
    'only-it-switches':
      'Both sides are in one ring, and only the hypervisor can switch between their page tables.',
    'tables-guarded': 'The guest’s page tables are write-protected, so that no change is missed.',
    'shadow-fills-late':
      'The table that the processor walks still lacks the entry: like a TLB, it is filled at the next access.',
    'dispatch-stops':
      'Every system call from outside gVisor’s stub is stopped: by syscall user dispatch, or before Linux 5.11 by a seccomp filter.',
    'handler-ends': 'Only the kernel can put back the registers as they were before a signal.',
    'stub-inside': 'gVisor has put this handler into the application’s own process.',
    'same-program': 'Both halves are one program, a half on each plane.',
    'other-process': 'Application and Sentry are processes of their own, which talk through shared memory.',
    'other-domain': 'This is another guest, which the hypervisor has to schedule.',
    'other-world': 'The host is another world: the whole state of the processor is exchanged.',
    'model-is-process': 'The device exists in software only.',
    'inner-wants-it': 'The inner hypervisor has asked for exits of its own guest.',
    'drivers-here': 'The real device and its driver are here.',
    'iommu-checks': 'The IOMMU lets the device reach the memory of this guest only.',
    'it-asked': 'The request came from here.',
    'now-mapped': 'No table lacks the entry any more.',
    done: 'The operation is complete.',
  },
  costs: {
    none: 'no cost',
    trap: 'trap',
    switch: 'context switch',
    'world-switch': 'world switch',
  },
  exits: {
    'vm-exit': 'VM exit',
    el2: 'exception to EL2',
    hs: 'trap to HS',
    entry: 'entry into the hypervisor',
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
  subjects: {
    'privileged-instruction': instruction,
    'sensitive-instruction': instruction,
    'system-call': 'system call',
    'patched-system-call': 'patched system call',
    'port-io': instruction,
    mmio: 'access to a device register',
    'virtio-kick': 'notice to a device',
    'application-io': 'request for input or output',
    'guest-page-fault': 'page fault',
    'host-page-fault': 'access to a page without memory',
    'outer-page-fault': 'access to a page without memory',
    cpuid: instruction,
    sgdt: instruction,
    'application-privileged-instruction': instruction,
    'application-sensitive-instruction': instruction,
  },
  silent: {
    believes: 'What the guest kernel believes',
    holds: 'What the processor holds',
    noTrap: 'no trap',
    untold: 'not told',
    'flag-kept': { believed: ['IF = 0', 'interrupts are off'], held: ['IF = 1', 'unchanged, silently'] },
    'wrong-register': { believed: ['GDT', 'its own table'], held: ['GDT', 'the hypervisor’s table'] },
  },
  findings: {
    enters: (subject, who, times) =>
      times === 0
        ? `One ${subject} never enters ${the(who)}`
        : `One ${subject} enters ${the(who)} ${['', 'once', 'twice'][times] ?? `${times} times`}`,
    inSoftware: (subject, who) => `One ${subject} costs no trap: ${the(who)} does it in software`,
    atOnce: (subject) => `One ${subject} takes effect at once`,
    refused: (subject) => `An application may not execute ${subject}`,
    ignored: (subject) => `${subject} fails, and nobody notices`,
    misled: (subject) => `${subject} gives a wrong answer, and nobody notices`,
  },
  outcomes: {
    returned: 'Completed: control is back where the operation began.',
    fault: 'Ends with an exception that the kernel receives.',
    'wrong-result': 'Ends with a wrong result.',
    'not-applicable': 'Does not happen here.',
  },
  unfollowed: 'Cannot be followed.',
  reasons: {
    'no-kernel': 'The application has no kernel of its own here that could execute the instruction.',
    'no-instruction': 'CPUID and SGDT are instructions of x86.',
    'no-port-io': 'This architecture has no port I/O; its devices are in memory.',
    'no-mmio': 'This architecture reaches its devices by I/O instructions only.',
    'unnamed-instruction': 'The data do not name the instruction that this would be on this processor.',
    'no-paging': 'Real mode has no paging.',
    'one-table': 'There is one page table only, the kernel’s.',
    'direct-tables':
      'The processor walks the guest’s own page tables, which the hypervisor has checked before.',
    'no-device-page': 'The hypervisor does not let the guest map the page of a device.',
    'no-driver': 'There is no paravirtual device here.',
    'no-device':
      'No kernel of the application’s own drives a device here: its input and output are system calls.',
    'kernel-does-io':
      'Here these are two operations: the application’s system call, and its kernel’s access to the device.',
    'may-itself': 'Nothing is checked here: the application may access the device itself.',
    'no-patched-calls': 'No system call is patched here.',
    'one-hypervisor': 'There are no two hypervisors here, one inside the other.',
    'flag-kept':
      'The guest kernel believes that it has changed the interrupt flag. It has not, and nobody was told.',
    'real-register': 'The guest kernel gets an address that is not its own, and nobody was told.',
    'foreign-register':
      'The guest kernel gets the hypervisor’s address; a ported kernel does not rely on it.',
  },
  counts: ({ traps, exits, switches, worldSwitches }, exit) =>
    [
      plural(traps, 'trap'),
      ...(exit === undefined ? [] : [plural(exits, words.exits[exit], manyExits[exit])]),
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
      `An operation can be followed on these architectures, or on planes of the author’s own: ${expected ?? ''}.`,
  },
};
