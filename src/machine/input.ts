import { planeLevels, type Architecture } from '../facts/levels.js';
import type { Mechanism } from '../facts/mechanism.js';
import type { TraceProblem } from './step.js';
import type { Traceable } from './walk.js';

/** A configuration as anybody may write it: figures accept data without an architecture or with a mechanism of any shape. */
export interface TraceInput {
  readonly architecture?: string | undefined;
  readonly occupants: readonly { readonly key: string; readonly level: string }[];
  readonly mechanism?: unknown;
}

/** A configuration whose mechanism can be read. */
export type Ready = Traceable & { readonly mechanism: Mechanism };

/** Makes sure of all that the rules rely on. */
export function ready({ architecture, occupants, mechanism }: TraceInput): Ready | TraceProblem {
  if (!isArchitecture(architecture))
    return {
      path: 'architecture',
      code: 'unknown-architecture',
      expected: Object.keys(planeLevels).join(', '),
      ...(architecture !== undefined && { got: architecture }),
    };
  return isMechanism(mechanism)
    ? { architecture, occupants, mechanism }
    : { path: 'mechanism', code: 'no-mechanism' };
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
