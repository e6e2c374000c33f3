import type { Problem } from '../../core/problem.js';
import { duplicates, unknownCitations } from '../../core/rules.js';
import type { HypervisorTypesData, LayerData, StackData } from './data.js';
import { derive } from './type.js';

/** Goldberg, on whose definition the types rest. */
const thesis = 'Goldberg 1972, pp. 22–26';

const names = (layer: LayerData): string =>
  `${layer.key} ${typeof layer.label === 'string' ? layer.label : Object.values(layer.label ?? {}).join(' ')}`;
const isDom0 = (layer: LayerData): boolean =>
  layer.kind === 'dom0' || /\bdom(?:ain)?[ -]?0\b/i.test(names(layer));
const isRoot = (layer: LayerData): boolean =>
  layer.kind === 'root-partition' || /root[ -]partition|根分区|根分割區/i.test(names(layer));

/** Layers that stand below another one in which a hypervisor runs, with their paths. */
function privilegedGuestsBelow({ layers, columns }: StackData, path: string): Problem[] {
  const runs = (layer: LayerData): boolean => layer.kind === 'hypervisor';
  const hosts = layers.some(runs) || columns.some((column) => column.layers.some(runs));
  return layers.flatMap((layer, index) => {
    const at = `${path}.layers[${index}]`;
    if (isDom0(layer))
      return [
        {
          path: at,
          code: 'dom0-below',
          got: layer.key,
          source: 'Xen documentation, Admin Guide, “Introduction”',
        },
      ];
    if (isRoot(layer) && (hosts || layer.kind === 'root-partition'))
      return [
        {
          path: at,
          code: 'root-partition-below',
          got: layer.key,
          source: 'Microsoft, Hypervisor Top-Level Functional Specification',
        },
      ];
    return [];
  });
}

function typeProblems(stack: StackData, path: string, data: HypervisorTypesData): Problem[] {
  const { type: claim } = stack;
  if (claim === undefined) return [];
  const at = `${path}.type.is`;
  const { type, below } = derive(stack);
  const problems: Problem[] = [];
  const cited = [...claim.cite, ...(claim.sides ?? []).flatMap((side) => side.cite)];
  const wrongOrigin = data.sources.find(
    ({ id, title }) => cited.includes(id) && /formal requirements for virtualizable/i.test(title),
  );
  if (wrongOrigin !== undefined && claim.is !== 'emulator')
    problems.push({ path: `${path}.type`, code: 'not-popek-goldberg', got: wrongOrigin.id, source: thesis });
  if (claim.is === 'contested' && new Set(claim.sides?.map((side) => side.is)).size < 2)
    problems.push({ path: `${path}.type.sides`, code: 'two-sides' });
  const kernel = stack.columns
    .flatMap((column) => column.layers)
    .find((layer) => layer.kind === 'guest-kernel');
  if (claim.is === 'container') {
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

function keys(layers: readonly LayerData[], path: string): Problem[] {
  return [
    ...duplicates(
      layers.map((layer) => layer.key),
      (index) => `${path}[${index}].key`,
    ),
    ...layers.flatMap((layer, index) => keys(layer.parts ?? [], `${path}[${index}].parts`)),
  ];
}

/** What may not be drawn, whatever the shape of the data. */
export function rules(data: HypervisorTypesData): Problem[] {
  const known = new Set(data.stacks.map((stack) => stack.key));
  return [
    ...duplicates(
      data.stacks.map((stack) => stack.key),
      (index) => `stacks[${index}].key`,
    ),
    ...unknownCitations(data),
    ...(data.rows ?? []).flatMap((row, index) =>
      Object.keys(row.cells)
        .filter((key) => !known.has(key))
        .map((key): Problem => ({ path: `rows[${index}].cells.${key}`, code: 'unknown-stack', got: key })),
    ),
    ...data.stacks.flatMap((stack, index): Problem[] => {
      const path = `stacks[${index}]`;
      const kernel = stack.columns.findIndex((column) =>
        column.layers.some((layer) => layer.kind === 'guest-kernel'),
      );
      const clash = stack.columns.findIndex((column) =>
        stack.layers.some((layer) => layer.key === column.key),
      );
      return [
        ...keys(stack.layers, `${path}.layers`),
        ...duplicates(
          stack.columns.map((column) => column.key),
          (column) => `${path}.columns[${column}].key`,
        ),
        ...(clash < 0
          ? []
          : [
              {
                path: `${path}.columns[${clash}].key`,
                code: 'duplicate',
                got: stack.columns[clash]?.key ?? '',
              },
            ]),
        ...stack.columns.flatMap((column, at) => keys(column.layers, `${path}.columns[${at}].layers`)),
        ...(stack.layers[0]?.kind === 'hardware'
          ? []
          : [{ path: `${path}.layers[0]`, code: 'no-hardware', got: stack.layers[0]?.kind ?? '' }]),
        ...privilegedGuestsBelow(stack, path),
        ...typeProblems(stack, path, data),
        ...(kernel >= 0 && stack.type?.is !== 'container' && derive(stack).type === 'none'
          ? [{ path: `${path}.columns[${kernel}]`, code: 'kernel-without-hypervisor' }]
          : []),
      ];
    }),
  ];
}
