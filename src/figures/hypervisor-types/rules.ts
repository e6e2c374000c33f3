import type { Problem } from '../../core/problem.js';
import { duplicates, uncited, unknownCitations } from '../../core/rules.js';
import type { HypervisorTypesData, LayerData, StackData } from './data.js';
import { orderProblems } from './order-rules.js';
import { typeProblems } from './type-rules.js';

function keys(layers: readonly LayerData[], path: string): Problem[] {
  return [
    ...duplicates(
      layers.map((layer) => layer.key),
      (index) => `${path}[${index}].key`,
    ),
    ...layers.flatMap((layer, index) => keys(layer.parts ?? [], `${path}[${index}].parts`)),
  ];
}

function claims(layers: readonly LayerData[] | undefined, path: string): Problem[] {
  return (layers ?? []).flatMap((layer, index) => [
    ...uncited(layer.facts, `${path}[${index}].facts`),
    ...claims(layer.parts, `${path}[${index}].parts`),
  ]);
}

function stackProblems(stack: StackData, path: string, data: HypervisorTypesData): Problem[] {
  const { layers, columns, beside = [] } = stack;
  const own = [...layers, ...beside].map(({ key }) => key);
  return [
    ...keys(layers, `${path}.layers`),
    ...duplicates(own, (index) => `${path}.beside[${index - layers.length}].key`).slice(
      duplicates(own.slice(0, layers.length), String).length,
    ),
    ...duplicates(
      columns.map((column) => column.key),
      (column) => `${path}.columns[${column}].key`,
    ),
    ...columns.flatMap((column, index) => {
      const at = `${path}.columns[${index}]`;
      const besides = column.beside ?? [];
      return [
        ...(own.includes(column.key) ? [{ path: `${at}.key`, code: 'duplicate', got: column.key }] : []),
        ...keys(column.layers, `${at}.layers`),
        ...duplicates(
          [...column.layers, ...besides].map(({ key }) => key),
          (layer) => `${at}.beside[${layer - column.layers.length}].key`,
        ).filter((each) => !each.path.includes('[-')),
        ...claims(column.layers, `${at}.layers`),
        ...claims(besides, `${at}.beside`),
      ];
    }),
    ...claims(layers, `${path}.layers`),
    ...claims(beside, `${path}.beside`),
    ...uncited(stack.facts, `${path}.facts`),
    ...orderProblems(stack, path),
    ...typeProblems(stack, path, data),
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
    ...uncited(data.notes, 'notes'),
    ...(data.rows ?? []).flatMap((row, index) =>
      Object.entries(row.cells).flatMap(([key, cell]): Problem[] => {
        const path = `rows[${index}].cells.${key}`;
        if (!known.has(key)) return [{ path, code: 'unknown-stack', got: key }];
        return uncited([cell], path).map((problem) => ({ ...problem, path }));
      }),
    ),
    ...data.stacks.flatMap((stack, index) => stackProblems(stack, `stacks[${index}]`, data)),
  ];
}
