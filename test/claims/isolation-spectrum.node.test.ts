import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { locales, type Locale } from '../../src/core/language/locale.js';
import { load } from '../../src/core/loadable.js';
import { presetIn } from '../../src/core/presets.js';
import { everyItem, findItem } from '../../src/core/reading.js';
import { catalogue } from '../../src/facts/isolation/catalogue.js';
import { axes, resources, type Mechanism } from '../../src/facts/isolation/mechanism.js';
import { isolationSources } from '../../src/facts/sources/isolation.js';
import { words as en } from '../../src/facts/words/en/isolation.js';
import { checks } from '../../src/figures/isolation-spectrum/checks.js';
import type { SpectrumReading } from '../../src/figures/isolation-spectrum/chart.js';
import { type IsolationSpectrumData, type MechanismData } from '../../src/figures/isolation-spectrum/data.js';
import { isolationSpectrum } from '../../src/figures/isolation-spectrum/figure.js';
import { model } from '../../src/figures/isolation-spectrum/model.js';
import { presets } from '../../src/figures/isolation-spectrum/presets.js';
import { discordant } from '../../src/figures/isolation-spectrum/scale/discordant.js';
import { readFigure } from '../../src/hosts/node/read.js';
import { inEachLanguage } from '../support/language.js';

const messages = await inEachLanguage(checks.problemMessages);
const all = catalogue(en);
const of = (key: string): Mechanism => all.find((mechanism) => mechanism.key === key)!;
const preset = (name: string, locale: Locale = 'en'): Promise<IsolationSpectrumData> =>
  load<IsolationSpectrumData>(presetIn(presets[name]!, locale));
const overview = await preset('overview');
const read = async (
  data: IsolationSpectrumData,
  options: Record<string, string> = {},
  locale: Locale = 'en',
): Promise<SpectrumReading> =>
  (await readFigure(isolationSpectrum, data, { options, locale })).reading as SpectrumReading;
const own = (...mechanisms: readonly Partial<MechanismData>[]): IsolationSpectrumData => ({
  mechanisms: mechanisms.map((mechanism, index) => ({
    key: `row-${index}`,
    name: `Row ${index}`,
    kind: 'host-kernel',
    boundary: { text: 'A boundary.', cite: ['s'] },
    shares: { kernel: 'yes' },
    ...mechanism,
  })),
  sources: [{ id: 's', title: 'A survey' }],
});
const found = (mechanism: Partial<MechanismData>): string[] =>
  (check(checks, own(mechanism)).problems ?? []).map(
    ({ code, path }) => `${path.replace(/^mechanisms\[0\]\./, '')} ${code}`,
  );

describe('what neighbours share', () => {
  it('spectrum.C6: chroot shares and protects what a process does', () => {
    const { shares, protects } = of('process');
    expect(of('chroot').shares).toEqual(shares);
    expect(of('chroot').protects).toMatchObject(protects!);
    expect(of('chroot').securityBoundary).toBe(false);
    expect(all.filter(({ protects: given }) => given?.host === 'yes')).toHaveLength(15);
  });

  it('spectrum.C7, 60: isolates and modules share all of one process', () => {
    for (const key of ['wasm', 'v8-isolate'])
      expect(
        resources.map((resource) => of(key).shares[resource]),
        key,
      ).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
    expect(all.filter(({ shares }) => shares.addressSpace !== 'no').map(({ key }) => key)).toEqual([
      'wasm',
      'v8-isolate',
    ]);
  });

  it.each(locales)('defines every column where the matrix is shown, in %s', async (locale) => {
    const { notes, chart } = await read(await preset('overview', locale), { axis: 'shared' }, locale);
    for (const head of chart.heads) expect(notes.map(({ text }) => text.split(/[:：]/)[0])).toContain(head);
    expect(
      (await read(await preset('overview', locale), { axis: 'memory' }, locale)).notes.length,
    ).toBeLessThan(notes.length);
  });

  it('says modules and network, not memory and one card', async () => {
    expect((await read(overview)).chart.heads).toEqual([
      'Network',
      'DRAM',
      'CPU cores, caches',
      'Kernel',
      'Address space',
    ]);
  });

  it.each(locales)(
    'does not call the order a law where one happens to fit, and names what speaks against it, in %s',
    async (locale) => {
      const { verdict, sources } = await read(await preset('overview', locale), {}, locale);
      expect(verdict?.text.text).toContain('2.3');
      expect(sources.filter(({ number }) => verdict?.text.cite.includes(number)).map(({ id }) => id)).toEqual(
        ['lightvm'],
      );
      expect(verdict?.text.text).not.toMatch(/136/);
    },
  );

  it('cites what it says in every cell', async () => {
    const { items } = await read(overview);
    for (const item of items)
      for (const fact of item.facts.filter(
        ({ term }) => term === 'With a neighbour' || term === 'Protection',
      ))
        expect(fact.cite.length, item.key).toBeGreaterThan(0);
  });
});

describe('the two walls', () => {
  it('spectrum.C4: every count of calls says which wall it is of', () => {
    for (const { key, numbers } of all)
      for (const { wall } of numbers?.interface ?? []) expect(wall, key).toBeDefined();
    const behind = all.filter(({ numbers }) => numbers?.interface?.some(({ wall }) => wall === 'behind'));
    expect(behind.map(({ key }) => key)).toEqual(['gvisor', 'firecracker']);
    for (const key of ['gvisor', 'firecracker', 'kata', 'full-vm', 'unikernel', 'confidential-vm'])
      expect(of(key).numbers?.interface?.[0], key).toMatchObject({ value: 0, wall: 'tenant' });
  });

  it('spectrum.C4: nothing is compared or put in one order across them', async () => {
    const calls = (
      value: number,
      wall: 'tenant' | 'behind',
      kernel: 'yes' | 'no',
    ): Partial<MechanismData> => ({
      kind: kernel === 'yes' ? 'host-kernel' : 'hypervisor',
      shares: { kernel },
      numbers: { interface: [{ value, wall, unit: 'calls', context: 'c', cite: ['s'], grade: 'V' }] },
    });
    const across = model(own(calls(7, 'tenant', 'yes'), calls(50, 'behind', 'no')));
    expect(discordant(across.rows, 'interface').pairs).toBe(0);
    const along = model(own(calls(7, 'behind', 'yes'), calls(50, 'behind', 'no')));
    expect(discordant(along.rows, 'interface')).toMatchObject({ pairs: 1, against: 1 });
    const { chart, summary, verdict } = await read(overview, { axis: 'interface' });
    const sections = [...new Set(chart.rows.map(({ section }) => section))];
    expect(sections.slice(0, 3)).toEqual([
      'Calls that the tenant can make itself',
      'The tenant makes none itself: calls left to whoever breaks the first wall',
      'The tenant makes none itself; no verified number behind the first wall',
    ]);
    expect(chart.rows.filter(({ begins }) => begins)).toHaveLength(3);
    expect(summary).toContain(`${sections[1]}: Firecracker, gVisor;`);
    expect(verdict?.text.text).not.toMatch(/Firecracker|Nabla/);
  });

  it('may be left unsaid only where the host kernel holds the boundary', () => {
    const interface_ = [{ value: 7, unit: 'calls', context: 'c', cite: ['s'], grade: 'V' }] as const;
    expect(found({ numbers: { interface: interface_ } })).toEqual([]);
    expect(found({ kind: 'application-kernel', numbers: { interface: interface_ } })).toEqual([
      'numbers.interface[0].wall no-wall',
    ]);
    expect(
      found({ kind: 'application-kernel', numbers: { interface: [{ ...interface_[0], wall: 'tenant' }] } }),
    ).toEqual([]);
    const startup = { value: 7, unit: 'ms', context: 'c', cite: ['s'], grade: 'V' } as const;
    expect(found({ numbers: { startup: [{ ...startup, wall: 'tenant' }] } })).toEqual([
      'numbers.startup[0].wall wall-of-calls',
    ]);
    expect(found({ numbers: { startup: [startup] } })).toEqual([]);
  });

  it('none is a number of calls, and of nothing else', () => {
    expect(
      found({ numbers: { interface: [{ value: 0, unit: 'calls', context: 'c', cite: ['s'], grade: 'V' }] } }),
    ).toEqual([]);
    expect(
      found({ numbers: { startup: [{ value: 0, unit: 'ms', context: 'c', cite: ['s'], grade: 'V' }] } }),
    ).toEqual(['numbers.startup[0].value not-positive']);
    expect(
      found({ numbers: { startup: [{ value: 1e-300, unit: 'ms', context: 'c', cite: ['s'], grade: 'V' }] } }),
    ).toEqual(['numbers.startup[0].value not-positive']);
  });
});

describe('numbers and dates of one kind', () => {
  it('spectrum.C5: dates are compared only where they are of one kind', async () => {
    const dated = (
      date: string,
      kind: 'mechanism' | 'product',
      kernel: 'yes' | 'partly',
    ): Partial<MechanismData> => ({
      kind: 'application-kernel',
      shares: { kernel },
      since: [{ date, of: kind, cite: ['s'] }],
    });
    const two = (a: 'mechanism' | 'product', b: 'mechanism' | 'product') =>
      discordant(model(own(dated('1990', a, 'partly'), dated('2000', b, 'yes'))).rows, 'since').pairs;
    expect([two('mechanism', 'product'), two('product', 'product')]).toEqual([0, 1]);
    for (const { key, since } of all) for (const each of since ?? []) expect(each.of, key).toBeDefined();
    expect(of('container').since!.map(({ date, of: kind }) => [date, kind])).toEqual([
      ['2008-08', 'mechanism'],
      ['2013-03', 'product'],
    ]);
    const { chart } = await read(await preset('history'));
    const mechanisms = chart.rows.filter(
      ({ section }) => section === 'The mechanism, when it first came out',
    );
    expect(mechanisms.map(({ key }) => key)).toEqual([
      'full-vm',
      'chroot',
      'jail',
      'zone',
      'container',
      'rootless',
      'wasm',
      'confidential-vm',
    ]);
  });

  it('start-up and memory are compared only within one series', () => {
    const { rows } = model(overview);
    expect(discordant(rows, 'startup')).toMatchObject({
      pairs: 3,
      against: 1,
      witness: { less: { key: 'unikernel' }, more: { key: 'container' } },
    });
    for (const axis of ['startup', 'memory'] as const)
      for (const { key, numbers } of all)
        for (const { series } of numbers?.[axis] ?? []) expect(series, `${key} ${axis}`).toBeDefined();
  });

  it.each(['2021-13', '2021-00', '2021-02-30', '2021-04-31', '2023-02-29', '21', '2021-1'])(
    'refuses %s, which is no date',
    (date) => {
      expect(found({ since: { date, cite: ['s'] } })).toEqual(['since.date bad-date']);
      expect(
        check(checks, { ...own({}), sources: [{ id: 's', title: 'S', date }] }).problems?.[0]?.code,
      ).toBe('bad-date');
    },
  );

  it.each(['2021-12', '2024-02-29', '1967', '2021-04-30'])('takes %s', (date) => {
    expect(found({ since: { date, cite: ['s'] } })).toEqual([]);
    expect(found({ since: [{ date, of: 'product', cite: ['s'] }] })).toEqual([]);
  });
});

describe('breaks', () => {
  const year = (text: string): number => Number(/(?:CVE-|\b)(20\d\d|19\d\d)/.exec(text)?.[1] ?? 0);
  it('spectrum.C16: are escapes or leaks, each with a source that is not older', () => {
    for (const { key, escapes } of all)
      for (const { kind, text, cite } of escapes ?? []) {
        expect(kind, key).toBeDefined();
        for (const id of cite ?? []) {
          const { date } = isolationSources.find((source) => source.id === id) as { date?: string };
          if (date !== undefined && year(text as string) > 0)
            expect(Number(date.slice(0, 4)), `${key}: ${text as string}`).toBeGreaterThanOrEqual(
              year(text as string),
            );
        }
      }
  });

  it('tell both sides of Spectre on an edge platform, as a leak, and none for a module without a source', async () => {
    const [leak] = of('v8-isolate').escapes!;
    expect(leak).toMatchObject({ kind: 'leak', contested: true, cite: ['dypris', 'workers-security'] });
    expect(JSON.stringify(of('wasm').escapes)).not.toContain('Spectre');
    const facts = findItem(await read(overview), 'v8-isolate')!.facts;
    expect(facts.find(({ term }) => term === 'Known leaks')?.contested).toBe('contested');
    expect(facts.some(({ term }) => term === 'Known escapes')).toBe(false);
  });
});

describe('who guards what', () => {
  it('spectrum.37: a confidential VM is guarded by hardware, its host by the hypervisor', async () => {
    const { chart } = await read(overview, { axis: 'protection' });
    expect(chart.rows.find(({ key }) => key === 'confidential-vm')?.note).toBe(
      'Host, from guest: Held by a hypervisor; Guest, from host: Held by hardware',
    );
    expect(of('confidential-vm').since!.map(({ date }) => date)).toEqual(['2017-06', '2021-03']);
  });

  const cases: readonly (readonly [string, Partial<MechanismData>, Partial<MechanismData>, string])[] = [
    [
      'a VM whose guests call one kernel',
      { kind: 'hypervisor', shares: { kernel: 'yes' } },
      { kind: 'hypervisor', shares: { kernel: 'no' } },
      'vm-shares-kernel',
    ],
    [
      'VMs in one address space',
      { kind: 'hypervisor', shares: { addressSpace: 'yes' } },
      { kind: 'hypervisor', shares: { addressSpace: 'no' } },
      'vm-address-space',
    ],
    [
      'a host kernel that is not shared',
      { shares: { kernel: 'no' } },
      { shares: { kernel: 'partly' } },
      'kernel-not-shared',
    ],
    [
      'containers in one address space',
      { container: true, shares: { kernel: 'yes', addressSpace: 'yes' } },
      { container: true, shares: { kernel: 'yes', addressSpace: 'no' } },
      'container-address-space',
    ],
    [
      'one address space under two kernels',
      { kind: 'application', shares: { kernel: 'no', addressSpace: 'yes' } },
      { kind: 'application', shares: { kernel: 'yes', addressSpace: 'yes' } },
      'one-process',
    ],
    [
      'one process with two networks',
      { kind: 'application', shares: { addressSpace: 'yes', nic: 'no' } },
      { kind: 'application', shares: { addressSpace: 'yes', nic: 'yes' } },
      'one-process',
    ],
    [
      'one kernel in separate modules',
      { shares: { kernel: 'yes', memory: 'no' } },
      { shares: { kernel: 'yes', memory: 'yes' } },
      'kernel-in-memory',
    ],
    [
      'memory that the host kernel encrypts from itself',
      { shares: { memory: 'encrypted' } },
      { kind: 'hardware', shares: { memory: 'encrypted' } },
      'encrypted-by-hardware',
    ],
    [
      'a host kernel that guards guests from itself',
      { protects: { guest: 'yes' } },
      { kind: 'hardware', protects: { guest: 'yes' } },
      'guest-needs-hardware',
    ],
    [
      'a hypervisor that only the runtime stands in for',
      {
        kind: 'hypervisor',
        shares: {},
        protects: { guest: 'yes', by: { host: 'hypervisor', guest: 'application' } },
      },
      {
        kind: 'hypervisor',
        shares: {},
        protects: { guest: 'yes', by: { host: 'hypervisor', guest: 'hardware' } },
      },
      'guest-needs-hardware',
    ],
  ];
  it.each(cases)('refuses %s, and allows the nearest that is right', (_, wrong, right, code) => {
    const { problems = [] } = check(checks, own(wrong));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.source).toBeTruthy();
    for (const locale of locales) expect(messages[locale][code]?.(problems[0]!)).toBeTruthy();
    expect(found(right)).toEqual([]);
  });
});

describe('claims', () => {
  it('need a source: the cells of the matrix may rest on that of the boundary', () => {
    const bare = { text: 'Namespaces.' };
    expect(found({ boundary: bare })).toEqual(['boundary uncited', 'shares uncited']);
    expect(found({ boundary: { ...bare, own: true }, protects: { host: 'yes' } })).toEqual([]);
    expect(found({ boundary: { ...bare, cite: ['s'] }, protects: { host: 'yes' } })).toEqual([]);
    expect(found({ users: bare })).toEqual(['users uncited']);
    expect(found({ escapes: [bare] })).toEqual(['escapes[0] uncited']);
    expect(found({ facts: [{ ...bare, term: 'So' }] })).toEqual(['facts[0] uncited']);
    expect(
      check(checks, { ...own({}), notes: [bare] }).problems?.map(({ path, code }) => [path, code]),
    ).toEqual([['notes[0]', 'uncited']]);
  });

  it('are told as the author’s own where they are', async () => {
    const { items } = await read(own({ boundary: { text: 'A fence.', own: true } }));
    const texts = [...everyItem(items)].flatMap(({ facts }) => facts.map(({ text }) => text));
    expect(texts.filter((text) => text.includes('(the author’s own words)')).length).toBeGreaterThan(1);
  });

  it('may be contested, numbers and dates too', async () => {
    const data = own({
      numbers: {
        startup: [{ value: 5, unit: 'ms', context: 'c', cite: ['s'], grade: 'V', contested: true }],
      },
      since: { date: '2001', cite: ['s'], contested: true },
    });
    expect(check(checks, data).problems).toBeUndefined();
    const facts = findItem(await read(data), 'row-0')!.facts;
    expect(facts.filter(({ contested }) => contested !== undefined).map(({ term }) => term)).toEqual([
      'Start-up',
      'Since',
    ]);
  });

  it('spectrum.C17: no language calls a unikernel a monolithic or a single core', async () => {
    for (const axis of axes)
      for (const [locale, wrong] of [
        ['zh-Hans', '单内核'],
        ['zh-Hant', '單核心'],
      ] as const)
        expect(JSON.stringify(await read(await preset('overview', locale), { axis }, locale))).not.toContain(
          wrong,
        );
  });
});
