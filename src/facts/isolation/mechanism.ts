import type { Kind } from '../../core/kind.js';
import type { Text } from '../../core/language/locale.js';
import type { Claim, Fact } from '../../core/source.js';

/** What two neighbours on one machine may share. */
export const resources = ['kernel', 'addressSpace', 'cores', 'memory', 'nic'] as const;
export type Resource = (typeof resources)[number];

/** Whether it is shared; `partly` also stands for shared through a mediator, `encrypted` for shared but unreadable. */
export type Sharing = 'yes' | 'partly' | 'no' | 'encrypted';

/** Whether one side is guarded from the other; `none` where there is no host software below. */
export type Guarding = 'yes' | 'partly' | 'no' | 'none';

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
  readonly shares: { readonly [R in Resource]?: Sharing };
  /** What reaches across the boundary. */
  readonly exposes?: Claim;
  /** Which side is guarded from the other: the host from the guest, the guest from the host. */
  readonly protects?: { readonly host?: Guarding; readonly guest?: Guarding };
  /** System calls that reach the host kernel, time to start, memory on top of the workload's; the first is the one it is placed by. */
  readonly numbers?: { readonly [M in Measure]?: readonly Quantity[] };
  readonly since?: { readonly date: string; readonly text?: Text; readonly cite: readonly string[] };
  readonly users?: Claim;
  /** What crossed the boundary. */
  readonly escapes?: readonly Claim[];
  /** Set when it breaks the rule that more isolation costs more; `axes` names where it shows. */
  readonly counter?: Claim & { readonly axes?: readonly Axis[] };
  /** Counts as a container. */
  readonly container?: boolean;
  /** How it is used with Kubernetes. */
  readonly kubernetes?: Claim;
  /** False for what was never meant to keep anybody out. */
  readonly securityBoundary?: boolean;
  readonly facts?: readonly Fact[];
}
