import type { Problem } from '../../../core/problem.js';
import type { Architecture, ArchitectureFacts } from '../../../facts/architectures.js';
import { processors, type Processor } from '../../../machine/processor.js';
import type { MechanismData } from '../mechanism.js';

const vmx = 'Intel SDM Vol. 3C, “VMX Non-Root Operation”, I/O exiting';
const shadow = 'Adams & Agesen 2006, §2';
const syscall = 'Intel SDM Vol. 2B, “SYSCALL”';

/** As much of a figure as its mechanism depends on. */
interface MechanismOf {
  readonly mechanism?: MechanismData | undefined;
  readonly architecture?: Architecture | undefined;
  readonly occupants: readonly { readonly key: string; readonly level: string }[];
}

/** The level of the architecture on which an occupant is, where that is known. */
type IsAt = (occupant: string | undefined) => string | undefined;

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

/** Whoever acts is an occupant, on a level of the architecture. */
function actorRules(
  mechanism: MechanismData,
  occupants: MechanismOf['occupants'],
  architecture: ArchitectureFacts | undefined,
  isAt: IsAt,
): Problem[] {
  const levels = architecture?.planes.flatMap((plane) => plane.levels.map(({ key }) => key)) ?? [];
  const placed = occupants.map(({ key }) => key);
  return named(mechanism).flatMap(([place, key]): Problem[] => {
    if (key === undefined) return [];
    const path = `mechanism.${place}`;
    if (!placed.includes(key))
      return [{ path, code: 'unknown-occupant', got: key, expected: placed.join(', ') }];
    // On planes of a processor that is not named there is nothing that a level must be.
    return architecture === undefined || isAt(key) !== undefined
      ? []
      : [{ path, code: 'occupant-off-architecture', got: key, expected: levels.join(', ') }];
  });
}

function citeRules({ cite = {} }: MechanismData, sources: readonly { readonly id: string }[]): Problem[] {
  return Object.entries(cite).flatMap(([topic, ids]) =>
    (ids ?? []).flatMap((id, index): Problem[] =>
      sources.some((source) => source.id === id)
        ? []
        : [{ path: `mechanism.cite.${topic}[${index}]`, code: 'unknown-source', got: id }],
    ),
  );
}

/** Whoever is needed for what the mechanism says is named. */
function needRules(mechanism: MechanismData): Problem[] {
  const { code, paging, exits = [], signals, kernel } = mechanism;
  const needs = (field: 'monitor' | 'server', why: string, wanted: boolean): Problem[] =>
    wanted && mechanism[field] === undefined
      ? [{ path: `mechanism.${field}`, code: 'mechanism-needs', got: why }]
      : [];
  return [
    ...needs('monitor', 'code', code !== undefined),
    ...needs('monitor', 'paging', ['shadow', 'direct', 'nested'].includes(paging)),
    ...needs('monitor', 'exits', exits.length > 0),
    ...needs('server', 'signals', signals === true && kernel === undefined),
  ];
}

/** What a guest kernel with the privilege of its level may do, its hypervisor has to ask about, else it never learns of it. */
function guardRules(mechanism: MechanismData, processor: Processor | undefined, isAt: IsAt): Problem[] {
  const { kernel, devices, code, paging, server, exits = [] } = mechanism;
  const is = isAt(kernel);
  if (is === undefined || code !== undefined || processor?.kernelLevels.includes(is) !== true) return [];
  const emulates = devices?.model !== undefined && !devices.passthrough && server === undefined;
  const problem = (more: Omit<Problem, 'path'>): Problem[] => [{ path: 'mechanism.exits', ...more }];
  return [
    ...(emulates && processor.instructions['port-io'] !== undefined && !exits.includes('io')
      ? problem({ code: 'ports-unguarded', got: devices.model ?? '', source: vmx })
      : []),
    ...(paging === 'shadow' && !exits.includes('page-fault')
      ? problem({ code: 'shadow-unseen', source: shadow })
      : []),
  ];
}

/** SYSCALL and SYSENTER enter the most privileged ring, whatever a table of vectors says. */
function callRules({ owners, systemCall = '' }: MechanismData, isAt: IsAt): Problem[] {
  const entered = isAt(owners['system-call']);
  return /^SYS(?:CALL|ENTER)\b/i.test(systemCall) &&
    entered !== undefined &&
    /^(?:ring|root|nonroot)-[1-3]$/.test(entered)
    ? [
        {
          path: 'mechanism.owners.system-call',
          code: 'call-enters-ring-0',
          got: entered,
          expected: systemCall,
          source: syscall,
        },
      ]
    : [];
}

/** What a mechanism may not say: it works on a known architecture, between occupants on levels of that, and leaves nobody out who has to act. */
export function mechanismRules(
  { mechanism, architecture: name, occupants }: MechanismOf,
  architecture: ArchitectureFacts | undefined,
  isOf: (level: string) => string | undefined,
  sources: readonly { readonly id: string }[],
): Problem[] {
  if (mechanism === undefined) return [];
  const isAt: IsAt = (occupant) => {
    const level = occupants.find(({ key }) => key === occupant)?.level;
    return level === undefined ? undefined : isOf(level);
  };
  return [
    ...actorRules(mechanism, occupants, architecture, isAt),
    ...citeRules(mechanism, sources),
    ...needRules(mechanism),
    ...guardRules(mechanism, name && processors[name], isAt),
    ...callRules(mechanism, isAt),
  ];
}
