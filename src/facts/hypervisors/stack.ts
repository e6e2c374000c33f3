import type { Text } from '../../core/language/locale.js';
import type { Claim, Fact, Source } from '../../core/source.js';

/** What a layer is. A `hypervisor-module` belongs to the host kernel itself; a `host-driver` is loaded into it by a product. */
export type LayerKind =
  | 'hardware'
  | 'firmware'
  | 'hypervisor'
  | 'host-os'
  | 'hypervisor-module'
  | 'host-driver'
  | 'device-model'
  | 'emulator'
  | 'guest-kernel'
  | 'dom0'
  | 'root-partition'
  | 'application-kernel'
  | 'application'
  | 'container-engine';

/** In which mode of the machine or of a virtual machine a layer runs. */
export type Privilege = 'firmware' | 'host-kernel' | 'host-user' | 'guest-kernel' | 'guest-user';

/** What of the whole machine's business a layer does. */
export type Holding = 'scheduler' | 'drivers' | 'device-emulation';

export interface Layer {
  /** Unique among the layers beside it. */
  readonly key: string;
  readonly kind: LayerKind;
  /** What it is called on the picture; without it, the name of its kind. */
  readonly label?: Text;
  /** Without it, what is usual for its kind. */
  readonly privilege?: Privilege;
  readonly holds?: readonly Holding[];
  /** Layers drawn inside it: a module in a kernel. */
  readonly parts?: readonly Layer[];
  readonly facts?: readonly Fact[];
  readonly cite?: readonly string[];
}

/** Layers of one guest or container, bottom to top. */
export interface Column {
  readonly key: string;
  readonly label?: Text;
  /** Set for a column that works for all others, such as dom0. */
  readonly serves?: boolean;
  readonly layers: readonly Layer[];
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
