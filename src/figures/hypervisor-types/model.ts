import type { ColumnData, HypervisorTypesData, LayerData, Privilege, StackData } from './data.js';
import { derive, type Derived, type KernelClass } from './type.js';

/** A layer with its place in the figure. */
export interface LayerNode {
  /** Key of its mark: `stack/column/layer`. */
  readonly key: string;
  readonly data: LayerData;
  readonly privilege: Privilege | undefined;
  /** Column it stands in; undefined for what all columns stand on. */
  readonly column: ColumnData | undefined;
  /** Key of the layer inside which it is drawn. */
  readonly inside?: string | undefined;
  readonly parts: readonly LayerNode[];
}

export interface ColumnNode {
  readonly data: ColumnData;
  readonly layers: readonly LayerNode[];
}

export interface StackNode extends Derived {
  readonly key: string;
  readonly data: StackData;
  readonly layers: readonly LayerNode[];
  readonly columns: readonly ColumnNode[];
  /** Every layer, bottom to top, parts behind the layer they are in. */
  readonly all: readonly LayerNode[];
  readonly kernel: KernelClass | undefined;
  /** The layers that answer each question. */
  readonly answers: Readonly<Record<Question, readonly LayerNode[]>>;
}

export interface TypesModel {
  readonly data: HypervisorTypesData;
  readonly compare: 'type' | 'kernel';
  readonly stacks: readonly StackNode[];
  /** Questions that are answered under the stacks while the reader asks none. */
  readonly standing: readonly Question[];
}

/** What the reader can ask of all stacks at once. */
export const questions = ['control', 'drivers', 'emulation', 'privilege', 'shared', 'kernel'] as const;
export type Question = (typeof questions)[number];

const usual: Readonly<Partial<Record<LayerData['kind'], Privilege>>> = {
  firmware: 'firmware',
  hypervisor: 'host-kernel',
  'host-os': 'host-kernel',
  'hypervisor-module': 'host-kernel',
  'host-driver': 'host-kernel',
  'device-model': 'host-user',
  emulator: 'host-user',
  'application-kernel': 'host-user',
  'container-engine': 'host-user',
  'guest-kernel': 'guest-kernel',
  dom0: 'guest-kernel',
  'root-partition': 'guest-kernel',
};
const kernels: readonly LayerData['kind'][] = [
  'guest-kernel',
  'application-kernel',
  'dom0',
  'root-partition',
];

function node(data: LayerData, above: string, column: ColumnData | undefined, inside?: string): LayerNode {
  const key = `${above}/${data.key}`;
  // An application is as privileged as what it runs on allows: in a virtual machine, that is not the machine's own user mode.
  const inVm = column?.layers.some((layer) => layer.kind === 'guest-kernel') === true;
  const privilege =
    data.privilege ?? (data.kind === 'application' ? (inVm ? 'guest-user' : 'host-user') : usual[data.kind]);
  return {
    key,
    data,
    privilege,
    column,
    inside,
    parts: (data.parts ?? []).map((part) => node(part, key, column, key)),
  };
}

/** The kernel that answers the applications of a column: the one nearest below them. */
function kernelOf({ layers }: ColumnNode, base: readonly LayerNode[]): LayerNode | undefined {
  if (!layers.some((layer) => layer.data.kind === 'application')) return undefined;
  return [...base, ...layers].findLast(
    (layer) => kernels.includes(layer.data.kind) || layer.data.kind === 'host-os',
  );
}

function stackNode(data: StackData): StackNode {
  const layers = data.layers.map((layer) => node(layer, data.key, undefined));
  const columns = data.columns.map((column): ColumnNode => ({
    data: column,
    layers: column.layers.map((layer) => node(layer, `${data.key}/${column.key}`, column)),
  }));
  const all = [...layers, ...columns.flatMap((column) => column.layers)].flatMap((layer) => [
    layer,
    ...layer.parts,
  ]);
  const answering = columns.flatMap((column) => kernelOf(column, layers) ?? []);
  const highest = all.some((layer) => layer.privilege === 'firmware') ? 'firmware' : 'host-kernel';
  const holding = (what: NonNullable<LayerData['holds']>[number]): LayerNode[] =>
    all.filter((layer) => layer.data.holds?.includes(what));
  const nearest = answering[0]?.data.kind;
  return {
    key: data.key,
    data,
    ...derive(data),
    layers,
    columns,
    all,
    kernel:
      nearest === undefined
        ? undefined
        : nearest === 'host-os'
          ? 'shared'
          : nearest === 'application-kernel'
            ? 'user'
            : 'own',
    answers: {
      control: holding('scheduler'),
      drivers: holding('drivers'),
      emulation: holding('device-emulation'),
      privilege: all.filter((layer) => layer.privilege === highest),
      shared:
        columns.length < 2
          ? []
          : all.filter((layer) => layer.column === undefined || layer.column.serves === true),
      kernel: [...new Set(answering)],
    },
  };
}

/** Places every layer, and works out the type of each stack and the answers to each question. */
export function model(data: HypervisorTypesData): TypesModel {
  const compare = data.compare ?? 'type';
  return {
    data,
    compare,
    stacks: data.stacks.map(stackNode),
    standing: compare === 'type' ? ['control', 'drivers'] : ['kernel'],
  };
}

/** The question that the reader asks, if any. */
export function asked(options: Readonly<Record<string, string>>): Question | undefined {
  return questions.find((question) => question === options['question']);
}
