import type { Problem } from '../../../core/problem.js';
import { planeLevels, type Architecture, type PlaneLevels } from '../../../facts/levels.js';
import type { RingDiagramData } from '../data.js';
import type { Plane, Scheme } from './scheme.js';

const sources: Readonly<Partial<Record<Architecture, string>>> = {
  'x86-vmx': 'Intel SDM Vol. 3C, “VMX Non-Root Operation”: exits arrive in root ring 0',
  arm: 'Arm ARM, “Exception levels”: only EL3 changes the Security state',
  'risc-v': 'RISC-V Privileged Architecture, “Privilege Levels”',
  'risc-v-h': 'RISC-V Privileged Architecture, “Extension for Hypervisor Support”',
};

/** Where a crossing ends: a level, or a plane as a whole. */
interface End {
  readonly plane: Plane;
  readonly level?: string;
}

/**
 * Which ways between planes there are not. Where one plane has power over the other, control passes through a level that has it; where
 * a monitor has power over both, it passes through the monitor.
 */
export function crossingRules(
  { architecture, crossings, occupants }: RingDiagramData,
  scheme: Scheme,
): Problem[] {
  const source = architecture && sources[architecture];
  const endOf = (key: string): End | undefined => {
    const level = occupants.find((occupant) => occupant.key === key)?.level ?? key;
    const plane = scheme.planeOf(level);
    if (plane) return { plane, level };
    const whole = scheme.planes.find((each) => each.key === key);
    return whole && { plane: whole };
  };
  const monitors = (architecture ? (planeLevels[architecture] as readonly PlaneLevels[]) : []).flatMap(
    ({ monitor }) => monitor ?? [],
  );
  const gates = ({ plane }: End, other: Plane): string[] =>
    plane.levels.flatMap(({ key }) =>
      other.levels.every((level) => scheme.outranks(key, level.key)) ? [key] : [],
    );
  return (crossings ?? []).flatMap(({ from, to }, index): Problem[] => {
    const [start, end] = [endOf(from), endOf(to)];
    if (!start || !end || start.plane === end.plane) return [];
    const through = [
      ...gates(start, end.plane).map((level) => ({ at: start, level })),
      ...gates(end, start.plane).map((level) => ({ at: end, level })),
    ];
    const passes = through.some(({ at, level }) => at.level === undefined || at.level === level);
    const monitor = scheme.planes
      .flatMap(({ levels }) => levels)
      .find(({ is }) => is !== undefined && monitors.includes(is));
    if (passes || (through.length === 0 && monitor === undefined)) return [];
    return [
      {
        path: `crossings[${index}]`,
        code: 'crossing-past-gate',
        got: `${from} → ${to}`,
        expected: through.length > 0 ? through.map(({ level }) => level).join(', ') : (monitor?.key ?? ''),
        ...(source !== undefined && { source }),
      },
    ];
  });
}
