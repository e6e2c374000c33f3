/**
 * How guest kernel code reaches the processor; code that runs as it was written has none of these. An emulator interprets all guest code
 * or translates all of it, and then the guest is a part of the emulator's process; a VMM translates kernel code only.
 */
export type KernelCode = 'interpreted' | 'emulated-by-translation' | 'translated' | 'patched' | 'ported';

/**
 * Which page tables the processor walks: the kernel's own; a monitor's copy of them; the kernel's own, checked by a monitor; the
 * kernel's own and a second stage; or none.
 */
export type Paging = 'own' | 'shadow' | 'direct' | 'nested' | 'none';

/** What a hypervisor has asked the processor to exit for, beside missing entries of nested page tables, which need no asking. */
export type Exit = 'cpuid' | 'cr3' | 'io' | 'page-fault' | 'interrupt-window';

/** What a mechanism's sources bear out. */
export type Topic = 'instructions' | 'calls' | 'memory' | 'devices';

/** Who serves the queue of a paravirtual device after a notice: a thread of the device model, the host kernel, another process, or the device. */
export type Server = 'thread' | 'vhost' | 'vhost-user' | 'device';

/** Where a device access ends that the guest may not do itself. */
export interface DevicePath {
  /** User-space process that plays the device; without it the monitor does. */
  readonly model?: string;
  /** Host kernel between monitor and model, entered by a world switch. */
  readonly relay?: string;
  /** Kernel of the model, where that is a domain or partition of its own, which the monitor has to schedule. */
  readonly elsewhere?: string;
  /** Who takes the notice of a paravirtual driver, and whether it comes as a hypercall; without it there is no such driver. */
  readonly kick?: { readonly to: string; readonly hypercall?: boolean; readonly servedBy?: Server };
  /** Set when the registers of a real device are mapped into the guest. */
  readonly passthrough?: boolean;
  /** Set when the hypervisor marks the entries of emulated registers, so that later accesses are EPT misconfigurations. */
  readonly marked?: boolean;
}

/** Who intercepts what, told by the keys of occupants: what the machine needs besides their places. */
export interface Mechanism {
  /** Issues the operations of an application. */
  readonly application: string;
  /** Issues the operations of a kernel; absent where the application has no kernel of its own. */
  readonly kernel?: string;
  /** Serves the application's system calls and faults, where that is not `kernel`. */
  readonly server?: string;
  /** Takes what the guest may not do: VMM, hypervisor, emulator. */
  readonly monitor?: string;
  /** A hypervisor that is itself a guest of `monitor`, and its device model. */
  readonly inner?: { readonly hypervisor: string; readonly model: string };
  /** Kernel that does the server's input and output, and the server's other half if that is a process. */
  readonly host?: { readonly kernel: string; readonly process?: string };
  /** Who is entered by an event in the application; refused instructions raise a plain exception where they have no owner of their own. */
  readonly owners: {
    readonly 'system-call'?: string;
    readonly exception?: string;
    readonly privilege?: string;
  };
  readonly code?: KernelCode;
  readonly paging: Paging;
  /** Set when the monitor lets the guest write its page tables, and fills its shadow of them on faults only, as a TLB is filled. */
  readonly unguarded?: boolean;
  readonly exits?: readonly Exit[];
  readonly devices?: DevicePath;
  /** Instruction of a system call, where it is not the usual one of the architecture. */
  readonly systemCall?: string;
  /** Instruction of a hypercall. */
  readonly hypercall?: string;
  /** Set when system calls pass a filter before their handler. */
  readonly filter?: 'seccomp';
  /** Set when the owner hands events to the server by a signal to the application, whose handler returns through the owner. */
  readonly signals?: boolean;
  /** Set when system-call instructions are patched to reach the server without the owner. */
  readonly patchesCalls?: boolean;
  /** Sources by topic; where there is none, the architecture is the source. */
  readonly cite?: { readonly [T in Topic]?: readonly string[] };
}

/** Places and mechanism of a configuration without its words: enough to trace an operation. */
export interface Mechanics<A extends string = string> {
  readonly architecture: A;
  /** Level by occupant. */
  readonly at: Readonly<Record<string, string>>;
  readonly mechanism: Mechanism;
}
