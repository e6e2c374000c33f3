import type { Problem } from '../../core/problem.js';
import { duplicates, uncited, unknownCitations } from '../../core/rules.js';
import { amounts, measures, type Measure, type Unit } from '../../facts/isolation/mechanism.js';
import type { IsolationSpectrumData, MechanismData, QuantityData } from './data.js';

/** Units in which a measure may be stated. */
const unitsOf: Record<Measure, readonly Unit[]> = {
  interface: ['calls'],
  startup: ['µs', 'ms', 's', 'min'],
  memory: ['kB', 'KiB', 'MB', 'MiB', 'GB', 'GiB'],
};

/** What is wrong with one number. */
function quantityProblems(
  quantity: QuantityData,
  measure: Measure,
  { kind }: MechanismData,
  path: string,
): Problem[] {
  const stated = amounts.filter((form) => quantity[form] !== undefined);
  const wrong = (field: string, code: string, got: string, expected?: string): Problem => ({
    path: `${path}${field}`,
    code,
    got,
    ...(expected !== undefined && { expected }),
  });
  return [
    ...(stated.length === 1 ? [] : [wrong('', 'one-amount', stated.join(', '), amounts.join(', '))]),
    ...(unitsOf[measure].includes(quantity.unit)
      ? []
      : [wrong('.unit', 'wrong-unit', quantity.unit, unitsOf[measure].join(', '))]),
    ...(quantity.range && quantity.range[0] >= quantity.range[1]
      ? [wrong('.range', 'empty-range', quantity.range.join('–'))]
      : []),
    ...(quantity.value === 0 && measure !== 'interface' ? [wrong('.value', 'not-positive', '0')] : []),
    // Where the host kernel itself holds the boundary, what reaches it is what the tenant calls.
    ...(measure === 'interface' && quantity.wall === undefined && kind !== 'host-kernel'
      ? [{ ...wrong('.wall', 'no-wall', ''), source: 'Firecracker, docs/design.md' }]
      : []),
    ...(measure !== 'interface' && quantity.wall !== undefined
      ? [wrong('.wall', 'wall-of-calls', measure)]
      : []),
  ];
}

const namespaces = 'Linux man-pages, namespaces(7)';

/** What may not be said of a mechanism, whatever the shape of the data. */
function meaningProblems(
  { shares, kind, container, protects, key: got }: MechanismData,
  path: string,
): Problem[] {
  const found = (field: string, code: string, source: string): Problem => ({
    path: `${path}.${field}`,
    code,
    got,
    source,
  });
  const { kernel, addressSpace, memory, nic } = shares;
  const guestHeld = protects?.by?.guest ?? kind;
  return [
    ...(kind === 'hypervisor' && kernel === 'yes'
      ? [found('shares.kernel', 'vm-shares-kernel', 'Popek & Goldberg 1974')]
      : []),
    ...(kind === 'hypervisor' && addressSpace === 'yes'
      ? [found('shares.addressSpace', 'vm-address-space', 'Popek & Goldberg 1974')]
      : []),
    ...(kind === 'host-kernel' && kernel === 'no'
      ? [found('shares.kernel', 'kernel-not-shared', namespaces)]
      : []),
    ...(container === true && kind === 'host-kernel' && addressSpace === 'yes'
      ? [found('shares.addressSpace', 'container-address-space', namespaces)]
      : []),
    // One address space is one process: it calls one kernel, and has one network.
    ...(addressSpace === 'yes' && (kernel === 'no' || nic === 'no')
      ? [found('shares.addressSpace', 'one-process', 'Cloudflare, Workers “Security model”')]
      : []),
    ...(kernel === 'yes' && memory === 'no' ? [found('shares.memory', 'kernel-in-memory', namespaces)] : []),
    ...(memory === 'encrypted' && kind !== 'hardware' && kind !== 'hypervisor'
      ? [found('shares.memory', 'encrypted-by-hardware', 'AMD, SEV-SNP')]
      : []),
    ...(protects?.guest === 'yes' && guestHeld !== 'hardware' && guestHeld !== 'hypervisor'
      ? [found('protects.guest', 'guest-needs-hardware', 'AMD, SEV-SNP')]
      : []),
  ];
}

/** Statements that name no source: those of the matrix may rest on the sources of the boundary. */
function claimProblems(mechanism: MechanismData, path: string): Problem[] {
  const { boundary, shares, protects, exposes, users, kubernetes, counter, escapes, facts } = mechanism;
  const single = Object.entries({ boundary, exposes, users, kubernetes, counter }).flatMap(([name, claim]) =>
    uncited([claim], path).map((problem) => ({ ...problem, path: `${path}.${name}` })),
  );
  const cells = Object.entries({ shares, protects }).filter(
    ([, cell]) =>
      cell !== undefined && (cell.cite ?? boundary.cite ?? []).length === 0 && boundary.own !== true,
  );
  return [
    ...single,
    ...cells.map(([name]) => ({ path: `${path}.${name}`, code: 'uncited' })),
    ...uncited(escapes, `${path}.escapes`),
    ...uncited(facts, `${path}.facts`),
  ];
}

/** Finds what a shape cannot say: keys, citations, numbers and their units, and statements that contradict each other. */
export function rules(data: IsolationSpectrumData): Problem[] {
  return [
    ...duplicates(
      data.mechanisms.map((mechanism) => mechanism.key),
      (index) => `mechanisms[${index}].key`,
    ),
    ...unknownCitations(data),
    ...uncited(data.notes, 'notes'),
    ...(data.main ?? []).flatMap((key, index): Problem[] =>
      data.mechanisms.some((mechanism) => mechanism.key === key)
        ? []
        : [{ path: `main[${index}]`, code: 'unknown-mechanism', got: key }],
    ),
    ...data.mechanisms.flatMap((mechanism, index) => {
      const path = `mechanisms[${index}]`;
      return [
        ...measures.flatMap((measure) =>
          (mechanism.numbers?.[measure] ?? []).flatMap((quantity, at) =>
            quantityProblems(quantity, measure, mechanism, `${path}.numbers.${measure}[${at}]`),
          ),
        ),
        ...meaningProblems(mechanism, path),
        ...claimProblems(mechanism, path),
      ];
    }),
  ];
}
