import type { Problem } from '../../core/problem.js';
import type { HypervisorTypesData, StackData, TypeClaimData } from './data.js';
import { guestKernels } from './privilege.js';
import { derive } from './type.js';

/** Goldberg, on whose definition the types rest. */
const thesis = 'Goldberg 1972, pp. 22–26';

/** Compares what is said of a type with what the layers make of it. */
function claimProblems(
  claim: TypeClaimData | undefined,
  stack: Pick<StackData, 'layers' | 'columns'>,
  path: string,
  { sources }: HypervisorTypesData,
): Problem[] {
  if (claim === undefined) return [];
  const at = `${path}.type.is`;
  const { type, below } = derive(stack);
  const problems: Problem[] = [];
  const cited = [...claim.cite, ...(claim.sides ?? []).flatMap((side) => side.cite)];
  const wrongOrigin = sources.find(
    ({ id, title }) => cited.includes(id) && /formal requirements for virtualizable/i.test(title),
  );
  if (wrongOrigin !== undefined && claim.is !== 'emulator')
    problems.push({ path: `${path}.type`, code: 'not-popek-goldberg', got: wrongOrigin.id, source: thesis });
  if (claim.is === 'contested' && new Set(claim.sides?.map((side) => side.is)).size < 2)
    problems.push({ path: `${path}.type.sides`, code: 'two-sides' });
  if (claim.is === 'container') {
    const kernel = stack.columns
      .flatMap((column) => column.layers)
      .find((layer) => guestKernels.includes(layer.kind));
    if (kernel)
      problems.push({
        path: at,
        code: 'container-with-kernel',
        got: kernel.key,
        source: 'Linux man-pages, namespaces(7)',
      });
    else if (type !== 'none') problems.push({ path: at, code: 'wrong-type', expected: type, got: claim.is });
  } else if (
    claim.is === 'type-2' &&
    (type === 'type-1' || (type === 'none' && !stack.layers.some((layer) => layer.kind === 'host-os')))
  )
    problems.push({ path: at, code: 'type-2-without-host', source: thesis });
  else if (claim.is === 'type-1' && type === 'type-2')
    problems.push({ path: at, code: 'type-1-with-host', got: below?.key ?? '', source: thesis });
  else if (claim.is !== 'contested' && type !== 'contested' && claim.is !== type)
    problems.push({ path: at, code: 'wrong-type', expected: type, got: claim.is, source: thesis });
  return problems;
}

/** What is said of the type of a stack, and of the columns that have one of their own. */
export function typeProblems(stack: StackData, path: string, data: HypervisorTypesData): Problem[] {
  const { layers, columns } = stack;
  return [
    // A column of another type speaks for itself.
    ...claimProblems(
      stack.type,
      { layers, columns: columns.filter(({ type }) => type === undefined) },
      path,
      data,
    ),
    ...columns.flatMap((column, index) =>
      claimProblems(column.type, { layers, columns: [column] }, `${path}.columns[${index}]`, data),
    ),
  ];
}
