import type { Problem } from '../../core/problem.js';
import type { BesideData, ColumnData, LayerData, LayerKind, Privilege, StackData } from './data.js';
import { pileOf } from './pile.js';
import { guestKernels, monitors } from './privilege.js';
import { isContainer } from './type.js';

const thesis = 'Goldberg 1972, pp. 22–26';
const protection = 'Intel SDM Vol. 3A, “Protection”';
const kernels: readonly LayerKind[] = [...guestKernels, 'host-os'];
const inKernel: readonly LayerKind[] = ['hypervisor-module', 'host-driver'];

/** A layer and its place in the data. */
interface At {
  readonly layer: LayerData;
  readonly path: string;
}

const placed = (layers: readonly LayerData[], path: string): At[] =>
  layers.map((layer, index) => ({ layer, path: `${path}[${index}]` }));
const problem = ({ layer, path }: At, code: string, source: string): Problem => ({
  path,
  code,
  got: layer.key,
  source,
});

/** Whether a kernel has something in it, or right on it, that runs virtual machines. */
const runsMachines = ({ parts = [] }: LayerData): boolean =>
  parts.some(({ kind }) => inKernel.includes(kind) || monitors.includes(kind));

/**
 * Finds a kernel that nothing runs: between it and the machine, or the kernel below it, lies neither a hypervisor nor a module of that
 * kernel nor an emulator.
 */
function unrun(at: At, below: readonly LayerData[], withinHost: boolean): Problem[] {
  const { kind } = at.layer;
  if (
    !guestKernels.includes(kind) &&
    !(kind === 'host-os' && below.some((lower) => kernels.includes(lower.kind)))
  )
    return [];
  for (const lower of [...below].reverse()) {
    if (monitors.includes(lower.kind) || lower.kind === 'emulator' || inKernel.includes(lower.kind))
      return [];
    if (!kernels.includes(lower.kind)) continue;
    if (runsMachines(lower)) return [];
    const hypervisor = below.some((each) => monitors.includes(each.kind));
    return hypervisor && withinHost
      ? [
          {
            ...problem(at, 'os-between', 'Microsoft, Hyper-V Architecture; Xen, Admin Guide'),
            expected: lower.key,
          },
        ]
      : [problem(at, 'kernel-without-hypervisor', thesis)];
  }
  return [problem(at, 'kernel-without-hypervisor', thesis)];
}

/** Finds what stands on something that cannot carry it. */
function misplaced(at: At, below: readonly LayerData[]): Problem[] {
  const { kind } = at.layer;
  const lower = below.at(-1);
  if (lower === undefined) return [];
  if (kind === 'hardware' && lower.kind !== 'hardware') return [problem(at, 'hardware-above', thesis)];
  const carried: readonly LayerKind[] = [...kernels, ...monitors, 'application-kernel', 'emulator'];
  return lower.kind === 'application' && carried.includes(kind) && kind !== 'emulator'
    ? [problem(at, 'kernel-on-program', protection)]
    : [];
}

/** Modes in which a layer of a kind can run, where not all can be. */
const possible: Readonly<Partial<Record<LayerKind, readonly Privilege[]>>> = {
  firmware: ['firmware', 'guest-kernel'],
  hypervisor: ['host-kernel', 'guest-kernel'],
  vmm: ['host-kernel', 'host-user', 'guest-kernel'],
  'host-os': ['host-kernel', 'guest-kernel'],
  'hypervisor-module': ['host-kernel', 'guest-kernel'],
  'host-driver': ['host-kernel', 'guest-kernel'],
  'device-model': ['host-user', 'guest-user', 'guest-kernel'],
  emulator: ['host-user', 'guest-user'],
  'guest-kernel': ['guest-kernel', 'guest-user', 'host-user'],
  dom0: ['guest-kernel', 'guest-user'],
  'root-partition': ['guest-kernel'],
  'application-kernel': ['host-user', 'guest-user', 'guest-kernel'],
  application: ['host-user', 'guest-user', 'guest', 'guest-kernel'],
  'container-engine': ['host-user', 'guest-user'],
  service: ['host-user', 'guest-user'],
};

function modes({ layer, path }: At): Problem[] {
  const { kind, privilege, parts = [] } = layer;
  const allowed = possible[kind];
  return [
    ...(privilege === undefined || allowed === undefined || allowed.includes(privilege)
      ? []
      : [
          {
            path: `${path}.privilege`,
            code: 'impossible-privilege',
            got: privilege,
            expected: allowed.join(', '),
            source: protection,
          },
        ]),
    ...placed(parts, `${path}.parts`).flatMap(modes),
  ];
}

function base({ layers, columns }: StackData, path: string): Problem[] {
  const all = placed(layers, `${path}.layers`);
  const guests = columns.some((column) => column.layers.some(({ kind }) => guestKernels.includes(kind)));
  const containers = columns.some(
    (column) => isContainer(column) && column.layers.some(({ kind }) => kind === 'application'),
  );
  return all.flatMap((at, index) => {
    const { kind, instances = 'one' } = at.layer;
    const below = layers.slice(0, index);
    return [
      ...misplaced(at, below),
      ...(kind === 'dom0'
        ? [problem(at, 'dom0-below', 'Xen documentation, Admin Guide, “Introduction”')]
        : []),
      ...(kind === 'root-partition'
        ? [problem(at, 'root-partition-below', 'Microsoft, Hypervisor Top-Level Functional Specification')]
        : []),
      ...(kind === 'container-engine' && containers
        ? [problem(at, 'engine-below', 'Docker, “Live restore”')]
        : []),
      ...(kind === 'device-model' && guests
        ? [problem(at, 'device-model-below', 'Linux, Documentation/virt/kvm/x86/mmu.rst, “Memory”')]
        : []),
      ...(kind === 'dom0' || kind === 'root-partition' ? [] : unrun(at, below, false)),
      ...(instances !== 'one' && columns.length > 1 ? [problem(at, 'shared-per-vm', thesis)] : []),
      ...modes(at),
    ];
  });
}

function column({ layers, beside = [] }: ColumnData, stack: StackData, path: string): Problem[] {
  const lower = pileOf({ layers: stack.layers }, true).chain;
  const all = placed(layers, `${path}.layers`);
  const aside = beside.map((layer: BesideData, index): At => ({ layer, path: `${path}.beside[${index}]` }));
  const container = stack.type?.is === 'container';
  return [
    ...(layers.length + beside.length === 0 ? [{ path: `${path}.layers`, code: 'empty' }] : []),
    ...all.flatMap((at, index) => {
      const below = [...lower, ...layers.slice(0, index)];
      return [...misplaced(at, below), ...(container ? [] : unrun(at, below, index === 0)), ...modes(at)];
    }),
    ...aside.flatMap(modes),
    ...beside.flatMap(({ on }, index) =>
      on === undefined || layers.some(({ key }) => key === on)
        ? []
        : [{ path: `${path}.beside[${index}].on`, code: 'unknown-layer', got: on }],
    ),
  ];
}

/** Who may stand on whom, by kinds and places and never by names. */
export function orderProblems(stack: StackData, path: string): Problem[] {
  return [
    ...(stack.layers[0]?.kind === 'hardware'
      ? []
      : [
          {
            path: `${path}.layers[0]`,
            code: 'no-hardware',
            got: stack.layers[0]?.kind ?? '',
            source: thesis,
          },
        ]),
    ...base(stack, path),
    ...stack.columns.flatMap((each, index) => column(each, stack, `${path}.columns[${index}]`)),
    ...placed(stack.beside ?? [], `${path}.beside`).flatMap(modes),
  ];
}
