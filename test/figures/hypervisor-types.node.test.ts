import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { load } from '../../src/core/loadable.js';
import { locales } from '../../src/core/language/locale.js';
import { everyItem, findItem, type Reading } from '../../src/core/reading.js';
import { textWidth } from '../../src/core/drawing/text.js';
import { commonWords } from '../../src/core/language/common.js';
import type { Layer, Stack, Stacks } from '../../src/facts/hypervisors/stack.js';
import { checks } from '../../src/figures/hypervisor-types/checks.js';
import { layerKinds, type HypervisorTypesData } from '../../src/figures/hypervisor-types/data.js';
import { countedIn, outline } from '../../src/figures/hypervisor-types/contour.js';
import type { LayerMark } from '../../src/figures/hypervisor-types/drawing.js';
import { hypervisorTypes } from '../../src/figures/hypervisor-types/figure.js';
import { layout } from '../../src/figures/hypervisor-types/layout.js';
import {
  model,
  questions,
  type Question,
  type TypesModel,
} from '../../src/figures/hypervisor-types/model.js';
import { presets as examples } from '../../src/figures/hypervisor-types/presets.js';
import { presetIn } from '../../src/core/presets.js';
import { read } from '../../src/figures/hypervisor-types/read.js';
import { derive } from '../../src/figures/hypervisor-types/type.js';
import type { TypesWords } from '../../src/figures/hypervisor-types/words/en/index.js';
import { drawPicture } from '../support/picture.js';
import { reproducible } from '../support/property.js';
import { faults } from '../support/sound.js';
import { inEachLanguage } from '../support/language.js';

const messages = await inEachLanguage(checks.problemMessages);
const presets = Object.fromEntries(
  await Promise.all(
    Object.entries(examples).map(
      async ([name, preset]) => [name, await load(presetIn(preset, 'en'))] as const,
    ),
  ),
) as Readonly<Record<keyof TypesWords['presets'], HypervisorTypesData>>;

const allStacks = Object.entries(presets).flatMap(([preset, data]) =>
  data.stacks.map((stack) => ({ preset, stack })),
);
const stackOf = (preset: keyof typeof presets, key: string): Stack =>
  presets[preset].stacks.find((stack) => stack.key === key) as Stack;

function* layersOf(stack: Stack): Generator<Layer> {
  for (const layer of [...stack.layers, ...stack.columns.flatMap((column) => column.layers)]) {
    yield layer;
    yield* layer.parts ?? [];
  }
}

async function reading(
  data: HypervisorTypesData,
  options: Record<string, string> = {},
  locale: (typeof locales)[number] = 'en',
): Promise<Reading> {
  return read(model(data), {
    words: (await load(hypervisorTypes.words[locale])) as TypesWords,
    common: await load(commonWords[locale]),
    locale,
    options,
  });
}

const nameOf = (layer: Layer): string =>
  typeof layer.label === 'object' ? (layer.label.en ?? '') : (layer.label ?? layer.kind);
const answers = (data: HypervisorTypesData, question: Question): Record<string, string[]> =>
  Object.fromEntries(
    model(data).stacks.map((stack) => [
      stack.key,
      [...new Set(stack.answers[question].map((layer) => nameOf(layer.data as Layer)))],
    ]),
  );

describe('what the stacks must say', () => {
  it('claim 51: a type 1 has no operating system below its hypervisor, a type 2 has one', () => {
    for (const { preset, stack } of allStacks) {
      const type = stack.type?.is;
      if (type !== 'type-1' && type !== 'type-2') continue;
      const host = stack.layers.findIndex((layer) => layer.kind === 'host-os');
      const hypervisor = stack.layers.findIndex((layer) => layer.kind === 'hypervisor');
      if (type === 'type-1') expect([host, hypervisor > 0], `${preset}: ${stack.key}`).toEqual([-1, true]);
      else expect(host, `${preset}: ${stack.key}`).toBeGreaterThan(0);
      expect(derive(stack).type).toBe(type);
    }
  });

  it('claim 51: KVM and bhyve are contested wherever they are typed, with a source on each side', () => {
    const disputed = allStacks.filter(
      ({ stack }) =>
        [...layersOf(stack as Stack)].some((layer) => /kvm|vmm\.ko/.test(nameOf(layer))) &&
        stack.type !== undefined,
    );
    expect(disputed.map(({ stack }) => stack.key).sort()).toEqual([
      'bhyve',
      'firecracker',
      'kvm',
      'kvm-1',
      'kvm-2',
    ]);
    for (const { stack } of disputed) {
      expect(stack.type?.is === 'contested' || stack.type?.contested, stack.key).toBe(true);
      if (stack.type?.is !== 'contested') continue;
      expect(stack.type.sides?.map((side) => side.is)).toEqual(['type-1', 'type-2']);
      const [one, two] = stack.type.sides!.map((side) => side.cite[0]);
      expect(one).not.toBe(two);
    }
    expect(presets.kvm.stacks.map((stack) => derive(stack).type)).toEqual(['type-1', 'type-2']);
    expect(derive(stackOf('overview', 'kvm')).type).toBe('contested');
  });

  it('claim 52: every type 2 has a part with the privilege of the host kernel', () => {
    const two = allStacks.filter(({ stack }) => stack.type?.is === 'type-2');
    expect(two.map(({ stack }) => stack.key).sort()).toEqual([
      'kvm-2',
      'virtualbox',
      'virtualbox',
      'workstation',
    ]);
    for (const { stack } of two) {
      const part = [...layersOf(stack as Stack)].find((layer) => layer.kind === 'host-driver');
      const node = model({ stacks: [stack], sources: [] }).stacks[0]!.all.find(
        ({ data }) => data.kind === 'host-driver',
      );
      expect([part !== undefined, node?.privilege], stack.key).toEqual([true, 'host-kernel']);
    }
  });

  it('claim 53: the drivers live in the VMkernel, dom0, the root partition, Linux', () => {
    expect(answers(presets.overview, 'drivers')).toEqual({
      esxi: ['VMkernel'],
      xen: ['dom0'],
      kvm: ['Linux'],
      virtualbox: ['host-os'],
    });
    expect(answers(presets.xen, 'drivers')).toEqual({ xen: ['dom0'] });
    const [root] = model(presets['hyper-v']).stacks[0]!.answers.drivers;
    expect([root?.data.kind, root?.column?.key]).toEqual(['root-partition', 'root']);
  });

  it('claim 54: QEMU without KVM is an emulator and fails the efficiency property', async () => {
    expect(derive(stackOf('qemu-tcg', 'qemu')).type).toBe('emulator');
    const { verdict } = await reading(presets['qemu-tcg']);
    expect(verdict?.tone).toBe('fails');
    expect(verdict?.text.text).toContain('efficiency property');
    expect(verdict?.text.cite).not.toEqual([]);
    const kernel = model(presets['qemu-tcg']).stacks[0]!.all.find(({ data }) => data.kind === 'guest-kernel');
    expect(kernel?.privilege).toBe('host-user');
  });

  it('claim 20: Goldberg’s thesis is cited for the types; Popek and Goldberg only for what an emulator lacks', async () => {
    for (const { preset, stack } of allStacks) {
      const cited = [...(stack.type?.cite ?? []), ...(stack.type?.sides ?? []).flatMap((side) => side.cite)];
      if (stack.type?.is !== 'emulator') expect(cited, preset).not.toContain('popek-goldberg-1974');
    }
    for (const locale of locales) {
      const { verdict, sources } = await reading(presets.overview, {}, locale);
      expect(sources.find(({ number }) => number === verdict?.text.cite[0])?.id).toBe('goldberg-1972');
      expect(verdict?.text.text).toContain('Goldberg');
      expect(verdict?.text.text).not.toContain('Popek');
    }
  });

  it('claim 26: dom0 stands in a column on Xen, with a guest’s privilege', () => {
    for (const { stack } of allStacks) {
      expect(
        stack.layers.some((layer) => layer.kind === 'dom0' || layer.kind === 'root-partition'),
        stack.key,
      ).toBe(false);
    }
    for (const preset of ['overview', 'xen'] as const) {
      const dom0 = model(presets[preset])
        .stacks.find((stack) => stack.key === 'xen')
        ?.all.find(({ data }) => data.kind === 'dom0');
      expect([dom0?.privilege, dom0?.column?.key]).toEqual(['guest-kernel', 'dom0']);
    }
  });

  it('claim 27: the root partition’s kernel is the kernel of a guest', () => {
    expect(
      model(presets['hyper-v']).stacks[0]!.all.find(({ data }) => data.kind === 'root-partition')?.privilege,
    ).toBe('guest-kernel');
  });

  it('claim 28: KVM’s core is host kernel, QEMU a process', () => {
    const all = model(presets.overview).stacks.find((stack) => stack.key === 'kvm')!.all;
    const mode = (key: string): string | undefined => all.find(({ data }) => data.key === key)?.privilege;
    expect([mode('linux'), mode('kvm'), mode('qemu'), mode('kernel')]).toEqual([
      'host-kernel',
      'host-kernel',
      'host-user',
      'guest-kernel',
    ]);
  });

  it('says who brings a kernel and who shares one', async () => {
    expect(
      model(presets['vm-vs-container']).stacks.map((stack) => [stack.key, stack.called[0]?.class]),
    ).toEqual([
      ['vm', 'own'],
      ['kata', 'own'],
      ['gvisor', 'user'],
      ['container', 'shared'],
    ]);
    expect(
      stackOf('vm-vs-container', 'gvisor')
        .columns.flatMap((column) => column.layers)
        .some((layer) => layer.kind === 'guest-kernel'),
    ).toBe(false);
    expect((await reading(presets['vm-vs-container'])).verdict?.heading).toBe(
      '2 × own kernel, 1 × user-space kernel, 1 × shared kernel',
    );
  });
});

describe('questions', () => {
  it('are answered in every stack of every example', () => {
    for (const [name, data] of Object.entries(presets)) {
      for (const question of ['control', 'drivers', 'privilege', 'shared', 'kernel'] as const) {
        for (const stack of model(data).stacks)
          expect(stack.answers[question].length, `${name}, ${stack.key}: ${question}`).toBeGreaterThan(0);
      }
    }
  });

  it('light up the layers that answer, in all stacks at once, and leave the others pale', async () => {
    const given = model(presets.overview);
    const told = await reading(presets.overview, { question: 'drivers' });
    const { layers } = layout(given, told, 672, { options: { question: 'drivers' } });
    expect(layers.filter((layer) => layer.answer).map(({ key }) => key)).toEqual([
      'esxi/vmkernel',
      'xen/dom0/kernel',
      'kvm/linux',
      'virtualbox/host',
    ]);
    expect(layers.filter((layer) => layer.answer === false).length).toBe(layers.length - 4);
    expect(
      layout(given, await reading(presets.overview), 672, { options: {} }).layers.every(
        (layer) => layer.answer === undefined,
      ),
    ).toBe(true);
  });

  it('are told in the summary', async () => {
    const { summary } = await reading(presets.overview, { question: 'drivers' });
    expect(summary).toContain(
      'Where do the device drivers live? VMware ESXi: VMkernel. Xen: dom0 kernel. KVM: Linux. VirtualBox: Host OS.',
    );
  });

  it('count as shared what there is one of, and not what is drawn in a common column', () => {
    expect(answers(presets.overview, 'shared')['xen']).toEqual(['hardware', 'Xen', 'dom0']);
    expect(answers(presets.overview, 'privilege')).toEqual({
      esxi: ['VMkernel', 'VMM'],
      xen: ['Xen'],
      kvm: ['Linux', 'kvm.ko'],
      virtualbox: ['host-os', 'VMMR0'],
    });
    expect(answers(presets['z-vm'], 'privilege')).toEqual({ 'z-vm': ['PR/SM'] });
  });
});

const hardware: Layer = { key: 'hardware', kind: 'hardware' };
const host: Layer = { key: 'host', kind: 'host-os' };
const hypervisor: Layer = { key: 'hypervisor', kind: 'hypervisor' };
const kernel: Layer = { key: 'kernel', kind: 'guest-kernel' };
const app: Layer = { key: 'app', kind: 'application' };
const source = { id: 'book', title: 'A book' };

function stack(
  layers: readonly Layer[],
  column: readonly Layer[],
  is?: NonNullable<Stack['type']>['is'],
  more: Partial<NonNullable<Stack['type']>> = {},
): Stack {
  return {
    key: 'stack',
    label: 'Stack',
    layers,
    columns: [{ key: 'one', layers: column }],
    ...(is && { type: { is, cite: ['book'], ...more } }),
  };
}
const problems = (given: Stack | readonly Stack[], more: Partial<Stacks> = {}) =>
  check(checks, { stacks: [given].flat(), sources: [source], ...more }).problems ?? [];

describe('rules of meaning', () => {
  it('accept what is right', () => {
    expect(problems(stack([hardware, hypervisor], [kernel, app], 'type-1'))).toEqual([]);
    expect(problems(stack([hardware, host, hypervisor], [kernel, app], 'type-2'))).toEqual([]);
    expect(
      problems(
        stack(
          [hardware, { ...host, parts: [{ key: 'driver', kind: 'host-driver' }] }],
          [kernel, app],
          'type-2',
        ),
      ),
    ).toEqual([]);
    expect(problems(stack([hardware, host], [app], 'container'))).toEqual([]);
    expect(
      problems(stack([hardware, host], [{ key: 'qemu', kind: 'emulator' }, kernel, app], 'emulator')),
    ).toEqual([]);
    expect(problems(stack([hardware, hypervisor], [kernel, app]))).toEqual([]);
  });

  const refused: readonly (readonly [string, Stack, string, string])[] = [
    [
      'a type 2 with nothing below but hardware',
      stack([hardware, hypervisor], [kernel, app], 'type-2'),
      'type-2-without-host',
      'stacks[0].type.is',
    ],
    [
      'a type 1 with an operating system below',
      stack([hardware, host, hypervisor], [kernel, app], 'type-1'),
      'type-1-with-host',
      'stacks[0].type.is',
    ],
    [
      'a type 1 on a driver in a host kernel',
      stack(
        [hardware, { ...host, parts: [{ key: 'driver', kind: 'host-driver' }] }],
        [kernel, app],
        'type-1',
      ),
      'type-1-with-host',
      'stacks[0].type.is',
    ],
    [
      'a container with a guest kernel',
      stack([hardware, host], [kernel, app], 'container'),
      'container-with-kernel',
      'stacks[0].type.is',
    ],
    [
      'dom0 below Xen',
      stack([hardware, { key: 'control', kind: 'dom0' }, hypervisor], [kernel, app], 'type-1'),
      'dom0-below',
      'stacks[0].layers[1]',
    ],
    [
      'dom0 below the guests',
      stack([hardware, hypervisor, { key: 'control', kind: 'dom0' }], [kernel, app]),
      'dom0-below',
      'stacks[0].layers[2]',
    ],
    [
      'a root partition below the hypervisor',
      stack([hardware, { key: 'root', kind: 'root-partition' }, hypervisor], [kernel, app]),
      'root-partition-below',
      'stacks[0].layers[1]',
    ],
    [
      'a stack with no hardware',
      stack([host, hypervisor], [kernel, app]),
      'no-hardware',
      'stacks[0].layers[0]',
    ],
    [
      'a guest kernel on nothing',
      stack([hardware, host], [kernel, app]),
      'kernel-without-hypervisor',
      'stacks[0].columns[0].layers[0]',
    ],
    [
      'an emulator called a type 2',
      stack([hardware, host], [{ key: 'qemu', kind: 'emulator' }, kernel, app], 'type-2'),
      'wrong-type',
      'stacks[0].type.is',
    ],
    [
      'a hypervisor called a container',
      stack([hardware, hypervisor], [app], 'container'),
      'wrong-type',
      'stacks[0].type.is',
    ],
    [
      'a contested type with one side',
      stack([hardware, hypervisor], [kernel, app], 'contested', {
        sides: [{ is: 'type-1', text: 'So.', cite: ['book'] }],
      }),
      'two-sides',
      'stacks[0].type.sides',
    ],
    [
      'two columns of one name',
      {
        ...stack([hardware, hypervisor], [kernel]),
        columns: [
          { key: 'one', layers: [kernel] },
          { key: 'one', layers: [kernel] },
        ],
      },
      'duplicate',
      'stacks[0].columns[1].key',
    ],
    [
      'a column named like a layer',
      { ...stack([hardware, hypervisor], [kernel]), columns: [{ key: 'hypervisor', layers: [kernel] }] },
      'duplicate',
      'stacks[0].columns[0].key',
    ],
    [
      'two layers of one name',
      stack([hardware, hypervisor], [kernel, { ...app, key: 'kernel' }]),
      'duplicate',
      'stacks[0].columns[0].layers[1].key',
    ],
  ];
  it.each(refused)('refuse %s', (_, given, code, path) => {
    const found = problems(given);
    expect(found.map((problem) => [problem.code, problem.path])).toContainEqual([code, path]);
    for (const locale of locales)
      for (const problem of found)
        if (problem.code !== 'duplicate') expect(messages[locale][problem.code]?.(problem)).toBeTruthy();
  });

  it('name the source that contradicts a type', () => {
    for (const given of [
      stack([hardware, hypervisor], [kernel], 'type-2'),
      stack([hardware, host, hypervisor], [kernel], 'type-1'),
    ])
      expect(problems(given)[0]?.source).toContain('Goldberg 1972');
  });

  it('refuse the types as Popek and Goldberg’s', () => {
    const paper = {
      id: 'book',
      title: 'Formal Requirements for Virtualizable Third Generation Architectures',
    };
    expect(
      problems(stack([hardware, hypervisor], [kernel], 'type-1'), { sources: [paper] }).map(
        ({ code }) => code,
      ),
    ).toEqual(['not-popek-goldberg']);
    expect(
      problems(stack([hardware, host], [{ key: 'qemu', kind: 'emulator' }], 'emulator'), {
        sources: [paper],
      }),
    ).toEqual([]);
  });

  it('refuse a row about a stack that is not there', () => {
    const row = { label: 'Row', cells: { other: { text: 'x' } } };
    expect(
      problems(stack([hardware, hypervisor], [kernel]), { rows: [row] }).map(({ code, path }) => [
        code,
        path,
      ]),
    ).toEqual([['unknown-stack', 'rows[0].cells.other']]);
  });

  it('let an author take a side on a module of the host kernel, and say that others do not', async () => {
    const kvm = stack(
      [hardware, { ...host, parts: [{ key: 'kvm', kind: 'hypervisor-module' }] }],
      [kernel, app],
      'type-1',
    );
    expect(problems(kvm)).toEqual([]);
    const told = await reading({ stacks: [kvm], sources: [source] });
    expect(told.items[0]?.place).toBe('Type 1: contested');
    expect(told.verdict?.tone).toBe('open');
  });
});

describe('contested', () => {
  it('shows both sides with their sources: in the detail of the stack and under the picture', async () => {
    const { items, notes, sources, legend } = await reading(presets.overview);
    const told = items.find((item) => item.key === 'kvm')!;
    expect(told.place).toBe('Contested (1 or 2)');
    const id = (numbers: readonly number[]): string[] =>
      numbers.map((number) => sources.find((each) => each.number === number)!.id);
    const side = (term: string): string[] => id(told.facts.find((fact) => fact.term === term)!.cite);
    expect([side('Read as type 1'), side('Read as type 2')]).toEqual([
      ['red-hat-kvm'],
      ['bugnion-2017-definitions'],
    ]);
    expect(notes.filter((note) => note.text.startsWith('KVM, read as')).map((note) => id(note.cite))).toEqual(
      [['red-hat-kvm'], ['bugnion-2017-definitions']],
    );
    expect(legend.map((item) => item.id)).toContain('reading');
  });

  it('is a dashed badge, and only there', async () => {
    const { stacks } = layout(model(presets.overview), await reading(presets.overview), 672, { options: {} });
    expect(stacks.map((each) => [each.key, each.badge?.contested])).toEqual([
      ['esxi', false],
      ['xen', false],
      ['kvm', true],
      ['virtualbox', false],
    ]);
  });
});

describe('picture', () => {
  it('stands every tower of a row on one line, and compares kernels at one height', async () => {
    const { stacks, layers, calls } = layout(
      model(presets['vm-vs-container']),
      await reading(presets['vm-vs-container']),
      672,
      { options: {} },
    );
    expect(new Set(stacks.map((each) => each.y + each.height)).size).toBe(1);
    const tops = (part: string): number[] => layers.filter(({ key }) => key.endsWith(part)).map(({ y }) => y);
    expect(new Set([...tops('/kernel'), ...tops('/sentry')]).size).toBe(1);
    expect(calls.filter((call) => !call.host)).toHaveLength(6);
    expect(calls.filter((call) => call.host)).toHaveLength(2);
    const [own, shared] = [calls.find((call) => !call.host)!, calls.filter((call) => !call.host).at(-1)!];
    expect(shared.to - shared.from).toBeGreaterThan(2 * (own.to - own.from));
  });

  it('leaves the gap of a missing kernel where stacks stand one by one, too', async () => {
    const { calls, stacks } = layout(
      model(presets['vm-vs-container']),
      await reading(presets['vm-vs-container']),
      288,
      { options: {} },
    );
    expect(new Set(stacks.map(({ x }) => x))).toEqual(new Set([0]));
    expect(calls.filter((call) => call.host)).toHaveLength(2);
  });

  it('has keys that say where a layer is', async () => {
    const { marks } = layout(model(presets.overview), await reading(presets.overview), 672, { options: {} });
    expect(marks.slice(0, 8).map(({ key }) => key)).toEqual([
      'esxi',
      'esxi/vm/vmx',
      'esxi/vm/app',
      'esxi/vm/kernel',
      'esxi/vm/vmm',
      'esxi/vmkernel',
      'esxi/hardware',
      'xen',
    ]);
    expect(marks.find(({ key }) => key === 'kvm/linux/kvm')?.inside).toBe('kvm/linux');
  });

  it('stands every layer right on what carries it, as high as it needs to be', async () => {
    const { layers, stacks } = layout(model(presets.overview), await reading(presets.overview), 672, {
      options: {},
    });
    const at = (key: string): LayerMark => layers.find((each) => each.key === key)!;
    const foot = ({ y, height }: LayerMark): number => y + height;
    for (const [upper, lower] of [
      ['esxi/vm/kernel', 'esxi/vm/vmm'],
      ['esxi/vm/vmx', 'esxi/vmkernel'],
      ['kvm/vm/kernel', 'kvm/linux'],
      ['kvm/vm/qemu', 'kvm/linux'],
      ['xen/dom0/kernel', 'xen/xen'],
    ] as const)
      expect(at(lower).y - foot(at(upper)), `${upper} on ${lower}`).toBeCloseTo(4, 1);
    const tops = stacks.map(({ key }) =>
      Math.min(...layers.filter((l) => l.stack === key).map(({ y }) => y)),
    );
    expect(tops[0]).toBeLessThan(tops[2]! - 20);
    expect(new Set(layers.filter(({ key }) => key.endsWith('/hardware')).map(foot)).size).toBe(1);
    // The guest is run by the module, so it stands on it, and the module reaches under the process beside.
    const [module, kernel, qemu] = [at('kvm/linux/kvm'), at('kvm/vm/kernel'), at('kvm/vm/qemu')];
    expect(module.y).toBe(at('kvm/linux').y);
    expect(module.x + module.width).toBeGreaterThan(qemu.x + 8);
    expect(module.x).toBeLessThan(kernel.x + 8);
  });

  it('draws a line around what counts as the hypervisor, and two where readings differ', async () => {
    const draw = async (data: HypervisorTypesData, question = 'none') =>
      layout(model(data), await reading(data, { question }), 672, { options: { question } });
    const { contours } = await draw(presets.overview);
    expect(contours.map(({ stack: of, reading: by }) => [of, by])).toEqual([
      ['esxi', undefined],
      ['xen', undefined],
      ['kvm', 1],
      ['kvm', 2],
      ['virtualbox', undefined],
    ]);
    const counted = model(presets.overview).stacks.map((each) =>
      countedIn(each).map((nodes) => nodes.map(({ data }) => data.key)),
    );
    expect(counted).toEqual([
      [['vmkernel', 'vmm']],
      [['xen']],
      [['linux'], ['kvm', 'qemu']],
      [['vmmr0', 'process']],
    ]);
    // One line around the part in the kernel and the process on it.
    for (const { path } of contours) expect(path.match(/M/g)).toHaveLength(1);
    expect((await draw(presets['qemu-tcg'])).contours).toEqual([]);
    expect((await draw(presets['vm-vs-container'])).contours).toEqual([]);
    expect((await draw(presets.overview, 'drivers')).asked).toBe(true);
  });

  it('outlines boxes that touch by one line, with a notch where they differ', () => {
    const outlined = outline([
      { x: 0, y: 0, width: 40, height: 20 },
      { x: 30, y: 20, width: 40, height: 20 },
    ]);
    expect(outlined.match(/M/g)).toHaveLength(1);
    expect(outlined.match(/Q/g)).toHaveLength(8);
    expect(
      outline([
        { x: 0, y: 0, width: 10, height: 10 },
        { x: 20, y: 0, width: 10, height: 10 },
      ]).match(/M/g),
    ).toHaveLength(2);
  });

  it('has a finding for a title, and it follows the question', async () => {
    const title = async (
      data: HypervisorTypesData,
      question: Question,
      locale: (typeof locales)[number] = 'en',
    ): Promise<string> => (await reading(data, { question }, locale)).title;
    expect(await title(presets.overview, 'drivers')).toBe(
      'The device drivers are in the host’s kernel (2 of 4), the hypervisor (1 of 4), a guest’s kernel (1 of 4)',
    );
    expect(await title(presets['hyper-v'], 'drivers')).toBe('Device drivers: Windows kernel');
    expect(await title(presets.overview, 'drivers', 'zh-Hans')).toContain('宿主机内核（4 种中的 2 种）');
    for (const question of questions) {
      const told = await reading(presets.overview, { question });
      expect(told.subtitle?.text).toMatch(/\?$/);
      expect(told.verdict).toBeUndefined();
    }
  });

  it('carries part, key, kind and stack on every mark', async () => {
    const picture = drawPicture(
      hypervisorTypes,
      { model: model(presets.overview), reading: await reading(presets.overview) },
      672,
      { options: {} },
    );
    expect(picture.markup.match(/part="stack"/g)).toHaveLength(4);
    const layerTags = picture.markup.match(/<g[^>]*part="layer"[^>]*>/g) ?? [];
    expect(layerTags.length).toBe(4 * 2 + 4 + 4 + 3 + 3 + 2);
    for (const tag of layerTags)
      for (const name of ['data-key', 'data-kind', 'data-stack'])
        expect(tag).toMatch(new RegExp(`${name}="[^"]+"`));
  });
});

const word = fc.constantFrom(
  'App',
  'Guest kernel',
  'Virtualisierungsschicht',
  'x',
  'Very long name of a layer that says too much',
  '客户机内核',
  '使用者模式虛擬機器監視程式',
  'QEMU + 工具',
  'kvm.ko',
  '—',
  'WWWWWWWW',
);
const text = fc.oneof(word, fc.record({ en: word, 'zh-Hant': word }));
const part = fc.record({ kind: fc.constantFrom(...layerKinds), label: fc.option(text, { nil: undefined }) });
const layer = fc.record({
  kind: fc.constantFrom(...layerKinds),
  label: fc.option(text, { nil: undefined }),
  holds: fc.subarray(['scheduler', 'drivers', 'device-emulation'] as const),
  instances: fc.option(fc.constantFrom('one', 'per-vm', 'per-vcpu'), { nil: undefined }),
  parts: fc.array(part, { maxLength: 2 }),
});
const keyed = (list: readonly { parts?: readonly object[] }[], prefix = 'l'): Layer[] =>
  list.map(
    (each, index) =>
      ({
        ...each,
        key: `${prefix}${index}`,
        ...(each.parts && { parts: keyed(each.parts) }),
      }) as unknown as Layer,
  );
const anyStack = fc.record({
  label: text,
  layers: fc.array(layer, { minLength: 1, maxLength: 4 }),
  columns: fc.array(
    fc.record({
      label: fc.option(text, { nil: undefined }),
      serves: fc.boolean(),
      layers: fc.array(layer, { minLength: 1, maxLength: 4 }),
      beside: fc.array(fc.tuple(layer, fc.option(fc.constantFrom('l0', 'l1', 'l2'), { nil: undefined })), {
        maxLength: 2,
      }),
    }),
    { maxLength: 6 },
  ),
  beside: fc.array(layer, { maxLength: 2 }),
});
const anyData = fc
  .record({
    compare: fc.constantFrom('type', 'kernel'),
    stacks: fc.array(anyStack, { minLength: 1, maxLength: 4 }),
    row: fc.option(text, { nil: undefined }),
  })
  .map(({ compare, stacks, row }): HypervisorTypesData => ({
    compare: compare,
    stacks: stacks.map((each, index) => ({
      ...each,
      key: `s${index}`,
      layers: keyed(each.layers),
      beside: keyed(each.beside, 'a'),
      columns: each.columns.map((column, at) => ({
        ...column,
        key: `c${at}`,
        layers: keyed(column.layers),
        beside: keyed(
          column.beside.map(([process]) => process),
          'b',
        ).map((process, index) => ({ ...process, on: column.beside[index]?.[1] })),
      })),
    })),
    ...(row !== undefined && { rows: [{ label: row, cells: { s0: { text: row } } }] }),
    sources: [],
  }));

/** Marks beside each other that cover each other, and marks that stick out of the one they are in. */
function misplaced(
  marks: readonly LayerMark[],
  stackMarks: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[],
): string[] {
  const found: string[] = [];
  const byKey = new Map([...stackMarks, ...marks].map((mark) => [mark.key, mark]));
  const overlap = (a: (typeof stackMarks)[number], b: (typeof stackMarks)[number]): boolean =>
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.02 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.02;
  const siblings = (inside: string): readonly LayerMark[] => marks.filter((mark) => mark.inside === inside);
  const check = (group: readonly (typeof stackMarks)[number][]): void => {
    group.forEach((a, index) => {
      for (const b of group.slice(index + 1)) if (overlap(a, b)) found.push(`${a.key} covers ${b.key}`);
    });
  };
  check(stackMarks);
  for (const key of byKey.keys()) check(siblings(key));
  for (const mark of marks) {
    const outer = byKey.get(mark.inside!)!;
    if (
      mark.x < outer.x - 0.02 ||
      mark.y < outer.y - 0.02 ||
      mark.x + mark.width > outer.x + outer.width + 0.02 ||
      mark.y + mark.height > outer.y + outer.height + 0.02
    )
      found.push(`${mark.key} sticks out of ${outer.key}`);
  }
  return found;
}

/** Lines that are wider than the block they stand in, by the estimate that all layouts use. */
function overflows(marks: readonly LayerMark[]): string[] {
  return marks.flatMap((mark) => {
    const lines = mark.text.lines.map((line) => {
      const wide = textWidth(line, { size: mark.text.className.includes('s12 ') ? 12 : 12.5, bold: true });
      const left = mark.text.anchor === 'middle' ? mark.text.x - wide / 2 : mark.text.x;
      return left < mark.x - 0.02 || left + wide > mark.x + mark.width + 0.5
        ? `“${line}” in ${mark.key} (${mark.width})`
        : '';
    });
    const held = mark.held.flatMap((tag) =>
      tag.text.lines.map((line) =>
        tag.text.x + textWidth(line, { size: 12 }) > tag.x + tag.width + 0.5
          ? `“${line}” in a tag of ${mark.key}`
          : '',
      ),
    );
    return [...lines, ...held].filter((found) => found !== '');
  });
}

describe('layout of any data', () => {
  it('covers nothing, sticks out of nothing and keeps words in their blocks', async () => {
    const any = fc.record({
      data: anyData,
      width: fc.integer({ min: 280, max: 1400 }),
      locale: fc.constantFrom(...locales),
      question: fc.constantFrom('none', ...questions),
    });
    await fc.assert(
      fc.asyncProperty(any, async ({ data, width, locale, question }) => {
        const given: TypesModel = model(data);
        const told = await reading(data, { question }, locale);
        const state = { options: { question } };
        const placed = layout(given, told, width, state);
        expect(misplaced(placed.layers, placed.stacks)).toEqual([]);
        expect(overflows(placed.layers)).toEqual([]);
        for (const { key } of placed.marks) expect(findItem(told, key)).toBeDefined();
        expect(
          faults(
            hypervisorTypes,
            drawPicture(hypervisorTypes, { model: given, reading: told }, width, state),
            told,
          ),
        ).toEqual([]);
      }),
      reproducible({ numRuns: 40 }),
    );
  }, 60_000);

  it('is as well placed in every example', async () => {
    for (const data of Object.values(presets)) {
      for (const locale of locales) {
        const told = await reading(data, {}, locale);
        expect([...everyItem(told.items)].every((item) => item.label !== '')).toBe(true);
        for (const width of [280, 288, 432, 560, 672, 1111]) {
          const placed = layout(model(data), told, width, { options: {} });
          expect(misplaced(placed.layers, placed.stacks)).toEqual([]);
          expect(overflows(placed.layers)).toEqual([]);
        }
      }
    }
  });
});
