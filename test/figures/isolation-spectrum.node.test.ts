import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { describeReading } from '../../src/core/describe.js';
import { load } from '../../src/core/loadable.js';
import { locales, type Locale } from '../../src/core/language/locale.js';
import { presetIn } from '../../src/core/presets.js';
import { everyItem, findItem } from '../../src/core/reading.js';
import { catalogue, spectrum } from '../../src/facts/isolation/catalogue.js';
import {
  amounts,
  axes,
  measures,
  resources,
  type Axis,
  type Mechanism,
} from '../../src/facts/isolation/mechanism.js';
import { words as en } from '../../src/facts/words/en/isolation.js';
import { words as zhHans } from '../../src/facts/words/zh-Hans/isolation.js';
import { words as zhHant } from '../../src/facts/words/zh-Hant/isolation.js';
import type { SpectrumReading } from '../../src/figures/isolation-spectrum/chart.js';
import { checks } from '../../src/figures/isolation-spectrum/checks.js';
import {
  type IsolationSpectrumData,
  type MechanismData,
  type QuantityData,
} from '../../src/figures/isolation-spectrum/data.js';
import { presets } from '../../src/figures/isolation-spectrum/presets.js';
import { isolationSpectrum } from '../../src/figures/isolation-spectrum/figure.js';
import type { SpectrumLayout } from '../../src/figures/isolation-spectrum/layout.js';
import { model, order, placeOf } from '../../src/figures/isolation-spectrum/model.js';
import { discordant } from '../../src/figures/isolation-spectrum/scale/discordant.js';
import { placeOn, spansOf } from '../../src/figures/isolation-spectrum/scale/place.js';
import { spanOf } from '../../src/figures/isolation-spectrum/scale/quantity.js';
import { incomparable } from '../../src/figures/isolation-spectrum/verdict.js';
import { readFigure } from '../../src/hosts/node/read.js';
import { drawnMarks, drawPicture } from '../support/picture.js';
import { reproducible } from '../support/property.js';
import { faults, legendFaults, listText, unsaidTexts } from '../support/sound.js';
import { inEachLanguage } from '../support/language.js';

const messages = await inEachLanguage(checks.problemMessages);
const all = catalogue(en);
const of = (key: string): Mechanism => all.find((mechanism) => mechanism.key === key)!;
const saidOf = (mechanism: Mechanism): string => JSON.stringify(mechanism);
const escapesOf = (key: string): string => JSON.stringify(of(key).escapes);
const presetNames = Object.keys(isolationSpectrum.presets);
const preset = (name: string, locale: Locale = 'en'): Promise<IsolationSpectrumData> =>
  load(presetIn(presets[name]!, locale));
const own = (mechanisms: readonly Partial<MechanismData>[]): IsolationSpectrumData => ({
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
const quantity = (amount: Partial<QuantityData>): QuantityData => ({
  unit: 'ms',
  context: 'here',
  cite: ['s'],
  grade: 'V',
  ...amount,
});
const read = async (
  data: IsolationSpectrumData,
  options: Record<string, string> = {},
  locale: Locale = 'en',
) => {
  const done = await readFigure(isolationSpectrum, data, { options, locale });
  return {
    ...done,
    reading: done.reading as SpectrumReading,
    drawn: (width: number, selected?: string) =>
      drawPicture(isolationSpectrum, done, width, { options: done.options, selected }),
  };
};
const overview = await preset('overview');

describe('facts of the isolation mechanisms', () => {
  const quantities = all.flatMap((mechanism) =>
    measures.flatMap((measure) =>
      (mechanism.numbers?.[measure] ?? []).map((number) => ({ name: `${mechanism.key} ${measure}`, number })),
    ),
  );

  it.each(quantities)('states a number with unit, context, source and grade: $name', ({ number }) => {
    expect(amounts.filter((form) => number[form] !== undefined)).toHaveLength(1);
    expect(number.unit).toBeTruthy();
    expect(number.context).toBeTruthy();
    expect(number.cite.length).toBeGreaterThan(0);
    expect(number.grade).not.toBe('U');
  });

  it('holds all the mechanisms, each once', () => {
    expect(all.map(({ key }) => key)).toEqual([
      'process',
      'chroot',
      'jail',
      'zone',
      'container',
      'rootless',
      'gvisor',
      'nabla',
      'wasm',
      'v8-isolate',
      'unikernel',
      'kata',
      'firecracker',
      'full-vm',
      'confidential-vm',
      'bare-metal',
      'air-gap',
    ]);
  });

  it('measures Firecracker’s 125 ms to guest init with a minimal kernel, as no cold start of Lambda', () => {
    const [start] = of('firecracker').numbers!.startup!;
    expect(start).toMatchObject({ atMost: 125, unit: 'ms' });
    expect(start!.context).toMatch(/guest init; minimal kernel/);
    expect(start!.context).not.toMatch(/Lambda/);
  });

  it('calls LightVM’s 2.3 ms a unikernel on Xen', () => {
    expect(of('unikernel').numbers!.startup![0]).toMatchObject({ value: 2.3, unit: 'ms' });
    expect(of('unikernel').numbers!.startup![0]!.context).toMatch(/unikernel on Xen.*not Linux/);
  });

  it('says how many calls Docker’s profile refuses, and never that it allows 44', () => {
    expect(saidOf(of('container'))).toContain('around 44 of 300+');
    expect(saidOf(of('container'))).toContain('54 of 342');
    expect(of('container').facts?.find((fact) => JSON.stringify(fact).includes('54 of 342'))?.contested).toBe(
      true,
    );
    for (const mechanism of all)
      expect(saidOf(mechanism)).not.toMatch(/44 (calls )?allowed|allows (around )?44/);
    expect(of('container').numbers!.interface![0]).toMatchObject({ value: 288 });
  });

  it('keeps the calls that gVisor makes apart from those that it answers, each with its year', () => {
    expect(of('gvisor').numbers!.interface).toMatchObject([
      { value: 0, wall: 'tenant' },
      { value: 68, wall: 'behind', date: '2019-11' },
      { range: [71, 89], wall: 'behind', date: '2026-08' },
    ]);
    expect(of('gvisor').numbers!.interface![1]!.context).toMatch(/53, and 15/);
    expect(saidOf(of('gvisor'))).toMatch(/237 of about 350 \(2019\); 288 of 351/);
  });

  it('knows who shares an address space', () => {
    const sharing = overview.mechanisms.filter(
      ({ shares }) => shares.addressSpace === 'yes' || shares.addressSpace === 'partly',
    );
    expect(sharing.map(({ key }) => key)).toEqual(['wasm', 'v8-isolate']);
  });

  it('guards the guest from the host only in a confidential VM', () => {
    expect(all.filter(({ protects }) => protects?.guest === 'yes').map(({ key }) => key)).toEqual([
      'confidential-vm',
    ]);
    expect(of('container').protects).toEqual({ host: 'yes', guest: 'no' });
  });

  it('calls chroot no security boundary', () => {
    expect(all.filter(({ securityBoundary }) => securityBoundary === false).map(({ key }) => key)).toEqual([
      'chroot',
    ]);
  });

  it('hangs each escape on the boundary that it crossed', () => {
    expect(escapesOf('full-vm')).toMatch(/VENOM \(CVE-2015-3456\): QEMU.*not VMware or Hyper-V/);
    expect(escapesOf('container')).toMatch(/CVE-2019-5736.*CVE-2024-21626/);
    expect(escapesOf('rootless')).toMatch(/CVE-2022-0185.*user namespace/);
    for (const mechanism of all.filter(({ key }) => key !== 'full-vm'))
      expect(saidOf(mechanism)).not.toContain('VENOM');
  });

  it('lists Meltdown for user and kernel, and for 64-bit PV guests of Xen only', () => {
    expect(all.filter((mechanism) => saidOf(mechanism).includes('Meltdown')).map(({ key }) => key)).toEqual([
      'process',
      'full-vm',
    ]);
    expect(escapesOf('full-vm')).toMatch(/Meltdown from 64-bit PV guests only, not from HVM or PVH/);
  });

  it('counts eight namespace types and dates user namespaces and cgroups', () => {
    const built = of('container').facts![0]!.text as string;
    expect(built).toMatch(/^Eight kinds/);
    expect(/: ([^.]+)\./.exec(built)![1]!.split(', ')).toEqual([
      'cgroup',
      'IPC',
      'mount',
      'network',
      'PID',
      'time',
      'user',
      'UTS',
    ]);
    expect(built).toContain('cgroups since Linux 2.6.24');
    expect(built).toContain('user namespaces complete since 3.8');
  });

  it('reaches gVisor and Kata by RuntimeClass', () => {
    for (const key of ['gvisor', 'kata'])
      expect(JSON.stringify(of(key).kubernetes)).toContain('RuntimeClass');
  });

  it('dates them in their order', () => {
    const since = (key: string): string => of(key).since![0]!.date;
    expect(since('kata') < since('gvisor') && since('gvisor') < since('firecracker')).toBe(true);
    expect(
      since('chroot') < since('jail') && since('jail') < since('zone') && since('zone') < since('container'),
    ).toBe(true);
  });

  it('marks the counter-examples', () => {
    expect(all.filter(({ counter }) => counter).map(({ key }) => key)).toEqual(['rootless', 'unikernel']);
  });

  it('says in every language as much as in English', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'string'
        ? value.trim() !== ''
        : Object.entries(value as object).map(([key, inner]) => [key, shape(inner)]);
    for (const texts of [zhHans, zhHant]) expect(shape(texts)).toEqual(shape(en));
    const numbers = (text: string): string[] => (text.match(/\d[\d.-]*\d|\d/g) ?? []).sort();
    const pairs = (a: object, b: object): (readonly [string, string])[] =>
      Object.entries(a).flatMap(([key, inner]: [string, unknown]) =>
        typeof inner === 'string'
          ? [[inner, (b as Record<string, string>)[key]!] as const]
          : pairs(inner as object, (b as Record<string, object>)[key]!),
      );
    for (const [hans, hant] of pairs(zhHans, zhHant)) expect(numbers(hant)).toEqual(numbers(hans));
  });

  it('writes Taiwan’s words in zh-Hant and the mainland’s in zh-Hans', () => {
    expect(JSON.stringify(zhHant)).not.toMatch(/內核|內存|進程|网|緩存|软|程序|默認|用戶|虛擬機(?!器)/);
    expect(JSON.stringify(zhHans)).not.toMatch(/核心(?!。)|記|行程|預設|使用者/);
  });
});

describe('checks of <isolation-spectrum>', () => {
  it.each(presetNames)('find nothing in %s', async (name) => {
    for (const locale of locales) expect(check(checks, await preset(name, locale)).problems).toBeUndefined();
  });

  const codes = (mechanism: Partial<MechanismData>): string[] =>
    (check(checks, own([mechanism])).problems ?? []).map(({ path, code }) => `${path} ${code}`);
  const startup = (amount: Partial<QuantityData>): string[] =>
    codes({ numbers: { startup: [quantity(amount)] } });

  it('refuse a number that states nothing, or two things', () => {
    expect(startup({})).toEqual(['mechanisms[0].numbers.startup[0] one-amount']);
    expect(startup({ value: 1, atMost: 2 })).toEqual(['mechanisms[0].numbers.startup[0] one-amount']);
    expect(startup({ value: 1 })).toEqual([]);
  });

  it.each([0, -1, Number.POSITIVE_INFINITY])(
    'refuse %d, which has no place on a logarithmic scale',
    (value) => {
      expect(startup({ value })).toEqual(['mechanisms[0].numbers.startup[0].value not-positive']);
    },
  );

  it('refuse a wrong unit, an empty range, and a number without a source', () => {
    expect(startup({ value: 1, unit: 'MiB' })).toEqual(['mechanisms[0].numbers.startup[0].unit wrong-unit']);
    expect(startup({ range: [5, 5] })).toEqual(['mechanisms[0].numbers.startup[0].range empty-range']);
    expect(startup({ value: 1, cite: [] })).toEqual(['mechanisms[0].numbers.startup[0].cite no-source']);
    expect(startup({ value: 1, cite: ['nowhere'] })).toEqual([
      'mechanisms[0].numbers.startup[0].cite[0] unknown-source',
    ]);
  });

  it('refuse diagrams that are wrong', () => {
    expect(codes({ kind: 'hypervisor', shares: { kernel: 'yes' } })).toEqual([
      'mechanisms[0].shares.kernel vm-shares-kernel',
    ]);
    expect(codes({ kind: 'host-kernel', shares: { kernel: 'no' } })).toEqual([
      'mechanisms[0].shares.kernel kernel-not-shared',
    ]);
    expect(codes({ container: true, shares: { addressSpace: 'yes' } })).toEqual([
      'mechanisms[0].shares.addressSpace container-address-space',
    ]);
    expect(codes({ protects: { guest: 'yes' } })).toEqual([
      'mechanisms[0].protects.guest guest-needs-hardware',
    ]);
    expect(codes({ kind: 'hypervisor', shares: { kernel: 'no' }, protects: { guest: 'yes' } })).toEqual([]);
  });

  it('refuse an empty list, a key that stands twice, a field that is not known', () => {
    expect(check(checks, own([])).problems?.[0]).toMatchObject({ path: 'mechanisms', code: 'empty' });
    expect(check(checks, own([{ key: 'a' }, { key: 'a' }])).problems?.[0]).toMatchObject({
      path: 'mechanisms[1].key',
      code: 'duplicate',
    });
    expect(check(checks, { ...own([{}]), axes: 1 }).problems?.[0]).toMatchObject({ code: 'unknown-field' });
  });

  it('have words for every code in every language', () => {
    const [first, ...others] = locales.map((locale) => Object.keys(messages[locale]).sort());
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('order and verdict of <isolation-spectrum>', () => {
  const { rows } = model(overview);
  const keys = (axis: Axis, filter: 'all' | 'containers' | 'kubernetes' | 'own-kernel' = 'all'): string[] =>
    order(model(overview), axis, filter, placeOn).map(({ key }) => key);

  it.each(axes)('keeps every row, those without a number last, on the axis %s', (axis) => {
    const ordered = order(model(overview), axis, 'all', placeOn);
    expect(ordered.map(({ key }) => key).sort()).toEqual(rows.map(({ key }) => key).sort());
    const places = ordered.map((row) => placeOf(row, axis, placeOn));
    const known = places.filter((place) => place !== undefined);
    expect(places.slice(0, known.length)).toEqual(known);
    expect(known).toEqual([...known].sort((a, b) => (axis === 'shared' ? b - a : a - b)));
  });

  it('orders what starts by its number', () => {
    expect(keys('startup').slice(0, 5)).toEqual([
      'process',
      'unikernel',
      'v8-isolate',
      'container',
      'firecracker',
    ]);
    expect(keys('shared').slice(0, 2)).toEqual(['wasm', 'v8-isolate']);
    expect(keys('shared').at(-1)).toBe('air-gap');
  });

  it('filters', () => {
    expect(keys('shared', 'kubernetes')).toEqual(['container', 'gvisor', 'kata', 'firecracker']);
    expect(keys('shared', 'own-kernel')).not.toContain('gvisor');
    expect(keys('shared', 'own-kernel')).toContain('firecracker');
    expect(keys('shared', 'containers')).not.toContain('full-vm');
  });

  it('puts numbers of all units on one scale', () => {
    const at = (amount: Partial<QuantityData>): number | undefined => spanOf(quantity(amount))?.at;
    expect(at({ value: 1.5, unit: 's' })).toBe(1500);
    expect(at({ value: 500, unit: 'µs' })).toBe(0.5);
    expect(at({ value: 1, unit: 'GiB' })).toBe(1024);
    expect(at({ value: 3, unit: 'MB' })).toBe(2.861);
    expect(at({ range: [10, 1000] })).toBe(100);
    expect(at({ value: 1, grade: 'U' })).toBeUndefined();
  });

  it('finds pairs that no single order can hold, and none among the known mechanisms', () => {
    expect(incomparable(rows)).toEqual({ pairs: (17 * 16) / 2, against: 0 });
    const crossed = model(
      own([{ shares: { kernel: 'yes', cores: 'no' } }, { shares: { kernel: 'partly', cores: 'yes' } }]),
    );
    expect(incomparable(crossed.rows)).toMatchObject({
      pairs: 1,
      against: 1,
      witness: { less: { key: 'row-0' } },
    });
  });

  it('finds that a VM starts before a container, and counts only numbers that differ for certain', () => {
    expect(discordant(rows, 'startup').witness).toMatchObject({
      less: { key: 'unikernel' },
      more: { key: 'container' },
    });
    const bound = model(
      own([
        { shares: { kernel: 'yes', cores: 'yes' }, numbers: { startup: [quantity({ below: 5 })] } },
        { numbers: { startup: [quantity({ value: 1 })] } },
      ]),
    );
    expect(discordant(bound.rows, 'startup')).toEqual({ pairs: 0, against: 0 });
  });

  it.each(axes)('never calls the line a law: %s', async (axis) => {
    const { reading } = await read(overview, { axis });
    const { tone, heading, text } = reading.verdict!;
    expect(tone).toBe('open');
    expect(`${heading} ${text.text}`).toMatch(/not a law|happens? to (?:fit|hold)/);
  });
});

describe('reading of <isolation-spectrum>', () => {
  it('reads the axis that the data suggest, unless the reader chose one', async () => {
    expect((await read(await preset('history'))).reading.chart.axis).toBe('since');
    expect((await read(await preset('history'), { axis: 'memory' })).reading.chart.axis).toBe('memory');
    expect((await read(overview)).reading.chart.axis).toBe('shared');
  });

  it('shows both of two numbers, and none where none is known', async () => {
    const { reading } = await read(overview, { axis: 'interface' });
    const lanes = (key: string): string[] =>
      reading.chart.rows.find((row) => row.key === key)!.lanes.map(({ label }) => label);
    expect(lanes('gvisor')).toEqual(['0\u00a0calls', '68\u00a0calls', '71 to 89\u00a0calls']);
    expect(lanes('nabla')).toEqual(['7\u00a0calls', '9\u00a0calls']);
    expect(lanes('full-vm')).toEqual(['0\u00a0calls']);
    expect(lanes('jail')).toEqual([]);
    expect(findItem(reading, 'jail')?.place).toBe('No verified figure');
  });

  it.each(locales)(
    'never draws an unverified number, and says that it is unverified, in %s',
    async (locale) => {
      const data = own([
        { numbers: { startup: [quantity({ value: 777, grade: 'U' })] } },
        { numbers: { startup: [quantity({ value: 5 })] } },
      ]);
      const { reading, drawn } = await read(data, { axis: 'startup' }, locale);
      expect(drawn(672).markup).not.toContain('777');
      const facts = findItem(reading, 'row-0')!.facts.filter(({ text }) => text.includes('777'));
      expect(facts).toHaveLength(1);
      expect(facts[0]!.text).toMatch(/unverified|未核实|未查證/);
      const value = (selected?: string): string | undefined =>
        drawnMarks(drawn(672, selected)).find((mark) => mark.attributes['data-key'] === 'row-0')?.attributes[
          'data-value'
        ];
      expect([value(), value('unplaced'), value('row-0')]).toEqual([undefined, 'unknown', 'unknown']);
    },
  );

  it('says at second hand what was read at second hand', async () => {
    const { reading } = await read(overview, { axis: 'memory' });
    expect(findItem(reading, 'full-vm')!.facts.find(({ text }) => text.includes('131'))!.text).toContain(
      'second-hand',
    );
  });

  it('flags counter-examples on the axis where they are one', async () => {
    const flagged = async (axis: Axis): Promise<string[]> =>
      (await read(overview, { axis })).reading.chart.rows.filter((row) => row.counter).map(({ key }) => key);
    expect((await flagged('startup')).sort()).toEqual(['unikernel']);
    expect(await flagged('shared')).toEqual(['unikernel']);
    expect(await flagged('interface')).toEqual(['rootless']);
  });

  it('compares two pinned rows attribute by attribute', async () => {
    const { reading } = await read(overview, { compare: 'gvisor kata' });
    expect(reading.table?.columns).toEqual(['gVisor', 'Kata Containers']);
    const kernel = reading.table?.rows.find(({ term }) => term === 'Kernel');
    expect(kernel?.cells.map(([cell]) => cell?.text)).toEqual(['shared in part', 'not shared']);
    // What they have in common is one line, behind what differs.
    expect(reading.table?.rows.find(({ term }) => term === 'DRAM')).toBeUndefined();
    const last = reading.table?.rows.at(-1);
    expect([last?.term, last?.same]).toEqual(['Alike', true]);
    expect(last?.cells[0]?.map(({ text }) => text).join()).toMatch(/DRAM: shared/);
    for (const { cells, same } of reading.table?.rows.slice(0, -1) ?? [])
      expect([same, new Set(cells.map((cell) => JSON.stringify(cell))).size]).toEqual([false, 2]);
    expect(reading.table?.actions).toEqual([{ option: 'compare', value: '', label: 'End the comparison' }]);
  });

  it('offers to pin, to compare and to unpin', async () => {
    const action = async (compare: string, key: string) =>
      findItem((await read(overview, { compare })).reading, key)!.actions![0];
    expect(await action('', 'kata')).toMatchObject({ value: 'kata', pressed: false });
    expect(await action('gvisor', 'kata')).toMatchObject({
      value: 'gvisor kata',
      label: 'Compare with gVisor',
    });
    expect(await action('gvisor kata', 'kata')).toMatchObject({
      value: 'gvisor',
      label: 'Unpin',
      pressed: true,
    });
    expect(await action('gvisor kata', 'jail')).toMatchObject({ value: 'kata jail' });
    expect((await read(overview, { compare: 'nobody gvisor nothing' })).reading.table).toBeUndefined();
  });

  it.each(locales)('lists every text of the picture in %s', async (locale) => {
    for (const axis of axes)
      for (const width of [288, 672]) {
        const { reading, drawn, common } = await read(
          await preset('overview', locale),
          { axis, compare: 'kata' },
          locale,
        );
        expect(
          unsaidTexts(
            isolationSpectrum,
            drawn(width),
            listText(reading, common) + reading.legend.map(({ label }) => label).join('\n'),
          ),
        ).toEqual([]);
        expect(legendFaults(drawn(width), reading)).toEqual([]);
      }
  });

  it('numbers its sources in the order of the picture, and cites no other', async () => {
    const { reading, common } = await read(overview, { axis: 'startup' });
    expect(reading.sources[0]?.id).toBe('lightvm');
    expect(describeReading(reading, common)).not.toMatch(/\[undefined\]|\[0\]/);
  });
});

describe('picture of <isolation-spectrum>', () => {
  it('places marks by the number that they carry', async () => {
    const { drawn } = await read(overview, { axis: 'startup' });
    const layout = drawn(672).layout as SpectrumLayout;
    const values = new Map(
      drawnMarks(drawn(672, 'unplaced')).map(({ attributes }) => [
        attributes['data-key']!,
        attributes['data-value']!,
      ]),
    );
    expect(values.get('unikernel')).toBe('2.3');
    expect(values.get('firecracker')).toBe('125');
    expect(values.get('gvisor')).toBe('unknown');
    const at = layout.rows.flatMap((row) => (row.lanes[0] ? [row.lanes[0].at] : []));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    const [one, ten, hundred] = layout.columns.ticks;
    expect(ten! - one!).toBeCloseTo(hundred! - ten!, 0);
  });

  it('draws ten rows and folds seven, or those without a number, until they are asked for', async () => {
    for (const axis of axes) {
      const { reading, drawn } = await read(overview, { axis });
      const runtimes = (selected?: string): number =>
        drawnMarks(drawn(672, selected)).filter(({ attributes }) => attributes['part'] === 'runtime').length;
      const { rest } = reading.chart;
      expect(runtimes(), axis).toBe(17 - (rest?.rows.length ?? 0));
      if (rest === undefined) continue;
      expect(findItem(reading, rest.key)?.items).toHaveLength(rest.rows.length);
      expect([runtimes(rest.key), runtimes(rest.rows[0]!.key)], axis).toEqual([17, 17]);
    }
    const { reading } = await read(overview);
    expect([reading.chart.rest?.label, reading.chart.rest?.rows.length]).toEqual(['7 more', 7]);
    expect(findItem(reading, 'more')?.actions).toMatchObject([{ option: 'filter', value: 'all' }]);
    expect((await read(overview, { filter: 'all' })).reading.chart.rest).toBeUndefined();
    const author = { ...overview, main: undefined };
    expect((await read(author)).reading.chart.rest).toBeUndefined();
  });

  it('makes one bar of what a row shares, unbroken where the facts allow it', async () => {
    const { reading, drawn } = await read(overview, { filter: 'all' });
    const { rows } = drawn(672).layout as SpectrumLayout;
    for (const { row, bars } of rows) {
      expect(bars, row.key).toHaveLength(5);
      const shared = bars.map(({ id }) => id !== 'sharing-no');
      expect(
        [...shared].sort((a, b) => Number(b) - Number(a)),
        row.key,
      ).toEqual(shared);
    }
    // Who holds a boundary stands together, and each shares no more than the one before.
    const holders = rows.map(({ row }) => row.kind);
    expect([...new Set(holders)].flatMap((kind) => holders.filter((each) => each === kind))).toEqual(holders);
    expect(reading.title).toBe('From Wasm to Air gap, neighbours share less and less');
    // Where one shares what another does not, and the reverse, a bar has a gap, and the title says so.
    const crossed = await read(
      own([
        { name: 'A', shares: { kernel: 'yes', cores: 'no', nic: 'yes' } },
        { name: 'B', kind: 'hypervisor', shares: { kernel: 'no', cores: 'yes', nic: 'yes' } },
      ]),
    );
    const bars = (crossed.drawn(672).layout as SpectrumLayout).rows.map((row) =>
      row.bars.map(({ id }) => id.slice(8)).join(),
    );
    expect(bars.some((bar) => /no.*(?:yes|partly)/.test(bar))).toBe(true);
    expect(crossed.reading.title).toBe('B and A each share something that the other does not');
  });

  it('refuses a main row that is not there', () => {
    const codes = (main: readonly string[]): readonly string[] =>
      (check(checks, { ...own([{}]), main }).problems ?? []).map(({ code, path }) => `${path}: ${code}`);
    expect(codes(['row-0'])).toEqual([]);
    expect(codes(['row-0', 'row-9'])).toEqual(['main[1]: unknown-mechanism']);
  });

  it('gives numbers 60 % of the width', async () => {
    for (const axis of ['interface', 'startup', 'memory', 'since'] as const) {
      const { plot } = ((await read(overview, { axis })).drawn(672).layout as SpectrumLayout).columns;
      expect(plot.right - plot.left, axis).toBeGreaterThan(0.6 * 672);
    }
  });

  const word = fc
    .string({
      unit: fc.constantFrom('a', 'm', 'W', '-', ' ', '虚', '擬', '，', 'é'),
      minLength: 1,
      maxLength: 40,
    })
    .map((text) => `x${text}`);
  const amount = fc
    .double({ min: 1e-3, max: 1e9, noNaN: true })
    .chain((value) =>
      fc.constantFrom<Partial<QuantityData>>(
        { value },
        { about: value },
        { magnitude: value },
        { range: [value, value * 3] },
        { atMost: value },
        { below: value },
      ),
    );
  const sharing = fc.constantFrom('yes', 'partly', 'no', undefined);
  const row = fc.record({
    name: word,
    kind: fc.constantFrom('application', 'application-kernel', 'device-model', 'hardware'),
    shares: fc.record({
      addressSpace: sharing,
      cores: sharing,
      memory: sharing,
      nic: fc.constantFrom('yes', 'partly', undefined),
    }),
    numbers: fc.record({
      startup: fc.array(
        fc.tuple(amount, word).map(([form, context]) => quantity({ ...form, context })),
        { maxLength: 3 },
      ),
      memory: fc.array(
        amount.map((form) => quantity({ ...form, unit: 'GB' })),
        { maxLength: 2 },
      ),
    }),
    since: fc.option(
      fc.integer({ min: 1900, max: 2099 }).map((year) => ({ date: String(year), cite: ['s'] })),
      { nil: undefined },
    ),
    counter: fc.option(fc.constant({ text: 'Against the rule.', cite: ['s'] }), { nil: undefined }),
  });

  it('is sound for any data, width, axis, language and selection', async () => {
    const any = fc.record({
      rows: fc.oneof(
        { weight: 4, arbitrary: fc.array(row, { minLength: 1, maxLength: 12 }) },
        { weight: 1, arbitrary: fc.array(row, { minLength: 49, maxLength: 90 }) },
      ),
      width: fc.integer({ min: 280, max: 1400 }),
      axis: fc.constantFrom(...axes),
      locale: fc.constantFrom(...locales),
      selected: fc.constantFrom('row-0', 'group-application-1', 'group-hardware-1', 'unplaced', undefined),
    });
    await fc.assert(
      fc.asyncProperty(any, async ({ rows, width, axis, locale, selected }) => {
        const data = own(JSON.parse(JSON.stringify(rows)) as Partial<MechanismData>[]);
        const { reading, drawn } = await read(data, { axis, compare: 'row-0 row-1' }, locale);
        const picture = drawn(width, selected);
        expect(faults(isolationSpectrum, picture, reading)).toEqual([]);
        const { marks } = picture.layout;
        for (const [index, a] of marks.entries())
          for (const b of marks.slice(index + 1))
            expect(
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
              `${a.key} and ${b.key}`,
            ).toBe(true);
      }),
      reproducible({ numRuns: 150 }),
    );
  }, 60_000);

  it('is sound for every preset, filter, axis and language', async () => {
    for (const name of presetNames)
      for (const locale of locales)
        for (const axis of axes)
          for (const filter of ['main', 'all', 'containers', 'kubernetes', 'own-kernel'])
            for (const width of [280, 600]) {
              const { reading, drawn } = await read(
                await preset(name, locale),
                { axis, filter, compare: 'kata gvisor' },
                locale,
              );
              expect(faults(isolationSpectrum, drawn(width), reading)).toEqual([]);
            }
  }, 60_000);

  it.each(locales)(
    'says that a side which is not there does not apply, and does not call it unverified, in %s',
    async (locale) => {
      const { reading } = await read(
        await preset(isolationSpectrum.defaultPreset, locale),
        { axis: 'protection' },
        locale,
      );
      expect(reading.summary).toMatch(
        { en: /Bare metal.*Air gap: does not apply\./, 'zh-Hans': /：不适用。/, 'zh-Hant': /：不適用。/ }[
          locale
        ],
      );
      expect(reading.summary).not.toMatch(/No verified figure|无核实数据|無已查證的數字/);
    },
  );

  it('places nothing on the axis of memory by the memory of its workload', () => {
    for (const key of ['process', 'chroot']) expect(of(key).numbers?.memory, key).toBeUndefined();
  });

  it('says so when no row passes the filter', async () => {
    const { reading, drawn } = await read(own([{}]), { filter: 'kubernetes' });
    expect(reading.summary).toBe('No row passes the filter.');
    expect(drawn(672).markup).toContain('No row passes the filter.');
  });

  it('groups 200 rows, opens a group, and still lists every row', async () => {
    const kinds = ['host-kernel', 'application', 'application-kernel', 'hypervisor', 'hardware'] as const;
    const data = own(
      Array.from({ length: 200 }, (_, index) => {
        const kind = kinds[index % 5]!;
        return {
          name: `Runtime ${index}`,
          kind,
          shares: { kernel: kind === 'host-kernel' ? 'yes' : 'no' } as const,
          numbers: { startup: index % 4 === 0 ? [] : [quantity({ value: index + 1 })] },
        };
      }),
    );
    for (const axis of axes) {
      const { reading, drawn } = await read(data, { axis });
      const closed = drawnMarks(drawn(672));
      expect(closed.every(({ attributes }) => attributes['part'] === 'group')).toBe(true);
      expect(closed.length).toBeLessThanOrEqual(20);
      expect([...everyItem(reading.items)].filter(({ key }) => key.startsWith('row-'))).toHaveLength(200);
      const open = drawnMarks(drawn(672, 'row-17')).filter(
        ({ attributes }) => attributes['part'] === 'runtime',
      );
      expect(open.map(({ attributes }) => attributes['data-key'])).toContain('row-17');
      expect(open.length).toBeLessThanOrEqual(24);
      expect(drawn(672, 'row-17').layout.height).toBeLessThan(2600);
    }
  });

  it('lines up the rows that have no number where two fit beside each other, inside their panel', async () => {
    for (const [width, columns] of [
      [672, 3],
      [560, 2],
      [288, undefined],
    ] as const) {
      const { drawn } = await read(overview, { axis: 'startup' });
      const { rows, grounds } = drawn(width, 'unplaced').layout as SpectrumLayout;
      const chips = rows.filter(({ chip }) => chip);
      expect(chips).toHaveLength(12);
      if (columns !== undefined)
        expect(new Set(chips.map(({ box }) => box.x)).size, String(width)).toBe(columns);
      const ground = grounds.at(-1)!;
      for (const { box } of chips)
        expect([
          box.x >= ground.x,
          box.y >= ground.y,
          box.x + box.width <= ground.x + ground.width,
          box.y + box.height <= ground.y + ground.height,
        ]).toEqual([true, true, true, true]);
      chips.forEach(({ box: a }, index) =>
        chips
          .slice(index + 1)
          .forEach(({ box: b }) =>
            expect(
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
            ).toBe(true),
          ),
      );
    }
  });

  it('shows each resource in a column of its own', async () => {
    const { reading } = await read(overview);
    expect(reading.chart.heads).toHaveLength(resources.length);
    expect(reading.chart.rows.every(({ cells }) => cells.length === resources.length)).toBe(true);
  });
});

describe('presets of <isolation-spectrum>', () => {
  it.each(presetNames)('%s lists the sources that it cites, and no others', async (name) => {
    const { sources, ...rest } = await preset(name);
    const cited = new Set(
      [...JSON.stringify(rest).matchAll(/"cite":\[([^\]]*)\]/g)].flatMap(([, list]) =>
        [...list!.matchAll(/"([^"]+)"/g)].map(([, id]) => id),
      ),
    );
    expect(sources.map(({ id }) => id).sort()).toEqual([...cited].sort());
  });

  it('hold what they promise', async () => {
    const keys = async (name: string): Promise<string[]> =>
      (await preset(name)).mechanisms.map(({ key }) => key);
    expect(await keys('overview')).toHaveLength(17);
    expect(await keys('containers-and-vms')).toEqual([
      'container',
      'gvisor',
      'kata',
      'firecracker',
      'full-vm',
    ]);
    expect(await keys('serverless')).toEqual(['v8-isolate', 'wasm', 'firecracker', 'gvisor', 'container']);
    const { reading } = await read(await preset('history'));
    const dates = reading.chart.rows.map(({ value }) => value!);
    for (const name of new Set(reading.chart.rows.map(({ section }) => section))) {
      const own = reading.chart.rows.filter(({ section }) => section === name).map(({ value }) => value!);
      expect(own, name).toEqual([...own].sort((a, b) => a - b));
    }
    expect(dates).not.toContain(undefined);
  });

  it('are the same facts in every language', () => {
    const bare = (texts: typeof en | typeof zhHans): unknown =>
      JSON.parse(JSON.stringify(spectrum(texts)), (key: string, value: unknown) =>
        ['text', 'name', 'context', 'term'].includes(key) ? 0 : value,
      );
    expect(bare(zhHans)).toEqual(bare(en));
    expect(bare(zhHant)).toEqual(bare(en));
  });

  it('place every number that is known', () => {
    const { rows } = model(overview);
    for (const measure of measures)
      expect(rows.filter((row) => spansOf(row, measure).length > 0).length).toBeGreaterThanOrEqual(4);
  });
});
