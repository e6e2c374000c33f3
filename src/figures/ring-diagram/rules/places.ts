import type { Problem } from '../../../core/problem.js';
import type { RingDiagramData } from '../data.js';
import type { Plane, Scheme } from './scheme.js';

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

/** What a rule asks of the data. */
interface Setting {
  readonly scheme: Scheme;
  /** Set where guests have a plane of their own. */
  readonly guestPlanes: boolean;
  readonly onVmx: boolean;
  readonly arm: boolean;
  readonly all: readonly Occupant[];
  readonly of: (...kinds: readonly Occupant['kind'][]) => Occupant[];
  readonly isOver: (one: Occupant, other: Occupant) => boolean;
}

/** What is wrong with a place, by whose word, and who or what belongs there. */
interface Misplaced {
  readonly code: string;
  readonly source: string;
  readonly expected?: string | undefined;
}

/** A rule for one kind of software. */
type Rule = (occupant: Occupant, plane: Plane, setting: Setting) => Misplaced | undefined;

const application: Rule = (occupant, _, { of, isOver }) => {
  const under = of('guest-kernel', 'host-kernel', 'hypervisor').find((other) => isOver(occupant, other));
  return under && { code: 'application-over-kernel', source: protection, expected: under.key };
};

/** Where guests have a plane, their kernels stand at its kernel's level. */
const guestOnItsPlane: Rule = (occupant, plane, { scheme, of, isOver, onVmx }) => {
  const { planeOf, kernelOf } = scheme;
  // Beside guests on their own plane a ported kernel may stand under the hypervisor on its plane, as a paravirtual dom0 does.
  const ported =
    of('hypervisor').some((other) => isOver(other, occupant) && planeOf(other.level) === plane) &&
    (plane.guest || of('guest-kernel').some((other) => planeOf(other.level)?.guest));
  if ((plane.guest && occupant.level === kernelOf(plane)) || ported) return undefined;
  return {
    code: onVmx ? 'vmx-guest-kernel' : 'guest-kernel-plane',
    source: onVmx ? vmx : riscV,
    expected: scheme.planes.flatMap((each) => (each.guest ? (kernelOf(each) ?? []) : []))[0],
  };
};

/** Whoever controls a guest has more privilege than its kernel, or another plane. */
const guestUnderItsMonitor: Rule = (occupant, _, { scheme, of, isOver }) => {
  const hypervisors = of('hypervisor');
  const controllers = hypervisors.length > 0 ? hypervisors : of('host-kernel');
  const { level } = occupant;
  const fits =
    controllers.length === 0 ||
    controllers.some(
      (other) =>
        isOver(other, occupant) ||
        (other.level !== level && !isOver(occupant, other)) ||
        // A guest of an emulator may share the level of its process.
        (other.level === level && scheme.isOutermost(level)),
    );
  if (fits && !hypervisors.some((other) => isOver(occupant, other))) return undefined;
  return /^dom0\b/.test(occupant.key)
    ? { code: 'dom0-below', source: 'Barham et al. 2003' }
    : { code: 'guest-over-vmm', source: resourceControl };
};

const guestKernel: Rule = (occupant, plane, setting) =>
  aboveGuests.has(setting.scheme.isOf(occupant.level))
    ? { code: 'guest-at-monitor', source: setting.arm ? arm : riscV }
    : ((setting.guestPlanes ? guestOnItsPlane(occupant, plane, setting) : undefined) ??
      guestUnderItsMonitor(occupant, plane, setting));

const hypervisor: Rule = (occupant, plane, { scheme, guestPlanes, onVmx, of, isOver }) => {
  if (!guestPlanes) return undefined;
  const { kernelOf, gateOf, outranks } = scheme;
  const { level } = occupant;
  // In a nested configuration the inner hypervisor is a guest kernel to the outer one.
  const nested =
    level === kernelOf(plane) && of('hypervisor', 'host-kernel').some((other) => isOver(other, occupant));
  const gate = gateOf(plane);
  const beyond = !plane.guest && gate !== undefined && level !== gate && !outranks(level, gate);
  if (plane.guest ? nested : !beyond) return undefined;
  return {
    code: onVmx ? 'vmx-hypervisor' : 'hypervisor-plane',
    source: onVmx ? vmx : riscV,
    expected: scheme.planes.flatMap((each) => (each.guest ? [] : (gateOf(each) ?? [])))[0],
  };
};

const hostKernel: Rule = (occupant, _, { scheme, all, isOver }) => {
  const overseen = all.some(
    (other) => ['hypervisor', 'host-kernel', 'hardware'].includes(other.kind) && isOver(other, occupant),
  );
  return scheme.lacksPrivilege(occupant.level) && !overseen
    ? { code: 'kernel-without-privilege', source: protection }
    : undefined;
};

/** Who is in charge on the same level as a process, or on one that the process would control. */
const inChargeAt = (process: Occupant, { scheme, of, isOver }: Setting): Occupant | undefined =>
  of('hypervisor', 'host-kernel').find(
    (other) =>
      (other.level === process.level && !scheme.isOutermost(process.level)) || isOver(process, other),
  );

const deviceModel: Rule = (occupant, _, setting) => {
  const beside = inChargeAt(occupant, setting);
  return beside && { code: 'device-model-level', source: kvmApi, expected: beside.key };
};

const applicationKernel: Rule = (occupant, _, setting) =>
  inChargeAt(occupant, setting) !== undefined || middle.has(setting.scheme.isOf(occupant.level))
    ? { code: 'application-kernel-level', source: gvisor }
    : undefined;

const rules: { readonly [K in Occupant['kind']]?: Rule } = {
  application,
  'guest-kernel': guestKernel,
  hypervisor,
  'host-kernel': hostKernel,
  'device-model': deviceModel,
  'application-kernel': applicationKernel,
};

/** Who may not stand where, found from planes, levels and kinds. */
export function placeRules({ occupants, architecture }: RingDiagramData, scheme: Scheme): Problem[] {
  const setting: Setting = {
    scheme,
    guestPlanes: scheme.planes.some(({ guest }) => guest),
    onVmx: architecture === 'x86-vmx',
    arm: architecture === 'arm',
    all: occupants,
    of: (...kinds) => occupants.filter(({ kind }) => kinds.includes(kind)),
    isOver: (one, other) => scheme.outranks(one.level, other.level),
  };
  return occupants.flatMap((occupant, index): Problem[] => {
    const { kind, level } = occupant;
    const plane = scheme.planeOf(level);
    const wrong = plane && rules[kind]?.(occupant, plane, setting);
    if (wrong === undefined) return [];
    const { expected, ...found } = wrong;
    const path = `occupants[${index}].level`;
    return [{ path, got: level, ...found, ...(expected !== undefined && { expected }) }];
  });
}
