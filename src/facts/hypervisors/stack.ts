import type { Text } from '../../core/language/locale.js';
import type { Claim, Fact, Source } from '../../core/source.js';

/**
 * What a layer is. A `hypervisor-module` belongs to the host kernel itself; a `host-driver` is loaded into it by a product. A `vmm`
 * runs the code of one virtual machine with the privilege of a kernel; a `service` is a process that works for the machines.
 */
export type LayerKind =
  | 'hardware'
  | 'firmware'
  | 'hypervisor'
  | 'host-os'
  | 'vmm'
  | 'hypervisor-module'
  | 'host-driver'
  | 'device-model'
  | 'emulator'
  | 'guest-kernel'
  | 'dom0'
  | 'root-partition'
  | 'application-kernel'
  | 'application'
  | 'container-engine'
  | 'service';

/** In which mode of the machine or of a virtual machine a layer runs. */
export type Privilege = 'firmware' | 'host-kernel' | 'host-user' | 'guest-kernel' | 'guest-user' | 'guest';

/** What of the whole machine's business a layer does. */
export type Holding = 'scheduler' | 'drivers' | 'device-emulation';

/** A part of that business, where several layers share it or it does not always fall to the same one. */
export interface Held extends Omit<Claim, 'text'> {
  readonly what: Holding;
  /** Which part, or when. */
  readonly of?: Text;
}

/** How many there are of a layer. */
export type Instances = 'one' | 'per-processor' | 'per-vm' | 'per-vcpu' | 'per-sandbox';

export interface Layer {
  /** Unique among the layers beside it. */
  readonly key: string;
  readonly kind: LayerKind;
  /** What it is called on the picture; without it, the name of its kind. */
  readonly label?: Text;
  /** Without it, what is usual for its kind. */
  readonly privilege?: Privilege;
  readonly holds?: readonly (Holding | Held)[];
  /** How many there are; what neighbours share follows from it, and from nothing else. */
  readonly instances?: Instances;
  /** Set for a process that ends when its work is done. */
  readonly lasts?: 'short';
  /** Layers drawn inside it: a module in a kernel. */
  readonly parts?: readonly Layer[];
  readonly facts?: readonly Fact[];
  readonly cite?: readonly string[];
}

/** A process beside a pile of layers: it carries none of them. */
export interface Beside extends Layer {
  /** Key of the layer of its column that it stands on; without it, it stands on what the column stands on. */
  readonly on?: string;
}

/** Layers of one guest or container, bottom to top. */
export interface Column {
  readonly key: string;
  readonly label?: Text;
  /** Set for a column that works for all others, such as dom0. */
  readonly serves?: boolean;
  /** What is said of this column, where it is not what is said of the stack. */
  readonly type?: TypeClaim;
  readonly layers: readonly Layer[];
  /** What runs beside them, such as the process that emulates the devices of a guest. */
  readonly beside?: readonly Beside[];
}

/** What somebody says of a stack's type. */
export interface TypeClaim {
  readonly is: 'type-1' | 'type-2' | 'contested' | 'emulator' | 'container';
  /** Set where others say otherwise. */
  readonly contested?: boolean;
  /** Who says so, and why. */
  readonly text?: Text;
  readonly cite: readonly string[];
  /** Both sides, for a contested type. */
  readonly sides?: readonly {
    readonly is: 'type-1' | 'type-2';
    readonly text: Text;
    readonly cite: readonly string[];
  }[];
}

export interface Stack {
  readonly key: string;
  readonly label: Text;
  readonly type?: TypeClaim;
  /** What all columns stand on, bottom to top: the hardware is the first. */
  readonly layers: readonly Layer[];
  readonly columns: readonly Column[];
  /** Processes beside all columns, such as a container engine. */
  readonly beside?: readonly Layer[];
  readonly facts?: readonly Fact[];
}

/** A row under the picture that compares the stacks by key. */
export interface Row {
  readonly label: Text;
  readonly cells: Readonly<Record<string, Claim>>;
}

/** Stacks side by side. */
export interface Stacks {
  readonly title?: Text;
  readonly subtitle?: Text;
  /** What the stacks are compared by: the type of the hypervisor, or the kernel that an application calls. */
  readonly compare?: 'type' | 'kernel';
  readonly stacks: readonly Stack[];
  readonly rows?: readonly Row[];
  readonly notes?: readonly Claim[];
  readonly sources: readonly Source[];
}
