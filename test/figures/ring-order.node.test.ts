import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { load } from '../../src/core/loadable.js';
import { locales, textIn, type Locale } from '../../src/core/language/locale.js';
import { presetIn } from '../../src/core/presets.js';
import { describeReading } from '../../src/core/describe.js';
import { everyItem, findItem } from '../../src/core/reading.js';
import { checks } from '../../src/figures/ring-diagram/checks.js';
import type { RingDiagramData } from '../../src/figures/ring-diagram/data.js';
import { ringDiagram } from '../../src/figures/ring-diagram/figure.js';
import type { RingLayout } from '../../src/figures/ring-diagram/layout.js';
import type { RingModel } from '../../src/figures/ring-diagram/model.js';
import { readFigure } from '../../src/hosts/node/read.js';
import { orderOf } from '../../src/machine/order.js';
import type { RingWords } from '../../src/figures/ring-diagram/words/en/index.js';
import { words as en } from '../../src/figures/ring-diagram/words/en/planes.js';
import { words as zhHans } from '../../src/figures/ring-diagram/words/zh-Hans/planes.js';
import { words as zhHant } from '../../src/figures/ring-diagram/words/zh-Hant/planes.js';
import { inEachLanguage } from '../support/language.js';
import { commonWords } from '../../src/core/language/common.js';
import { drawPicture } from '../support/picture.js';
import { faults, listText, unsaidTexts } from '../support/sound.js';
import { meet } from '../../src/core/drawing/geometry.js';

const ringWords = (await inEachLanguage(ringDiagram.words)) as Record<Locale, RingWords>;
const planeWords = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
const common = await inEachLanguage(commonWords);

const preset = (name: string, locale: Locale): Promise<RingDiagramData> =>
  load(presetIn(ringDiagram.presets[name]!, locale)) as Promise<RingDiagramData>;
const orderIn = ({ planes }: RingModel) =>
  orderOf(planes.map(({ plane: { key }, levels }) => ({ key, levels })));

const level = (key: string, number?: number, more = {}) => ({
  key,
  label: key.toUpperCase(),
  ...(number !== undefined && { number }),
  ...more,
});
const who = (
  key: string,
  kind: RingDiagramData['occupants'][number]['kind'],
  at: string,
): RingDiagramData['occupants'][number] => ({ key, kind, level: at, label: key, cite: ['s'] });
const sources = [{ id: 's', title: 'A manual' }];

/** Two worlds of Arm, of which the secure one has the monitor that both share. */
const worlds: RingDiagramData = {
  architecture: 'arm',
  title: 'Two worlds',
  planes: [
    {
      key: 'normal',
      label: 'Non-secure world',
      levels: [level('ns-el0', 0), level('ns-el1', 1), level('ns-el2', 2)],
    },
    {
      key: 'secure',
      label: 'Secure world',
      levels: [level('s-el0', 0), level('s-el1', 1), level('s-el2', 2), level('el3', 3)],
    },
  ],
  occupants: [
    who('app', 'application', 'ns-el0'),
    who('linux', 'guest-kernel', 'ns-el1'),
    who('kvm', 'hypervisor', 'ns-el2'),
    who('ta', 'application', 's-el0'),
    who('tee', 'host-kernel', 's-el1'),
    who('monitor', 'hypervisor', 'el3'),
  ],
  crossings: [{ from: 'linux', to: 'monitor', label: 'SMC', cite: ['s'] }],
  sources,
};
/** The same with the monitor on a plane of its own, shared by both. */
const shared: RingDiagramData = {
  ...worlds,
  title: 'Two worlds over one monitor',
  planes: [
    worlds.planes![0]!,
    {
      key: 'secure',
      label: 'Secure world',
      levels: [level('s-el0', 0), level('s-el1', 1), level('s-el2', 2)],
    },
    { key: 'root', label: 'Monitor', levels: [level('el3', 3)] },
  ],
};
/** Planes of no architecture, with and without a word on their order. */
const trustLevels = (over?: string[]): RingDiagramData => ({
  title: 'Trust levels',
  planes: [
    { key: 'vtl0', label: 'VTL 0', levels: [level('vtl0-user'), level('vtl0-kernel')] },
    {
      key: 'vtl1',
      label: 'VTL 1',
      levels: [level('vtl1-user'), level('vtl1-kernel', undefined, over && { over })],
    },
    { key: 'root', label: 'Root', levels: [level('root-0')] },
  ],
  occupants: [
    who('nt', 'guest-kernel', 'vtl0-kernel'),
    who('sk', 'guest-kernel', 'vtl1-kernel'),
    who('hv', 'hypervisor', 'root-0'),
  ],
  sources,
});
const eightRings: RingDiagramData = {
  title: 'Eight rings',
  numbering: 'lower-is-more',
  planes: [{ key: 'cpu', levels: [7, 6, 5, 4, 3, 2, 1, 0].map((number) => level(`r${number}`, number)) }],
  occupants: [who('user', 'application', 'r4'), who('hardcore', 'host-kernel', 'r0')],
  sources,
};
const own: Readonly<Record<string, RingDiagramData>> = {
  worlds,
  shared,
  'no order': trustLevels(),
  'one plane over another': trustLevels(['vtl0']),
  'eight rings': eightRings,
};
const cases: readonly (readonly [string, (locale: Locale) => Promise<RingDiagramData>])[] = [
  ...Object.keys(ringDiagram.presets).map(
    (name) => [name, (locale: Locale) => preset(name, locale)] as const,
  ),
  ...Object.entries(own).map(([name, data]) => [name, () => Promise.resolve(data)] as const),
];

describe.each(cases)('the order of %s', (_name, of) => {
  it.each(locales)(
    'is told plane by plane, and across planes only as far as it holds: %s',
    async (locale) => {
      const data = await of(locale);
      expect(check(checks, data).problems).toBeUndefined();
      const { model, reading } = await readFigure(ringDiagram, data, { locale });
      const { planes } = model as RingModel;
      const outranks = orderIn(model as RingModel);
      const say = { ...ringWords[locale], ...planeWords[locale], rank: ringWords[locale].ranks };
      const name = (text: Parameters<typeof textIn>[0] | undefined): string =>
        text === undefined ? say.processor : textIn(text, locale);
      let rest = reading.summary;
      const take = (text: string): void => {
        expect(rest.startsWith(text), `“${text}” begins “${rest.slice(0, 80)}”`).toBe(true);
        rest = rest.slice(text.length).trimStart();
      };
      for (const { plane, levels } of planes) {
        if (planes.length > 1)
          take(levels.length > 1 ? say.leastOn(name(plane.label)) : say.on(name(plane.label)));
        else if (levels.length > 1) take(say.least);
        levels.forEach((each, index) => {
          const next = levels[index + 1];
          if (next) expect(outranks(next.key, each.key)).toBe(true);
          expect(rest.startsWith(name(each.label))).toBe(true);
          const [sentence] = /^.*?[.。](?=\s|$|\S)/u.exec(rest) ?? [''];
          const told = [...each.occupants.map(({ label }) => label && name(label)), ''].filter(Boolean);
          for (const occupant of told) expect(rest).toContain(occupant);
          take(sentence);
        });
      }
      // What is left says which level has power over which plane, each of which holds, and no more.
      const powers = planes.flatMap(({ plane, levels }) =>
        levels.flatMap((each) =>
          each.over.length === 0
            ? []
            : [
                say.powerOver(
                  [name(each.label), name(plane.label)].join(common[locale].separator),
                  planes
                    .filter((other) => each.over.includes(other.plane.key))
                    .map((other) => name(other.plane.label))
                    .join(common[locale].listSeparator),
                ),
              ],
        ),
      );
      for (const { levels } of planes)
        for (const each of levels)
          for (const key of each.over)
            for (const below of planes.find(({ plane }) => plane.key === key)!.levels)
              expect(outranks(each.key, below.key)).toBe(true);
      powers.forEach(take);
      if (planes.length > 1) take(powers.length === 0 ? say.unordered : say.uncompared);
      expect(rest).toBe('');
    },
  );

  it.each(locales)(
    'is of one plane wherever a level is called the least or most privileged: %s',
    async (locale) => {
      const { model, reading } = await readFigure(ringDiagram, await of(locale), { locale });
      const several = (model as RingModel).planes.length > 1;
      const say = { ...ringWords[locale], ...planeWords[locale], rank: ringWords[locale].ranks };
      for (const { place = '', facts } of everyItem(reading.items))
        for (const text of [place, ...facts.map((fact) => fact.text)])
          for (const rank of ['least', 'most'] as const)
            if (text.includes(say.rank[rank])) expect(text.includes(say.ranks[rank])).toBe(several);
    },
  );
});

it('never puts a process of the host over a kernel of a guest', async () => {
  for (const name of ['kvm', 'esxi', 'microvm', 'risc-v-h', 'xen-hvm', 'gvisor-kvm']) {
    const data = await preset(name, 'en');
    const { model, reading } = await readFigure(ringDiagram, data, { locale: 'en' });
    const outranks = orderIn(model as RingModel);
    const [process] = data.occupants.filter(({ level: at }) => at === 'root-3' || at === 'u');
    const [guest] = data.occupants.filter(({ level: at }) => at === 'nonroot-0' || at === 'vs');
    expect(outranks(process!.level, guest!.level)).toBe(false);
    expect(outranks(guest!.level, process!.level)).toBe(false);
    expect(describeReading(reading, common.en)).not.toMatch(/From least to most privileged:.*root operation/);
  }
});

describe('planes of an author', () => {
  it('keep the rights of the levels that they are', async () => {
    const { reading } = await readFigure(ringDiagram, worlds, { locale: 'en' });
    const rights = (key: string) => findItem(reading, key)?.facts.find(({ term }) => term === 'Rights');
    expect(rights('ns-el1')?.text).toMatch(/stage 1/);
    expect(rights('s-el1')?.text).toBe(rights('ns-el1')?.text);
    expect(rights('el3')?.text).toMatch(/security states/);
    for (const key of ['ns-el0', 's-el2']) expect(rights(key)?.cite.length).toBeGreaterThan(0);
    const ring = (more: object): RingDiagramData => ({
      architecture: 'x86',
      title: 'One ring',
      planes: [{ key: 'p', levels: [level('outer', 3), { key: 'core', label: 'core', ...more }] }],
      occupants: [who('k', 'host-kernel', 'core')],
      sources,
    });
    const told = async (more: object) =>
      findItem((await readFigure(ringDiagram, ring(more), { locale: 'en' })).reading, 'core')?.facts.some(
        ({ term }) => term === 'Rights',
      );
    expect(await told({ is: 'ring-0' })).toBe(true);
    expect(await told({})).toBe(false);
  });

  it('give a level that planes share power over each of them', async () => {
    const { reading } = await readFigure(ringDiagram, shared, { locale: 'en' });
    expect(findItem(reading, 'el3')?.facts.find(({ term }) => term === 'Power over')?.text).toBe(
      'Non-secure world, Secure world',
    );
    expect(findItem(reading, 's-el2')?.facts.some(({ term }) => term === 'Power over')).toBe(false);
  });

  it('are followed, from one world to the level that both share', async () => {
    const data: RingDiagramData = {
      ...worlds,
      mechanism: {
        application: 'app',
        kernel: 'linux',
        monitor: 'kvm',
        owners: { 'system-call': 'linux', exception: 'linux' },
        paging: 'nested',
      },
    };
    const { reading } = await readFigure(ringDiagram, data, { locale: 'en', options: { operation: 'mmio' } });
    expect(reading.steps?.map(({ at, cost }) => [at, cost])).toEqual([
      ['linux', undefined],
      ['kvm', 'exception to EL2'],
      ['linux', undefined],
    ]);
    expect(reading.steps?.at(-1)?.tally).toContain('1 exception to EL2');
  });

  const planes = (count: number): RingDiagramData => ({
    title: `${count} planes`,
    planes: Array.from({ length: count }, (_, index) => ({
      key: `p${index}`,
      label: `Plane ${index} with a name`,
      note: 'what it is for',
      levels: [level(`p${index}-user`), level(`p${index}-kernel`)],
    })),
    occupants: Array.from({ length: count }, (_, index) => [
      who(`app-${index}`, 'application', `p${index}-user`),
      who(`kernel-${index}`, 'host-kernel', `p${index}-kernel`),
    ]).flat(),
    crossings: [{ from: 'kernel-0', to: `kernel-${count - 1}`, label: 'call', cite: ['s'] }],
    sources,
  });
  it.each([
    ...Object.entries(own),
    ...[3, 4, 5, 6].map((count) => [`${count} planes`, planes(count)] as const),
  ])('are drawn sound at any width: %s', async (_name, data) => {
    const { model, reading, additions } = await readFigure(ringDiagram, data, { locale: 'en' });
    for (const width of [288, 320, 480, 640, 720, 960, 1200, 1600]) {
      const picture = drawPicture(ringDiagram, { model, reading, additions }, width, { options: {} });
      expect(faults(ringDiagram, picture, reading), String(width)).toEqual([]);
      expect(unsaidTexts(ringDiagram, picture, listText(reading, common.en)), String(width)).toEqual([]);
      const { planes: placed, width: all, rings, heads } = picture.layout as RingLayout;
      placed.forEach(({ box }, index) => {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(all);
        for (const other of placed.slice(index + 1)) expect(meet(box, other.box)).toBe(false);
        for (const head of heads) expect(meet(box, head, -1)).toBe(false);
      });
      for (const ring of rings) expect(ring.width).toBeGreaterThan(100);
    }
  });
});
