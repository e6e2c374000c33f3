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
import type { Architecture, ArchitectureFacts } from '../../facts/architectures.js';
import { processors } from '../../machine/processor.js';

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

const vmx = 'Intel SDM Vol. 3C, “VMX Non-Root Operation”, I/O exiting';
const shadow = 'Adams & Agesen 2006, §2';

/** As much of a figure as its mechanism depends on. */
interface MechanismOf {
  readonly mechanism?: MechanismData | undefined;
  readonly architecture?: Architecture | undefined;
  readonly occupants: readonly { readonly key: string; readonly level: string }[];
}

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
  { mechanism, architecture: name, occupants }: MechanismOf,
  architecture: ArchitectureFacts | undefined,
  isOf: (level: string) => string | undefined,
  sources: readonly { readonly id: string }[],
): Problem[] {
  if (mechanism === undefined) return [];
  const levels = architecture?.planes.flatMap((plane) => plane.levels.map(({ key }) => key)) ?? [];
  const placed = new Map(occupants.map(({ key, level }) => [key, level]));
  const problems = named(mechanism).flatMap(([place, key]): Problem[] => {
    if (key === undefined) return [];
    const [path, level] = [`mechanism.${place}`, placed.get(key)];
    if (level === undefined)
      return [{ path, code: 'unknown-occupant', got: key, expected: [...placed.keys()].join(', ') }];
    // On planes of a processor that is not named there is nothing that a level must be.
    return architecture === undefined || isOf(level) !== undefined
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
  const exits = mechanism.exits ?? [];
  const { kernel, devices, code, paging, server } = mechanism;
  const is = kernel === undefined ? undefined : isOf(placed.get(kernel) ?? '');
  const processor = name && processors[name];
  const runsItself = is !== undefined && processor?.kernelLevels.includes(is) === true && code === undefined;
  // A guest kernel with the privilege for ports reaches the real ones, unless the hypervisor has asked to be told.
  const emulates = devices?.model !== undefined && !devices.passthrough && server === undefined;
  if (runsItself && emulates && processor.instructions['port-io'] !== undefined && !exits.includes('io'))
    problems.push({
      path: 'mechanism.exits',
      code: 'ports-unguarded',
      got: devices.model ?? '',
      source: vmx,
    });
  if (runsItself && paging === 'shadow' && !exits.includes('page-fault'))
    problems.push({ path: 'mechanism.exits', code: 'shadow-unseen', source: shadow });
  // SYSCALL and SYSENTER enter the most privileged ring, whatever a table of vectors says.
  const owner = mechanism.owners['system-call'];
  const entered = owner === undefined ? undefined : isOf(placed.get(owner) ?? '');
  if (
    /^SYS(?:CALL|ENTER)\b/i.test(mechanism.systemCall ?? '') &&
    entered !== undefined &&
    /^(?:ring|root|nonroot)-[1-3]$/.test(entered)
  )
    problems.push({
      path: 'mechanism.owners.system-call',
      code: 'call-enters-ring-0',
      got: entered,
      expected: mechanism.systemCall ?? '',
      source: 'Intel SDM Vol. 2B, “SYSCALL”',
    });
  return problems;
}
