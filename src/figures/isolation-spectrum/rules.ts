import type { Problem } from '../../core/problem.js';
import { duplicates, unknownCitations } from '../../core/rules.js';
import { amounts, measures, type Measure, type Unit } from '../../facts/isolation/mechanism.js';
import type { IsolationSpectrumData, MechanismData } from './data.js';

/** Units in which a measure may be stated; the second of a measure with several is the one of the axis. */
const unitsOf: Record<Measure, readonly Unit[]> = {
  interface: ['calls'],
  startup: ['µs', 'ms', 's', 'min'],
  memory: ['kB', 'KiB', 'MB', 'MiB', 'GB', 'GiB'],
};

function numberProblems(mechanism: MechanismData, path: string): Problem[] {
  return measures.flatMap((measure: Measure) =>
    (mechanism.numbers?.[measure] ?? []).flatMap((quantity, index) => {
      const at = `${path}.numbers.${measure}[${index}]`;
      const stated = amounts.filter((form) => quantity[form] !== undefined);
      const problems: Problem[] = [];
      if (stated.length !== 1)
        problems.push({ path: at, code: 'one-amount', expected: amounts.join(', '), got: stated.join(', ') });
      if (!unitsOf[measure].includes(quantity.unit))
        problems.push({
          path: `${at}.unit`,
          code: 'wrong-unit',
          expected: unitsOf[measure].join(', '),
          got: quantity.unit,
        });
      if (quantity.range && quantity.range[0] >= quantity.range[1])
        problems.push({ path: `${at}.range`, code: 'empty-range', got: quantity.range.join('–') });
      return problems;
    }),
  );
}

/** What may not be said of a mechanism, whatever the shape of the data. */
function meaningProblems(
  { shares, kind, container, protects, securityBoundary, key }: MechanismData,
  path: string,
): Problem[] {
  const problems: Problem[] = [];
  if (kind === 'hypervisor' && shares.kernel === 'yes')
    problems.push({ path: `${path}.shares.kernel`, code: 'vm-shares-kernel', got: key });
  if (kind === 'host-kernel' && shares.kernel === 'no')
    problems.push({ path: `${path}.shares.kernel`, code: 'kernel-not-shared', got: key });
  if (container === true && kind === 'host-kernel' && shares.addressSpace === 'yes')
    problems.push({
      path: `${path}.shares.addressSpace`,
      code: 'container-address-space',
      got: key,
      source: 'namespaces(7)',
    });
  if (protects?.guest === 'yes' && kind !== 'hardware' && kind !== 'hypervisor')
    problems.push({
      path: `${path}.protects.guest`,
      code: 'guest-needs-hardware',
      got: key,
      source: 'AMD, SEV-SNP',
    });
  if (securityBoundary === false && protects?.host === 'yes')
    problems.push({ path: `${path}.protects.host`, code: 'no-boundary-protects', got: key });
  return problems;
}

/** Finds what a shape cannot say: keys, citations, numbers and their units, and statements that contradict each other. */
export function rules(data: IsolationSpectrumData): Problem[] {
  return [
    ...duplicates(
      data.mechanisms.map((mechanism) => mechanism.key),
      (index) => `mechanisms[${index}].key`,
    ),
    ...unknownCitations(data),
    ...data.mechanisms.flatMap((mechanism, index) => [
      ...numberProblems(mechanism, `mechanisms[${index}]`),
      ...meaningProblems(mechanism, `mechanisms[${index}]`),
    ]),
  ];
}
