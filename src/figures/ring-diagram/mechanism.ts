import {
  array,
  boolean,
  literal,
  optional,
  picklist,
  pipe,
  readonly,
  strictObject,
  type InferOutput,
} from 'valibot';
import { citeSchema, keySchema, nameSchema } from '../../core/schema.js';

/** Key of an occupant, or none. */
const occupant = optional(keySchema);

/** Who intercepts what, told by the keys of occupants: what it takes to follow an operation through the figure. */
export const mechanismSchema = strictObject({
  application: keySchema,
  kernel: occupant,
  server: occupant,
  monitor: occupant,
  inner: optional(strictObject({ hypervisor: keySchema, model: keySchema })),
  host: optional(strictObject({ kernel: keySchema, process: occupant })),
  owners: strictObject({ 'system-call': occupant, exception: occupant, privilege: occupant }),
  code: optional(picklist(['interpreted', 'emulated-by-translation', 'translated', 'patched', 'ported'])),
  paging: picklist(['own', 'shadow', 'direct', 'nested', 'none']),
  unguarded: optional(boolean()),
  exits: optional(
    pipe(array(picklist(['cpuid', 'cr3', 'io', 'page-fault', 'interrupt-window'])), readonly()),
  ),
  devices: optional(
    strictObject({
      model: occupant,
      relay: occupant,
      elsewhere: occupant,
      kick: optional(
        strictObject({
          to: keySchema,
          hypercall: optional(boolean()),
          servedBy: optional(picklist(['thread', 'vhost', 'vhost-user', 'device'])),
        }),
      ),
      passthrough: optional(boolean()),
      marked: optional(boolean()),
    }),
  ),
  systemCall: optional(nameSchema),
  hypercall: optional(nameSchema),
  filter: optional(literal('seccomp')),
  signals: optional(boolean()),
  patchesCalls: optional(boolean()),
  cite: optional(
    strictObject({
      instructions: optional(citeSchema),
      calls: optional(citeSchema),
      memory: optional(citeSchema),
      devices: optional(citeSchema),
    }),
  ),
});

export type MechanismData = InferOutput<typeof mechanismSchema>;
