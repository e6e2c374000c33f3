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
import type { Problem } from '../../core/problem.js';
import { citeSchema, keySchema, nameSchema } from '../../core/schema.js';
import type { ArchitectureFacts } from '../../facts/architectures.js';

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

/** The occupants that a mechanism names, by the place where it does. */
function named({
  application,
  kernel,
  server,
  monitor,
  inner,
  host,
  owners,
  devices,
}: MechanismData): readonly (readonly [string, string | undefined])[] {
  return [
    ...Object.entries({ application, kernel, server, monitor }),
    ...[['inner', inner] as const, ['host', host] as const, ['owners', owners] as const].flatMap(
      ([place, keys]) =>
        Object.entries(keys ?? {}).map(([name, key]): [string, string | undefined] => [
          `${place}.${name}`,
          key,
        ]),
    ),
    ...Object.entries({
      'devices.model': devices?.model,
      'devices.relay': devices?.relay,
      'devices.elsewhere': devices?.elsewhere,
      'devices.kick.to': devices?.kick?.to,
    }),
  ];
}

/** What a mechanism may not say: it works on a known architecture, between occupants on levels of that, and leaves nobody out who has to act. */
export function mechanismRules(
  mechanism: MechanismData | undefined,
  architecture: ArchitectureFacts | undefined,
  occupants: readonly { readonly key: string; readonly level: string }[],
  sources: readonly { readonly id: string }[],
): Problem[] {
  if (mechanism === undefined) return [];
  if (architecture === undefined) return [{ path: 'mechanism', code: 'mechanism-without-architecture' }];
  const levels = architecture.planes.flatMap((plane) => plane.levels.map(({ key }) => key));
  const placed = new Map(occupants.map(({ key, level }) => [key, level]));
  const problems = named(mechanism).flatMap(([place, key]): Problem[] => {
    if (key === undefined) return [];
    const [path, level] = [`mechanism.${place}`, placed.get(key)];
    if (level === undefined)
      return [{ path, code: 'unknown-occupant', got: key, expected: [...placed.keys()].join(', ') }];
    return levels.includes(level)
      ? []
      : [{ path, code: 'occupant-off-architecture', got: key, expected: levels.join(', ') }];
  });
  for (const [topic, cite] of Object.entries(mechanism.cite ?? {}))
    cite?.forEach((id, index) => {
      if (sources.every((source) => source.id !== id))
        problems.push({ path: `mechanism.cite.${topic}[${index}]`, code: 'unknown-source', got: id });
    });
  const needs = (field: 'monitor' | 'server', why: string, wanted: boolean): void => {
    if (wanted && mechanism[field] === undefined)
      problems.push({ path: `mechanism.${field}`, code: 'mechanism-needs', got: why });
  };
  needs('monitor', 'code', mechanism.code !== undefined);
  needs(
    'monitor',
    'paging',
    mechanism.paging === 'shadow' || mechanism.paging === 'direct' || mechanism.paging === 'nested',
  );
  needs('monitor', 'exits', (mechanism.exits?.length ?? 0) > 0);
  needs('server', 'signals', mechanism.signals === true && mechanism.kernel === undefined);
  return problems;
}
