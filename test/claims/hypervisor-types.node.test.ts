import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { load } from '../../src/core/loadable.js';
import { presetIn } from '../../src/core/presets.js';
import { locales } from '../../src/core/language/locale.js';
import { everyItem, type Reading, type ReadingItem } from '../../src/core/reading.js';
import { commonWords } from '../../src/core/language/common.js';
import type { Column, Layer, LayerKind, Stack } from '../../src/facts/hypervisors/stack.js';
import { checks } from '../../src/figures/hypervisor-types/checks.js';
import type { HypervisorTypesData } from '../../src/figures/hypervisor-types/data.js';
import { hypervisorTypes } from '../../src/figures/hypervisor-types/figure.js';
import { layout } from '../../src/figures/hypervisor-types/layout.js';
import { model, questions, type StackNode } from '../../src/figures/hypervisor-types/model.js';
import { presets as examples } from '../../src/figures/hypervisor-types/presets.js';
import { read } from '../../src/figures/hypervisor-types/read.js';
import type { TypesWords } from '../../src/figures/hypervisor-types/words/en/index.js';
import { inEachLanguage } from '../support/language.js';

const messages = await inEachLanguage(checks.problemMessages);
const presets = await Promise.all(
  Object.entries(examples).map(async ([name, preset]) => [name, await load(presetIn(preset, 'en'))] as const),
);
const nodes = presets.flatMap(([name, data]) => model(data).stacks.map((stack) => ({ name, stack })));
const nodeOf = (preset: string, key = preset): StackNode =>
  nodes.find(({ name, stack }) => name === preset && stack.key === key)!.stack;
const keysOf = (stack: StackNode, question: (typeof questions)[number]): string[] =>
  stack.answers[question].map(({ data }) => data.key);

async function reading(data: HypervisorTypesData, locale: (typeof locales)[number] = 'en'): Promise<Reading> {
  const own = (await load(hypervisorTypes.words[locale])) as TypesWords;
  const common = await load(commonWords[locale]);
  return read(model(data), { words: own, common, locale, options: {} });
}
const answer = (item: ReadingItem, index: number): { text: string; cite: readonly number[] } =>
  item.facts[index]!;

const layer = (kind: LayerKind, more: Partial<Layer> = {}): Layer => ({ key: kind, kind, ...more });
const app = layer('application');
const guest = layer('guest-kernel');
const host = (...parts: readonly LayerKind[]): Layer =>
  layer('host-os', { parts: parts.map((kind) => layer(kind)) });
const machine = layer('hardware');
type Layers = readonly (Layer | LayerKind)[];
const full = (layers: Layers): Layer[] =>
  layers.map((each) => (typeof each === 'string' ? layer(each) : each));
function data(
  base: Layers,
  columns: readonly (Layers | Omit<Column, 'key'>)[],
  more: Partial<Stack> = {},
): HypervisorTypesData {
  return {
    stacks: [
      {
        key: 'stack',
        label: 'Stack',
        layers: [machine, ...full(base)],
        columns: columns.map((column, index) =>
          'layers' in column
            ? { ...column, key: `column-${index}` }
            : { key: `column-${index}`, layers: full(column) },
        ),
        ...more,
      },
    ],
    sources: [{ id: 'book', title: 'A book' }],
  };
}
const codes = (given: unknown): string[] => (check(checks, given).problems ?? []).map(({ code }) => code);
const said = (is: NonNullable<Stack['type']>['is']): Pick<Stack, 'type'> => ({
  type: { is, cite: ['book'] },
});

describe('how many there are', () => {
  it('types.C1: neighbours share no device model, worker process or VMM, under any hypervisor', () => {
    for (const { name, stack } of nodes)
      for (const shared of stack.answers.shared) {
        expect(shared.instances, `${name}: ${shared.key}`).toBe('one');
        expect(['device-model', 'vmm'], `${name}: ${shared.key}`).not.toContain(shared.data.kind);
      }
    expect(keysOf(nodeOf('overview', 'kvm'), 'shared')).toEqual(['hardware', 'linux', 'kvm']);
    expect(keysOf(nodeOf('xen'), 'shared')).toEqual(['hardware', 'xen', 'kernel', 'toolstack']);
    expect(keysOf(nodeOf('hyper-v'), 'shared')).toEqual(['hardware', 'hypervisor', 'kernel', 'vmms']);
    expect(keysOf(nodeOf('esxi'), 'shared')).toEqual(['hardware', 'vmkernel']);
  });

  it('types.C1: is stated, with a source, wherever software is no tenant’s own', () => {
    for (const [name, { stacks }] of presets)
      for (const stack of stacks)
        for (const each of [
          ...stack.layers.slice(1),
          ...stack.columns
            .filter(({ serves }) => serves)
            .flatMap((column) => [...column.layers, ...(column.beside ?? [])]),
        ])
          expect(
            [each.instances !== undefined, (each.cite ?? []).length > 0],
            `${name}: ${each.key}`,
          ).toEqual([true, true]);
  });

  it('is never read off the picture: a process in a common column is shared only where it says so', () => {
    const worker = (instances?: Layer['instances']): Layer =>
      layer('device-model', { key: 'worker', ...(instances && { instances }) });
    for (const [instances, shared] of [
      [undefined, false],
      ['per-vm', false],
      ['one', true],
    ] as const) {
      const given = data(
        ['hypervisor'],
        [{ serves: true, layers: [layer('root-partition'), worker(instances)] }, [guest, app]],
      );
      expect(keysOf(model(given).stacks[0]!, 'shared').includes('worker'), String(instances)).toBe(shared);
    }
    // One column more or less changes no answer.
    for (const count of [1, 2, 3])
      expect(
        keysOf(
          model(
            data(
              [host('hypervisor-module')],
              Array.from({ length: count }, () => [guest, app]),
            ),
          ).stacks[0]!,
          'shared',
        ),
      ).toEqual(['hardware', 'host-os', 'hypervisor-module']);
  });

  it('refuses what all columns stand on and yet is there once per machine', () => {
    const given = (instances: Layer['instances']) =>
      codes(
        data(
          [layer('hypervisor', { instances: instances! })],
          [
            [guest, app],
            [guest, app],
          ],
        ),
      );
    expect(given('per-vm')).toEqual(['shared-per-vm']);
    expect(given('one')).toEqual([]);
  });

  it('is a tag in the picture where no column says it', async () => {
    const [, given] = presets.find(([name]) => name === 'hyper-v')!;
    const { layers } = layout(model(given), await reading(given), 672, { options: {} });
    const tags = layers.find(({ key }) => key.endsWith('/worker'))!.held.flatMap(({ text }) => text.lines);
    expect(tags.join(' ')).toBe('one per VM');
  });
});

describe('answers', () => {
  it('types.C2: name a source in every example', async () => {
    for (const [name, given] of presets) {
      const { items } = await reading(given);
      for (const item of items)
        questions.forEach((question, index) => {
          const { text, cite } = answer(item, index);
          if (text !== 'none drawn')
            expect(cite.length, `${name}, ${item.key}: ${question}`).toBeGreaterThan(0);
        });
    }
  });

  it('types.C18: name all who emulate devices, each with its part', async () => {
    const emulation = async (preset: string, key = preset): Promise<string> => {
      const { items } = await reading(presets.find(([name]) => name === preset)![1]);
      return answer(
        items.find((item) => item.key === key)!,
        questions.indexOf('emulation'),
      ).text;
    };
    expect(await emulation('overview', 'kvm')).toBe(
      'kvm.ko (interrupt controllers, timer), QEMU (the other devices)',
    );
    expect(await emulation('esxi')).toBe('VMkernel (disk and network), VMX (the other devices)');
    expect(await emulation('bhyve')).toMatch(/^vmm\.ko \(.*\), bhyve/);
    expect(await emulation('hyper-v')).toBe('Windows kernel (synthetic devices), VM worker (other devices)');
    expect(await emulation('firecracker')).toContain('kvm.ko');
  });

  it('name who hands out processors on every kind of system', () => {
    expect(keysOf(nodeOf('hyper-v'), 'control')).toEqual(['hypervisor', 'kernel']);
    expect(keysOf(nodeOf('z-vm'), 'control')).toEqual(['pr-sm', 'cp']);
  });

  it('types.29: agree on who is most privileged under ESXi in both examples', () => {
    expect(keysOf(nodeOf('overview', 'esxi'), 'privilege')).toEqual(
      keysOf(nodeOf('esxi'), 'privilege').slice(0, 2),
    );
  });

  it('types.43: say a verdict once', async () => {
    for (const [, given] of presets)
      for (const locale of locales) {
        const { summary, items } = await reading(given, locale);
        const [only] = items;
        if (items.length === 1 && only?.place !== undefined) expect(summary.split(only.place).length).toBe(2);
      }
  });

  it('types.52: every type 2 has a part as privileged as a kernel, or says that the system’s is used', () => {
    for (const { stack } of nodes.filter(({ stack: { type } }) => type === 'type-2'))
      expect(
        stack.all.some(({ data: { kind }, privilege }) => kind !== 'host-os' && privilege === 'host-kernel'),
      ).toBe(true);
    for (const name of ['virtualbox', 'vmware-workstation'])
      expect(JSON.stringify(presets.find(([preset]) => preset === name)![1].notes)).toMatch(
        /Hyper-V turned on/,
      );
  });
});

describe('who stands on whom', () => {
  it('types.30: no guest stands on its device model, and both stand on what runs the guest', () => {
    for (const { name, stack } of nodes)
      for (const { layers, beside } of stack.columns) {
        expect(
          layers.slice(0, -1).map(({ data: { kind } }) => kind),
          name,
        ).not.toContain('device-model');
        for (const { layer: process, on } of beside)
          if (process.data.kind === 'device-model' && stack.key !== 'xen' && stack.key !== 'hyper-v')
            expect(on, `${name}: ${process.key}`).toBe(-1);
      }
  });

  it('lifts a process that is listed below something else beside it, on what lies below', () => {
    const column = (layers: Layers): readonly (readonly [string, number])[] =>
      model(data([host('hypervisor-module')], [layers])).stacks[0]!.columns[0]!.beside.map(
        ({ layer: each, on }) => [each.data.key, on],
      );
    expect(column(['device-model', guest, app])).toEqual([['device-model', -1]]);
    expect(column([guest, 'container-engine', app])).toEqual([['container-engine', 0]]);
    expect(column(['container-engine', app])).toEqual([['container-engine', -1]]);
    expect(column(['application', 'device-model'])).toEqual([['device-model', -1]]);
    expect(column(['emulator', guest, app])).toEqual([]);
    const aside = model(data([host('hypervisor-module'), 'container-engine'], [[guest, app]])).stacks[0]!;
    expect(aside.layers.map(({ data: { kind } }) => kind)).toEqual(['hardware', 'host-os']);
    expect(aside.columns.at(-1)?.beside.map(({ layer: each }) => each.key)).toEqual([
      'stack/container-engine',
    ]);
  });

  it('draws a process beside at least as high as what it is beside, and on the same ground', async () => {
    const given = data(
      [host('hypervisor-module')],
      [
        {
          layers: [guest, app],
          beside: [layer('device-model'), layer('service', { on: 'guest-kernel' } as object)],
        },
      ],
    );
    const { layers } = layout(model(given), await reading(given), 600, { options: {} });
    const at = (key: string) => layers.find((each) => each.key.endsWith(`/${key}`))!;
    const foot = (key: string): number => Math.round(at(key).y + at(key).height);
    expect(foot('device-model')).toBe(foot('guest-kernel'));
    expect(at('device-model').height).toBeGreaterThanOrEqual(at('guest-kernel').height);
    expect(foot('service')).toBe(foot('application'));
    expect(at('guest-kernel').x + at('guest-kernel').width).toBeLessThan(at('device-model').x);
  });

  const cases: readonly (readonly [string, HypervisorTypesData, HypervisorTypesData, string])[] = [
    [
      'a system between the hypervisor and its guests',
      data(['hypervisor', 'host-os'], [[guest, app]], said('type-1')),
      data(
        ['hypervisor'],
        [{ serves: true, layers: [layer('root-partition')] }, [guest, app]],
        said('type-1'),
      ),
      'os-between',
    ],
    [
      'a guest’s kernel between the hypervisor and other guests',
      data(['hypervisor', layer('guest-kernel', { key: 'parent' })], [[guest, app]]),
      data(['hypervisor', layer('host-os', { parts: [layer('hypervisor-module')] })], [[guest, app]]),
      'os-between',
    ],
    [
      'a kernel on another that runs no machines',
      data(['hypervisor'], [[layer('guest-kernel', { key: 'outer' }), guest, app]]),
      data(
        ['hypervisor'],
        [[layer('guest-kernel', { key: 'outer', parts: [layer('hypervisor-module')] }), guest, app]],
      ),
      'kernel-without-hypervisor',
    ],
    [
      'a container with a kernel of its own',
      data([host()], [['container-engine', guest, app]]),
      data([host()], [['container-engine', app]]),
      'kernel-without-hypervisor',
    ],
    [
      'dom0 with no Xen below',
      data([host()], [['dom0', app]]),
      data(['hypervisor'], [['dom0', app]]),
      'kernel-without-hypervisor',
    ],
    [
      'an engine below containers',
      data([host(), 'container-engine'], [[app]]),
      data([host()], [[app]], { beside: [layer('container-engine')] }),
      'engine-below',
    ],
    [
      'an engine below sandboxes',
      data([host(), 'container-engine'], [['application-kernel', app]]),
      data([host('hypervisor-module'), 'container-engine'], [[guest, app]]),
      'engine-below',
    ],
    [
      'one device model below all guests',
      data([host('hypervisor-module'), 'device-model'], [[guest, app]]),
      data([host('hypervisor-module')], [['device-model', guest, app]]),
      'device-model-below',
    ],
    [
      'a kernel on an application',
      data(['hypervisor'], [[app, guest]]),
      data(['hypervisor'], [[guest, app]]),
      'kernel-on-program',
    ],
    [
      'hardware on software',
      data(['hypervisor', layer('hardware', { key: 'card' })], [[guest, app]]),
      data([layer('hardware', { key: 'card' }), 'hypervisor'], [[guest, app]]),
      'hardware-above',
    ],
    [
      'a device model that runs as the machine’s kernel',
      data(
        [host('hypervisor-module')],
        [{ layers: [guest, app], beside: [layer('device-model', { privilege: 'host-kernel' })] }],
      ),
      data(
        [host('hypervisor-module')],
        [{ layers: [guest, app], beside: [layer('device-model', { privilege: 'host-user' })] }],
      ),
      'impossible-privilege',
    ],
    [
      'a guest’s kernel in the kernel mode of the machine',
      data(['hypervisor'], [[layer('guest-kernel', { privilege: 'host-kernel' }), app]]),
      data(['hypervisor'], [[layer('guest-kernel', { privilege: 'guest-user' }), app]]),
      'impossible-privilege',
    ],
    [
      'a process on a layer that is not there',
      data(['hypervisor'], [{ layers: [guest], beside: [{ ...layer('service'), on: 'nowhere' }] }]),
      data(['hypervisor'], [{ layers: [guest], beside: [{ ...layer('service'), on: 'guest-kernel' }] }]),
      'unknown-layer',
    ],
    [
      'a column with nothing in it',
      data(['hypervisor'], [{ layers: [] }]),
      data([host()], [{ layers: [], beside: [layer('service')] }]),
      'empty',
    ],
    [
      'a type 2 with no host',
      data(['hypervisor'], [[guest, app]], said('type-2')),
      data([host(), 'hypervisor'], [[guest, app]], said('type-2')),
      'type-2-without-host',
    ],
    [
      'a hypervisor above its own host, called type 1',
      data([host(), 'hypervisor'], [[guest, app]], said('type-1')),
      data(['hypervisor'], [[guest, app]], said('type-1')),
      'type-1-with-host',
    ],
  ];
  it.each(cases)('refuses %s, and allows the nearest that is right', (_, wrong, right, code) => {
    const { problems = [] } = check(checks, wrong);
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const problem of problems) {
      if (!['unknown-layer', 'empty'].includes(problem.code))
        expect(problem.source, problem.code).toBeTruthy();
      for (const locale of locales)
        if (problem.code !== 'empty')
          expect(messages[locale][problem.code]?.(problem), problem.code).toBeTruthy();
    }
    expect(codes(right)).toEqual([]);
  });

  it('reads no names: a system may be called what its author likes', () => {
    const named = data(
      [layer('host-os', { label: 'Linux, not dom0 and no root partition' }), 'hypervisor'],
      [[guest, app]],
    );
    expect(codes(named)).toEqual([]);
  });

  it('a host above its own hypervisor makes no type 2', () => {
    const nested = data(['hypervisor', host('hypervisor-module')], [[guest, app]], said('type-1'));
    expect(codes(nested)).toEqual([]);
    expect(model(nested).stacks[0]!.type).toBe('type-1');
  });
});

describe('modes', () => {
  const modes = (given: HypervisorTypesData): Record<string, string | undefined> =>
    Object.fromEntries(model(given).stacks[0]!.all.map(({ data: { key }, privilege }) => [key, privilege]));

  it('are those of the guest for all that runs inside one, whatever its kind', () => {
    const given = data(
      ['hypervisor'],
      [
        { serves: true, layers: [layer('root-partition'), layer('application', { key: 'client' })] },
        [guest, 'container-engine', layer('application', { parts: [layer('service')] })],
        [layer('application', { key: 'bare' })],
      ],
    );
    expect(modes(given)).toMatchObject({
      'root-partition': 'guest-kernel',
      client: 'guest-user',
      'guest-kernel': 'guest-kernel',
      'container-engine': 'guest-user',
      application: 'guest-user',
      service: 'guest-user',
      bare: 'guest',
    });
  });

  it('are those of the machine for what serves a guest from outside, and of a process for what it emulates', () => {
    expect(modes(data([host('hypervisor-module')], [['device-model', guest, app]]))).toMatchObject({
      'host-os': 'host-kernel',
      'hypervisor-module': 'host-kernel',
      'device-model': 'host-user',
      'guest-kernel': 'guest-kernel',
    });
    expect(modes(data([host()], [['emulator', guest, app]]))).toMatchObject({
      'guest-kernel': 'host-user',
      application: 'host-user',
    });
    expect(modes(data(['hypervisor', host('hypervisor-module')], [['device-model', guest]]))).toMatchObject({
      'host-os': 'guest-kernel',
      'device-model': 'guest-user',
    });
  });
});

describe('types of columns', () => {
  const mixed = (is: 'container' | 'type-1'): HypervisorTypesData =>
    data(
      [host('hypervisor-module')],
      [
        { layers: [guest, app], beside: [layer('device-model')] },
        { label: 'CT', layers: [app], type: { is, cite: ['book'] } },
      ],
      {
        type: {
          is: 'contested',
          cite: ['book'],
          sides: [
            { is: 'type-1', text: 'One.', cite: ['book'] },
            { is: 'type-2', text: 'Two.', cite: ['book'] },
          ],
        },
      },
    );

  it('may differ from that of the stack, and are told', async () => {
    expect(codes(mixed('container'))).toEqual([]);
    const { items } = await reading(mixed('container'));
    const column = [...everyItem(items)].find(({ key }) => key === 'stack/column-1')!;
    expect(column.place).toBe('No hypervisor');
    expect(column.facts.map(({ term }) => term)).toEqual(['By its layers', 'Published as']);
  });

  it('are held to their own layers', () => {
    expect(codes(mixed('type-1'))).toEqual(['wrong-type']);
    const vm = data(
      [host('hypervisor-module')],
      [{ layers: [guest, app], type: { is: 'container', cite: ['book'] } }],
    );
    expect(codes(vm)).toEqual(['container-with-kernel']);
  });

  it('a host with a module runs no machine for its containers', () => {
    expect(codes(data([host('hypervisor-module')], [[app]], said('container')))).toEqual([]);
    const { called } = model(data([host('hypervisor-module')], [[guest, app], [app]])).stacks[0]!;
    expect(called.map((each) => each.class)).toEqual(['own', 'shared']);
  });
});

describe('claims', () => {
  const uncited = { term: 'Speed', text: 'Fast.' };
  it('need a source, or say that they are the author’s own words', () => {
    const given = (fact: object): HypervisorTypesData =>
      data(['hypervisor'], [{ layers: [{ ...guest, facts: [fact] } as Layer] }]);
    expect(codes(given(uncited))).toEqual(['uncited']);
    expect(codes(given({ ...uncited, own: true }))).toEqual([]);
    expect(codes(given({ ...uncited, cite: ['book'] }))).toEqual([]);
    const whole = data(['hypervisor'], [[guest]]);
    expect(codes({ ...whole, notes: [{ text: 'So.' }] })).toEqual(['uncited']);
    const rows = [{ label: 'Row', cells: { stack: { text: 'So.' } } }];
    expect(check(checks, { ...whole, rows }).problems).toEqual([
      { path: 'rows[0].cells.stack', code: 'uncited' },
    ]);
  });

  it('on what a layer is in charge of are the author’s own where no source is named', async () => {
    const { items } = await reading(data([layer('hypervisor', { holds: ['scheduler'] })], [[guest]]));
    const texts = [...everyItem(items)].flatMap(({ facts }) => facts.map(({ text }) => text));
    expect(texts).toContain('the author’s own words');
    for (const [, preset] of presets) {
      const told = [...everyItem((await reading(preset)).items)].flatMap(({ facts }) => facts);
      expect(told.map(({ text }) => text)).not.toContain('the author’s own words');
    }
  });

  it('may be contested wherever they are', async () => {
    const given = data(
      [layer('hypervisor', { holds: [{ what: 'drivers', contested: true, cite: ['book'] }] })],
      [[guest]],
    );
    expect(codes(given)).toEqual([]);
    const held = [...everyItem((await reading(given)).items)].find(({ key }) => key === 'stack/hypervisor')!;
    expect(held.facts[0]).toMatchObject({ text: 'drivers', contested: 'contested' });
  });

  it('say of a process that it does not last', async () => {
    const given = data([host()], [{ layers: [app], beside: [layer('service', { lasts: 'short' })] }]);
    const texts = [...everyItem((await reading(given)).items)].flatMap(({ facts }) => facts);
    expect(texts.map(({ text }) => text)).toContain('ends when its work is done');
  });
});
