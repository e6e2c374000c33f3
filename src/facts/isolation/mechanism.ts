import type { Kind } from '../../core/kind.js';
import type { Text } from '../../core/language/locale.js';
import type { Claim, Fact } from '../../core/source.js';
import type { Occasion } from '../events/event.js';

/** What two neighbours on one machine may share. */
export const resources = ['kernel', 'addressSpace', 'cores', 'memory', 'nic'] as const;
export type Resource = (typeof resources)[number];

/** Whether it is shared; `partly` also stands for shared through a mediator, `encrypted` for shared but unreadable. */
export type Sharing = 'yes' | 'partly' | 'no' | 'encrypted';

/** Whether one side is guarded from the other; `none` where there is no host software below. */
export type Guarding = 'yes' | 'partly' | 'no' | 'none';

/** Which wall a count of system calls is of: what the tenant itself can call, or what is left once the wall before it has fallen. */
export const walls = ['tenant', 'behind'] as const;
export type Wall = (typeof walls)[number];

/** What a date is the date of; only dates of one kind are compared. */
export const dateKinds = ['mechanism', 'product', 'kernel-feature'] as const;
export type DateKind = (typeof dateKinds)[number];

/** When something came out. */
export interface Since {
  readonly date: string;
  readonly of?: DateKind;
  /** What happened then. */
  readonly occasion?: Occasion;
  readonly text?: Text;
  readonly cite: readonly string[];
}

/** What somebody did to a boundary: get across it, or learn through it. */
export const breaks = ['escape', 'leak'] as const;

/** Where a number comes from: checked in the source, read in a text that reports the source, known from the source, or unverified. */
export const grades = ['V', 'V2', 'K', 'U'] as const;
export type Grade = (typeof grades)[number];

export const units = ['calls', 'µs', 'ms', 's', 'min', 'kB', 'MB', 'GB', 'KiB', 'MiB', 'GiB'] as const;
export type Unit = (typeof units)[number];

/** What is known of a number: exactly one of these is there. */
export interface Amount {
  readonly value?: number;
  readonly about?: number;
  /** Known to an order of magnitude. */
  readonly magnitude?: number;
  readonly range?: readonly [low: number, high: number];
  readonly atMost?: number;
  readonly below?: number;
}

/** A number that says what was counted or measured, where it stands, when, and how well it is known. */
export interface Quantity extends Amount {
  readonly unit: Unit;
  readonly context: Text;
  readonly cite: readonly string[];
  readonly date?: string;
  readonly grade: Grade;
  /** For a count of system calls. */
  readonly wall?: Wall;
  /** Numbers that were taken in the same way, and so may be compared, name the same series. */
  readonly series?: string;
}

/** Ways to state a number; each is drawn in its own way. */
export const amounts = [
  'value',
  'about',
  'magnitude',
  'range',
  'atMost',
  'below',
] as const satisfies readonly (keyof Amount)[];
export type AmountForm = (typeof amounts)[number];

/** Axes on which numbers lie. */
export const measures = ['interface', 'startup', 'memory'] as const;
export type Measure = (typeof measures)[number];

/** What mechanisms can be ordered by; no order is the order. */
export const axes = ['shared', ...measures, 'protection', 'since'] as const;
export type Axis = (typeof axes)[number];

/** A way to keep two tenants of one machine apart. */
export interface Mechanism {
  readonly key: string;
  readonly name: Text;
  /** Who holds the boundary. */
  readonly kind: Kind;
  readonly boundary: Claim;
  /** `cite` says where; without it, the sources of the boundary do. */
  readonly shares: { readonly [R in Resource]?: Sharing } & { readonly cite?: readonly string[] };
  /** What reaches across the boundary. */
  readonly exposes?: Claim;
  /** Which side is guarded from the other: the host from the guest, the guest from the host. */
  readonly protects?: {
    readonly host?: Guarding;
    readonly guest?: Guarding;
    /** Who holds the boundary in each direction, where that is not the same. */
    readonly by?: { readonly host: Kind; readonly guest: Kind };
    readonly cite?: readonly string[];
  };
  /** System calls that reach the host kernel, time to start, memory on top of the workload's; the first is the one it is placed by. */
  readonly numbers?: { readonly [M in Measure]?: readonly Quantity[] };
  /** The first is the one it is placed by. */
  readonly since?: readonly Since[];
  readonly users?: Claim;
  /** What crossed the boundary, or leaked through it. */
  readonly escapes?: readonly (Claim & { readonly kind?: (typeof breaks)[number] })[];
  /** Set when it breaks the rule that more isolation costs more; `axes` names where it shows. */
  readonly counter?: Claim & { readonly axes?: readonly Axis[] };
  /** Counts as a container. */
  readonly container?: boolean;
  /** How it is used with Kubernetes. */
  readonly kubernetes?: Claim;
  /** False for what adds nothing that keeps anybody out. */
  readonly securityBoundary?: boolean;
  readonly facts?: readonly Fact[];
}
