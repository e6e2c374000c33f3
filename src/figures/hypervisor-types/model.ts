import type {
  BesideData,
  ColumnData,
  HypervisorTypesData,
  Instances,
  LayerData,
  LayerKind,
  Privilege,
  StackData,
} from './data.js';
import { pileOf } from './pile.js';
import { guestKernels, modeOf } from './privilege.js';
import { derive, type Derived, type KernelClass } from './type.js';

/** A layer with its place in the figure. */
export interface LayerNode {
  /** Key of its mark: `stack/column/layer`. */
  readonly key: string;
  readonly data: LayerData;
  readonly privilege: Privilege | undefined;
  /** How many there are of it, as stated or by what its kind means. */
  readonly instances: Instances | undefined;
  /** Column it stands in; undefined for what all columns stand on. */
  readonly column: ColumnData | undefined;
  /** Key of the layer inside which it is drawn. */
  readonly inside?: string | undefined;
  readonly parts: readonly LayerNode[];
}

/** A process beside a pile, and the index of the layer that it stands on: -1 for what the pile stands on. */
export interface BesideNode {
  readonly layer: LayerNode;
  readonly on: number;
}

export interface ColumnNode {
  /** Undefined for what stands beside all columns. */
  readonly data: ColumnData | undefined;
  /** What carries what, bottom to top. */
  readonly layers: readonly LayerNode[];
  readonly beside: readonly BesideNode[];
}

/** A kernel that answers applications, and what it is to them. */
export interface CalledKernel {
  readonly node: LayerNode;
  readonly class: KernelClass;
}

export interface StackNode extends Derived {
  readonly key: string;
  readonly data: StackData;
  readonly layers: readonly LayerNode[];
  /** The columns of the data, and what stands beside them. */
  readonly columns: readonly ColumnNode[];
  /** Every layer, bottom to top, parts behind the layer they are in. */
  readonly all: readonly LayerNode[];
  /** The kernels that the tenants' applications call. */
  readonly called: readonly CalledKernel[];
  /** The layers that answer each question. */
  readonly answers: Readonly<Record<Question, readonly LayerNode[]>>;
}

export interface TypesModel {
  readonly data: HypervisorTypesData;
  readonly compare: 'type' | 'kernel';
  readonly stacks: readonly StackNode[];
  /** What is told under the stacks while the reader asks nothing. */
  readonly standing: readonly (Question | 'below')[];
}

/** What the reader can ask of all stacks at once. */
export const questions = ['control', 'drivers', 'emulation', 'privilege', 'shared', 'kernel'] as const;
export type Question = (typeof questions)[number];

/** Of what there is one by what it is: the machine, what runs it, and the guest that serves the others. */
const single: readonly LayerKind[] = [
  'hardware',
  'firmware',
  'hypervisor',
  'host-os',
  'hypervisor-module',
  'host-driver',
  'dom0',
  'root-partition',
];

interface Place {
  /** Key of what it is in. */
  readonly above: string;
  readonly column?: ColumnData | undefined;
  readonly below: readonly LayerData[];
  readonly apart?: boolean;
}

function node(data: LayerData, { above, column, below, apart = false }: Place): LayerNode {
  const key = `${above}/${data.key}`;
  const privilege = modeOf(data, below, apart);
  const common = { column, inside: undefined, parts: [] };
  const instances = (layer: LayerData): Instances | undefined =>
    layer.instances ?? (single.includes(layer.kind) ? 'one' : undefined);
  return {
    ...common,
    key,
    data,
    privilege,
    instances: instances(data),
    // A part runs as what it is a part of.
    parts: (data.parts ?? []).map((part) => ({
      ...common,
      key: `${key}/${part.key}`,
      data: part,
      privilege: part.privilege ?? privilege,
      instances: instances(part),
      inside: key,
    })),
  };
}

/** Places the layers of a column, and the processes beside them. */
function columnNode(data: ColumnData, stack: string, base: readonly LayerData[]): ColumnNode {
  const { chain, beside } = pileOf(data);
  const place = (below: readonly LayerData[], apart: boolean): Place => ({
    above: `${stack}/${data.key}`,
    column: data,
    below,
    apart,
  });
  return {
    data,
    layers: chain.map((layer, index) => node(layer, place([...base, ...chain.slice(0, index)], false))),
    beside: beside.map(({ layer, on }) => ({
      layer: node(layer, place([...base, ...chain.slice(0, on + 1)], true)),
      on,
    })),
  };
}

/** The kernel that answers the applications of a column, the one nearest below them, and what it is to them. */
function kernelOf({ data, layers }: ColumnNode, base: readonly LayerNode[]): CalledKernel | undefined {
  if (!layers.some((layer) => layer.data.kind === 'application')) return undefined;
  const found = [...base, ...layers].findLast((layer) =>
    [...guestKernels, 'application-kernel', 'host-os'].includes(layer.data.kind),
  );
  if (found === undefined || data === undefined) return undefined;
  const own = found.data.kind === 'application-kernel' ? 'user' : 'own';
  return { node: found, class: base.includes(found) ? 'shared' : own };
}

function stackNode(data: StackData): StackNode {
  const base = pileOf({ layers: data.layers }, true);
  const layers = base.chain.map((layer, index) =>
    node(layer, { above: data.key, below: base.chain.slice(0, index) }),
  );
  // What is listed among the layers that all stand on, and carries nothing, stands beside all of them.
  const aside: readonly BesideData[] = [...base.beside.map(({ layer }) => layer), ...(data.beside ?? [])];
  const columns: readonly ColumnNode[] = [
    ...data.columns.map((column) => columnNode(column, data.key, base.chain)),
    ...(aside.length === 0
      ? []
      : [
          {
            data: undefined,
            layers: [],
            beside: aside.map((layer) => ({
              layer: node(layer, { above: data.key, below: base.chain, apart: true }),
              on: -1,
            })),
          },
        ]),
  ];
  const all = [
    ...layers,
    ...columns.flatMap((column) => [...column.layers, ...column.beside.map(({ layer }) => layer)]),
  ].flatMap((layer) => [layer, ...layer.parts]);
  const calls = columns.flatMap((column) => {
    const called = kernelOf(column, layers);
    return called === undefined ? [] : [{ ...called, serves: column.data?.serves === true }];
  });
  const tenants = calls.some(({ serves }) => !serves) ? calls.filter(({ serves }) => !serves) : calls;
  const highest = all.some((layer) => layer.privilege === 'firmware') ? 'firmware' : 'host-kernel';
  const holding = (what: 'scheduler' | 'drivers' | 'device-emulation'): LayerNode[] =>
    all.filter((layer) =>
      layer.data.holds?.some((held) => (typeof held === 'string' ? held : held.what) === what),
    );
  return {
    key: data.key,
    data,
    ...derive(data),
    layers,
    columns,
    all,
    called: tenants,
    answers: {
      control: holding('scheduler'),
      drivers: holding('drivers'),
      emulation: holding('device-emulation'),
      privilege: all.filter((layer) => layer.privilege === highest),
      // Shared is what there is one of, and what is no tenant's own.
      shared: all.filter(
        ({ instances, column }) => instances === 'one' && (column === undefined || column.serves === true),
      ),
      kernel: [...new Set(calls.map((call) => call.node))],
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
    standing: compare === 'type' ? ['below'] : ['kernel'],
  };
}

/** The question that the reader asks, if any. */
export function asked(options: Readonly<Record<string, string>>): Question | undefined {
  return questions.find((question) => question === options['question']);
}
