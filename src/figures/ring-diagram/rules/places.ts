import type { Problem } from '../../../core/problem.js';
import type { RingDiagramData } from '../data.js';
import type { Scheme } from './scheme.js';

type Occupant = RingDiagramData['occupants'][number];

const protection = 'Intel SDM Vol. 3A, “Protection”';
const vmx = 'Intel SDM Vol. 3C, “VMX Non-Root Operation”';
const resourceControl = 'Popek & Goldberg 1974, resource control';
const riscV = 'RISC-V Privileged Architecture, “Extension for Hypervisor Support”';
const arm = 'Arm ARM, “Exception levels”';
const kvmApi = 'The Definitive KVM API Documentation';
const gvisor = 'gVisor Platform Guide';

/** Levels that no kernel of a guest is given, since whoever is there controls the guest. */
const aboveGuests: ReadonlySet<string | undefined> = new Set(['el2', 'el3', 'm']);
/** Levels of x86 between user and kernel. */
const middle: ReadonlySet<string | undefined> = new Set(
  ['ring', 'root', 'nonroot'].flatMap((plane) => [`${plane}-1`, `${plane}-2`]),
);

/** Who may not stand where, found from planes, levels and kinds. */
export function placeRules({ occupants, architecture }: RingDiagramData, scheme: Scheme): Problem[] {
  const { outranks, planeOf, isOf, isOutermost, kernelOf } = scheme;
  const of = (...kinds: readonly Occupant['kind'][]): Occupant[] =>
    occupants.filter(({ kind }) => kinds.includes(kind));
  const hypervisors = of('hypervisor');
  const controllers = hypervisors.length > 0 ? hypervisors : of('host-kernel');
  const guests = of('guest-kernel');
  const inCharge = of('hypervisor', 'host-kernel');
  const guestPlanes = scheme.planes.some(({ guest }) => guest);
  const isOver = (one: Occupant, other: Occupant): boolean => outranks(one.level, other.level);
  const incomparable = (one: Occupant, other: Occupant): boolean =>
    one.level !== other.level && !isOver(one, other) && !isOver(other, one);

  return occupants.flatMap((occupant, index): Problem[] => {
    const { kind, level } = occupant;
    const problem = (code: string, source: string, expected?: string): Problem[] => [
      {
        path: `occupants[${index}].level`,
        code,
        got: level,
        source,
        ...(expected !== undefined && { expected }),
      },
    ];
    const plane = planeOf(level);
    if (plane === undefined) return [];
    const onHostPlane = guestPlanes && !plane.guest;

    if (kind === 'application') {
      const under = of('guest-kernel', 'host-kernel', 'hypervisor').find((other) => isOver(occupant, other));
      return under ? problem('application-over-kernel', protection, under.key) : [];
    }

    if (kind === 'guest-kernel') {
      if (aboveGuests.has(isOf(level)))
        return problem('guest-at-monitor', architecture === 'arm' ? arm : riscV);
      const over = hypervisors.filter((other) => isOver(other, occupant));
      if (guestPlanes) {
        // Beside guests on their own plane a ported kernel may stand under the hypervisor on its plane, as a paravirtual dom0 does.
        const ported =
          over.some((other) => planeOf(other.level) === plane) &&
          (plane.guest || guests.some((other) => planeOf(other.level)?.guest));
        const inPlace = plane.guest && level === kernelOf(plane);
        if (!inPlace && !ported)
          return problem(
            architecture === 'x86-vmx' ? 'vmx-guest-kernel' : 'guest-kernel-plane',
            architecture === 'x86-vmx' ? vmx : riscV,
            scheme.planes.flatMap((each) => (each.guest ? (kernelOf(each) ?? []) : []))[0],
          );
      }
      // A guest of an emulator may share the level of its process.
      const fits =
        controllers.length === 0 ||
        controllers.some(
          (other) =>
            isOver(other, occupant) ||
            incomparable(other, occupant) ||
            (other.level === level && isOutermost(level)),
        );
      const overruled = hypervisors.some((other) => isOver(occupant, other));
      if (fits && !overruled) return [];
      const dom0 = /^dom0\b/.test(occupant.key);
      return problem(dom0 ? 'dom0-below' : 'guest-over-vmm', dom0 ? 'Barham et al. 2003' : resourceControl);
    }

    if (kind === 'hypervisor' && guestPlanes) {
      const expected = scheme.planes.flatMap((each) => (each.guest ? [] : (scheme.gateOf(each) ?? [])))[0];
      const code = architecture === 'x86-vmx' ? 'vmx-hypervisor' : 'hypervisor-plane';
      // In a nested configuration the inner hypervisor is a guest kernel to the outer one.
      const nested = level === kernelOf(plane) && inCharge.some((other) => isOver(other, occupant));
      if (plane.guest && !nested) return problem(code, architecture === 'x86-vmx' ? vmx : riscV, expected);
      const gate = scheme.gateOf(plane);
      if (onHostPlane && gate !== undefined && level !== gate && !outranks(level, gate))
        return problem(code, architecture === 'x86-vmx' ? vmx : riscV, expected);
      return [];
    }

    if (kind === 'host-kernel') {
      const overseen = occupants.some(
        (other) => ['hypervisor', 'host-kernel', 'hardware'].includes(other.kind) && isOver(other, occupant),
      );
      return scheme.lacksPrivilege(level) && !overseen ? problem('kernel-without-privilege', protection) : [];
    }

    if (kind === 'device-model' || kind === 'application-kernel') {
      const beside = inCharge.find(
        (other) => (other.level === level && !isOutermost(level)) || isOver(occupant, other),
      );
      if (kind === 'device-model') return beside ? problem('device-model-level', kvmApi, beside.key) : [];
      return beside || middle.has(isOf(level)) ? problem('application-kernel-level', gvisor) : [];
    }
    return [];
  });
}
