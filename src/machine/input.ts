import { planeLevels, type Architecture } from '../facts/levels.js';
import type { Mechanism } from '../facts/mechanism.js';
import type { OwnPlane } from './own-planes.js';
import { ownScheme, schemeOf, type Scheme } from './scheme.js';
import type { TraceProblem } from './step.js';

/** A configuration as anybody may write it: figures accept data without an architecture or with a mechanism of any shape. */
export interface TraceInput {
  readonly architecture?: string | undefined;
  /** The author’s own planes, in place of those of the architecture. */
  readonly planes?: readonly OwnPlane[] | undefined;
  readonly occupants: readonly { readonly key: string; readonly level: string }[];
  readonly mechanism?: unknown;
}

/** A configuration whose mechanism can be read. */
export interface Ready {
  readonly architecture: Architecture | undefined;
  readonly scheme: Scheme;
  readonly occupants: TraceInput['occupants'];
  readonly mechanism: Mechanism;
}

/** Makes sure of all that the rules rely on. */
export function ready({ architecture, planes, occupants, mechanism }: TraceInput): Ready | TraceProblem {
  const known = isArchitecture(architecture) ? architecture : undefined;
  if (known === undefined && (architecture !== undefined || planes === undefined))
    return {
      path: 'architecture',
      code: 'unknown-architecture',
      expected: Object.keys(planeLevels).join(', '),
      ...(architecture !== undefined && { got: architecture }),
    };
  if (!isMechanism(mechanism)) return { path: 'mechanism', code: 'no-mechanism' };
  const scheme =
    planes === undefined && known !== undefined ? schemeOf(known) : ownScheme(planes ?? [], known);
  return { architecture: known, scheme, occupants, mechanism };
}

function isArchitecture(name: string | undefined): name is Architecture {
  return name !== undefined && Object.hasOwn(planeLevels, name);
}

function isMechanism(value: unknown): value is Mechanism {
  if (!isRecord(value) || !isRecord(value['owners'])) return false;
  const { exits = [], cite = {} } = value;
  return Array.isArray(exits) && isRecord(cite) && Object.values(cite).every(Array.isArray);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
