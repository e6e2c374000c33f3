import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { load } from '../../src/core/loadable.js';
import { locales, textIn, type Locale } from '../../src/core/language/locale.js';
import { presetIn } from '../../src/core/presets.js';
import { everyItem, findItem, relationsAt } from '../../src/core/reading.js';
import { grow, meet, middleX, middleY } from '../../src/core/drawing/geometry.js';
import { commonWords } from '../../src/core/language/common.js';
import { architectures } from '../../src/facts/architectures.js';
import type { Configuration } from '../../src/facts/configuration.js';
import { checks } from '../../src/figures/ring-diagram/checks.js';
import type { RingDiagramData } from '../../src/figures/ring-diagram/data.js';
import { presets } from '../../src/figures/ring-diagram/presets.js';
import { ringDiagram } from '../../src/figures/ring-diagram/figure.js';
import type { RingLayout } from '../../src/figures/ring-diagram/layout.js';
import { readFigure } from '../../src/hosts/node/read.js';
import { drawnMarks, drawnTexts, drawPicture } from '../support/picture.js';
import { reproducible } from '../support/property.js';
import { faults, legendFaults, listText, unsaidTexts } from '../support/sound.js';
import { inEachLanguage } from '../support/language.js';

/** Does not compile when the schema refuses what the facts may say. */
const accepts = (configuration: Configuration): RingDiagramData => configuration;

const messages = await inEachLanguage(checks.problemMessages);
const names = Object.keys(ringDiagram.presets);
const preset = (name: string, locale: Locale = 'en'): Promise<RingDiagramData> =>
  load(presetIn(presets[name as keyof typeof presets], locale));
const read = async (data: RingDiagramData, locale: Locale = 'en') => {
  const done = await readFigure(ringDiagram, data, { locale });
  return {
    ...done,
    drawn: (width: number) => drawPicture(ringDiagram, done, width, { options: done.options }),
  };
};
const ringsOf = async (name: string): Promise<Record<string, string>> => {
  const { drawn } = await read(await preset(name));
  return Object.fromEntries(
    drawnMarks(drawn(672))
      .filter(({ attributes }) => attributes['part'] === 'occupant')
      .map(({ attributes }) => [attributes['data-key']!, attributes['data-ring']!]),
  );
};
const withoutArchitecture = (data: RingDiagramData): RingDiagramData =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'architecture')) as RingDiagramData;
const negative = /(ring|环|環)\s*[-−]\s*\d|[-−]\s*\d\s*[环環]/i;

const own = (data: Partial<RingDiagramData>): RingDiagramData => ({
  architecture: 'x86',
  title: 'Own',
  occupants: [],
  sources: [{ id: 's', title: 'A manual' }],
  ...data,
});
const who = (
  key: string,
  kind: RingDiagramData['occupants'][number]['kind'],
  level: string,
  more = {},
): RingDiagramData['occupants'][number] => ({ key, kind, level, cite: ['s'], ...more });
const app = who('app', 'application', 'ring-3');

describe('presets', () => {
  it('are all configurations of the facts, and each is accepted', async () => {
    const files = readdirSync(new URL('../../src/facts/configurations', import.meta.url)).filter(
      (file) => file.endsWith('.ts') && !['shared.ts', 'index.ts'].includes(file),
    );
    expect(names.toSorted()).toEqual(files.map((file) => file.replace('.ts', '')).toSorted());
    for (const name of names)
      for (const locale of locales)
        expect(
          check(checks, accepts((await preset(name, locale)) as Configuration)).problems,
          name,
        ).toBeUndefined();
  });

  it.each(names)(
    '%s says on the picture only what the list says, in every language, and lists what is drawn',
    async (name) => {
      for (const locale of locales) {
        const { reading, drawn } = await read(await preset(name, locale), locale);
        const common = await load(commonWords[locale]);
        for (const width of [288, 672]) {
          expect(unsaidTexts(ringDiagram, drawn(width), listText(reading, common))).toEqual([]);
          expect(legendFaults(drawn(width), reading)).toEqual([]);
        }
        for (const item of everyItem(reading.items))
          for (const fact of item.facts)
            for (const number of fact.cite)
              expect(reading.sources.some((source) => source.number === number)).toBe(true);
      }
    },
  );
});

describe('claims', () => {
  it('21: draws no negative ring', async () => {
    for (const name of names)
      for (const locale of locales) {
        const { drawn, reading } = await read(await preset(name, locale), locale);
        expect(
          drawnTexts(ringDiagram, drawn(672))
            .map(({ text }) => text)
            .filter((text) => negative.test(text)),
          name,
        ).toEqual([]);
        expect(
          [...everyItem(reading.items)].map(({ label }) => label).filter((label) => negative.test(label)),
        ).toEqual([]);
      }
  });

  it('22: inward is more privileged: smaller numbers on x86, larger ones on Arm', async () => {
    for (const [name, sign] of [
      ['native', -1],
      ['arm', 1],
    ] as const) {
      const { drawn } = await read(await preset(name));
      const rings = (drawn(672).layout as RingLayout).rings;
      const numbers = rings.map(({ key }) => Number(/\d$/.exec(key)?.[0]));
      numbers.slice(1).forEach((number, index) => expect(Math.sign(number - numbers[index]!)).toBe(sign));
      rings.slice(1).forEach((ring, index) => expect(ring.width).toBeLessThan(rings[index]!.width));
    }
  });

  it('23: an informal name is marked as one wherever it is said', async () => {
    const { reading } = await read(await preset('hardware-assisted'));
    const fact = findItem(reading, 'root')?.facts.find(({ text }) => text.includes('ring −1'));
    expect(fact).toMatchObject({
      term: 'informal name',
      text: expect.stringContaining('informal') as string,
    });
    expect(fact?.cite).not.toEqual([]);
  });

  it('24: root and non-root have four rings each, neither inside the other', async () => {
    for (const name of names.filter((each) =>
      ['hardware-assisted', 'kvm', 'nested', 'esxi', 'hyper-v', 'xen-hvm', 'microvm', 'gvisor-kvm'].includes(
        each,
      ),
    ))
      for (const width of [288, 672]) {
        const { rings, planes } = (await read(await preset(name))).drawn(width).layout as RingLayout;
        expect(rings.map(({ key }) => key)).toEqual(
          ['nonroot', 'root'].flatMap((plane) => [3, 2, 1, 0].map((ring) => `${plane}-${ring}`)),
        );
        expect(meet(planes[0]!.box, planes[1]!.box)).toBe(false);
      }
  });

  it.each([
    ['25', 'hardware-assisted', 'guest-kernel', 'nonroot-0'],
    ['25', 'kvm', 'guest-kernel', 'nonroot-0'],
    ['25', 'binary-translation', 'guest-kernel', 'ring-1'],
    ['25', 'paravirtual-32', 'guest-kernel', 'ring-1'],
    ['25', 'paravirtual-32-on-64', 'guest-kernel', 'ring-1'],
    ['25', 'paravirtual-64', 'guest-kernel', 'ring-3'],
    ['26', 'paravirtual-32', 'dom0-kernel', 'ring-1'],
    ['26', 'paravirtual-64', 'dom0-kernel', 'ring-3'],
    ['27', 'hyper-v', 'root-partition-kernel', 'nonroot-0'],
    ['28', 'kvm', 'host-kernel', 'root-0'],
    ['28', 'kvm', 'device-model', 'root-3'],
    ['32', 'arm-pkvm', 'host-kernel', 'el1'],
    ['32', 'arm-pkvm', 'hypervisor', 'el2'],
    ['32', 'arm-pkvm', 'guest-kernel', 'el1'],
    ['32', 'arm-vhe', 'host-kernel', 'el2'],
    ['32', 'arm-vhe', 'guest-kernel', 'el1'],
    ['33', 'risc-v-h', 'guest-kernel', 'vs'],
    ['34', 'trap-and-emulate', 'guest-kernel', 'problem'],
  ])('%s: on %s, %s is drawn on %s', async (_claim, name, occupant, ring) => {
    expect((await ringsOf(name))[occupant]).toBe(ring);
  });

  it('29: pages keep only ring 3 out', async () => {
    const { reading } = await read(await preset('native'));
    const rights = (key: string): string =>
      findItem(reading, key)?.facts.find(({ term }) => term === 'Rights')?.text ?? '';
    expect(rights('ring-1')).toMatch(/treats this ring as supervisor/);
    expect(rights('ring-2')).toBe(rights('ring-1'));
    expect(rights('ring-3')).toMatch(/supervisor pages are out of reach/);
  });

  it('30, 31: real mode checks nothing; protected mode is of 1982, paging of 1985', async () => {
    const { reading } = await read(await preset('real-mode'));
    expect(findItem(reading, 'real')?.facts.some(({ text }) => text.includes('Nothing is checked'))).toBe(
      true,
    );
    expect(reading.notes.map(({ text }) => text).join(' ')).toMatch(/80286 in 1982.*80386 in 1985/);
  });

  it('33: both stages of translation belong to V=1 alone', async () => {
    const { reading } = await read(await preset('risc-v-h'));
    for (const key of ['vu', 'vs']) expect(JSON.stringify(findItem(reading, key)?.facts)).toMatch(/stage/);
    expect(JSON.stringify(findItem(reading, 'u')?.facts)).not.toMatch(/stage/);
  });

  it('75: every level and occupant has a name in every language, and Chinese ones differ', async () => {
    for (const name of names)
      for (const locale of locales) {
        const { reading } = await read(await preset(name, locale), locale);
        for (const item of everyItem(reading.items))
          expect(item.label.trim(), `${name} ${item.key}`).not.toBe('');
        if (locale !== 'en') expect(reading.title).toMatch(/[⺀-鿿]/);
      }
    for (const { planes } of Object.values(architectures))
      for (const plane of planes)
        for (const level of plane.levels)
          for (const locale of locales) expect(textIn(level.label, locale)).not.toBe('');
  });

  it('says what code may do on every level of every architecture, with a source', async () => {
    for (const architecture of Object.keys(architectures) as (keyof typeof architectures)[]) {
      const level = architectures[architecture].planes[0].levels[0].key;
      const { reading } = await read(
        own({ architecture, occupants: [who('someone', 'application', level)] }),
      );
      for (const plane of architectures[architecture].planes)
        for (const { key } of plane.levels)
          expect(
            findItem(reading, key)?.facts.find(({ term }) => term === 'Rights')?.cite.length ?? 0,
            `${architecture} ${key}`,
          ).toBeGreaterThan(0);
    }
  });
});

describe('claims of an author', () => {
  const claims = (mark: { cite?: string[]; own?: true }): RingDiagramData =>
    own({
      occupants: [
        { ...app, does: { text: 'Runs.', ...mark }, facts: [{ term: 'Speed', text: 'Ten times.', ...mark }] },
        who('k', 'host-kernel', 'ring-0'),
      ],
      crossings: [{ from: 'app', to: 'k', label: 'call', ...mark }],
      notes: [{ text: 'Rings cost.', ...mark }],
    });

  it.each([[{}], [{ cite: [] }]])('are refused without a source: %j', (mark) =>
    expect(check(checks, claims(mark)).problems?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'occupants[0].does uncited',
      'occupants[0].facts[0] uncited',
      'crossings[0] uncited',
      'notes[0] uncited',
    ]),
  );

  it('are told with their source, or as the author’s own words', async () => {
    expect(check(checks, claims({ cite: ['s'] })).problems).toBeUndefined();
    const { reading } = await read(claims({ own: true }));
    const facts = [...findItem(reading, 'app')!.facts, ...relationsAt(reading, 'app')];
    for (const term of ['Does', 'Speed', 'Crossing'])
      expect(facts.find((fact) => fact.term === term)?.text, term).toMatch(/\(the author’s own words\)$/);
    expect(reading.notes[0]?.text).toMatch(/own words/);
  });
});

describe('rules', () => {
  const levels = (...labels: string[]) => labels.map((label, index) => ({ key: `l${index}`, label }));
  const wrong: readonly [string, RingDiagramData][] = [
    ['no-levels', withoutArchitecture(own({ occupants: [app] }))],
    ['unknown-level', own({ occupants: [who('app', 'application', 'ring-4')] })],
    [
      'unknown-level',
      own({ occupants: [app], aliases: { 'ring-9': [{ name: 'x', informal: true, cite: ['s'] }] } }),
    ],
    ['duplicate', own({ occupants: [app, app] })],
    ['duplicate', own({ occupants: [who('ring-3', 'application', 'ring-3')] })],
    ['duplicate', own({ occupants: [who('processor', 'application', 'ring-3')] })],
    ['unknown-source', own({ occupants: [{ ...app, cite: ['other'] }] })],
    [
      'unknown-end',
      own({ occupants: [app], crossings: [{ from: 'app', to: 'nobody', label: 'x', own: true }] }),
    ],
    [
      'crossing-nowhere',
      own({ occupants: [app], crossings: [{ from: 'app', to: 'app', label: 'x', own: true }] }),
    ],
    [
      'crossing-nowhere',
      own({ occupants: [app], crossings: [{ from: 'app', to: 'ring-3', label: 'x', own: true }] }),
    ],
    [
      'vmx-guest-kernel',
      own({ architecture: 'x86-vmx', occupants: [who('g', 'guest-kernel', 'nonroot-1')] }),
    ],
    ['vmx-guest-kernel', own({ architecture: 'x86-vmx', occupants: [who('g', 'guest-kernel', 'root-3')] })],
    [
      'vmx-guest-kernel',
      own({ architecture: 'x86-vmx', occupants: [who('dom0-kernel', 'guest-kernel', 'root-0')] }),
    ],
    ['vmx-hypervisor', own({ architecture: 'x86-vmx', occupants: [who('h', 'hypervisor', 'nonroot-0')] })],
    [
      'vmx-hypervisor',
      own({
        architecture: 'x86-vmx',
        occupants: [who('h', 'hypervisor', 'nonroot-3'), who('l0', 'hypervisor', 'root-0')],
      }),
    ],
    [
      'guest-over-vmm',
      own({ occupants: [who('g', 'guest-kernel', 'ring-0'), who('h', 'hypervisor', 'ring-1')] }),
    ],
    [
      'guest-over-vmm',
      own({ occupants: [who('g', 'guest-kernel', 'ring-0'), who('h', 'hypervisor', 'ring-0')] }),
    ],
    [
      'dom0-below',
      own({ occupants: [who('dom0-kernel', 'guest-kernel', 'ring-0'), who('xen', 'hypervisor', 'ring-1')] }),
    ],
    ['informal-label', own({ occupants: [{ ...app, label: 'ring −1' }] })],
    ['informal-label', own({ occupants: [{ ...app, label: { en: 'fine', 'zh-Hans': '-1 环' } }] })],
    [
      'informal-label',
      own({
        planes: [{ key: 'p', levels: levels('ring 3', 'ring 0', 'Ring -1') }],
        occupants: [who('app', 'application', 'l0')],
      }),
    ],
    [
      'not-a-cpu-mode',
      own({ occupants: [app], aliases: { processor: [{ name: 'ring −3', informal: true, cite: ['s'] }] } }),
    ],
    [
      'alias-place',
      own({ occupants: [app], aliases: { 'ring-1': [{ name: 'ring −1', informal: true, cite: ['s'] }] } }),
    ],
    [
      'lower-is-more',
      own({
        planes: [{ key: 'p', levels: levels('ring 0', 'ring 3') }],
        occupants: [who('app', 'application', 'l0')],
      }),
    ],
    [
      'lower-is-more',
      own({
        planes: [
          {
            key: 'p',
            levels: [
              { key: 'a', label: 'inner', number: 0 },
              { key: 'b', label: 'outer', number: 3 },
            ],
          },
        ],
        occupants: [who('app', 'application', 'a')],
      }),
    ],
    [
      'higher-is-more',
      own({
        architecture: 'arm',
        planes: [{ key: 'p', levels: levels('EL3', 'EL0') }],
        occupants: [who('app', 'application', 'l0')],
      }),
    ],
    [
      'higher-is-more',
      own({
        architecture: 'risc-v',
        planes: [
          {
            key: 'p',
            levels: [
              { key: 'm', label: 'M', number: 3 },
              { key: 'u', label: 'U', number: 0 },
            ],
          },
        ],
        occupants: [who('app', 'application', 'u')],
      }),
    ],
    [
      'wrong-numbering',
      own({
        planes: [{ key: 'p', levels: levels('ring 3', 'ring 0') }],
        numbering: 'higher-is-more',
        occupants: [who('app', 'application', 'l0')],
      }),
    ],
    [
      'root-as-ring',
      own({
        planes: [{ key: 'p', levels: levels('ring 3', 'ring 0', 'VMX root') }],
        occupants: [who('app', 'application', 'l0')],
      }),
    ],
  ];

  it.each(wrong)('refuse with %s', (code, data) => {
    const { problems } = check(checks, data);
    expect(problems?.map((problem) => problem.code)).toContain(code);
  });

  it.each([
    [
      'negative-level',
      own({
        planes: [{ key: 'p', levels: [{ key: 'a', label: 'inner', number: -1 }] }],
        occupants: [who('app', 'application', 'a')],
      }),
    ],
    ['no-source', own({ occupants: [{ ...app, cite: [] }] })],
    ['empty', own({ occupants: [] })],
  ])('and the schema with %s', (code, data) => {
    expect(check(checks, data).problems?.map((problem) => problem.code)).toContain(code);
  });

  it('refuse an informal name that is not marked as one, and a mistyped field', () => {
    const aliases = { 'ring-0': [{ name: 'x', informal: false, cite: ['s'] }] };
    expect(check(checks, { ...own({ occupants: [app] }), aliases }).problems?.[0]).toMatchObject({
      path: 'aliases.ring-0[0].informal',
    });
    expect(check(checks, { ...own({ occupants: [app] }), occupents: [] }).problems?.[0]).toMatchObject({
      code: 'unknown-field',
    });
  });

  it('let L1 be a hypervisor and a guest, and dom0 stand on Xen', () => {
    expect(
      check(
        checks,
        own({
          architecture: 'x86-vmx',
          occupants: [who('l1', 'hypervisor', 'nonroot-0'), who('l0', 'hypervisor', 'root-0')],
        }),
      ).problems,
    ).toBeUndefined();
    expect(
      check(
        checks,
        own({
          occupants: [who('dom0-kernel', 'guest-kernel', 'ring-3'), who('xen', 'hypervisor', 'ring-0')],
        }),
      ).problems,
    ).toBeUndefined();
  });

  it('have words in every language, and name a source where a manual contradicts', () => {
    for (const [code, data] of wrong) {
      const problem = check(checks, data).problems!.find((each) => each.code === code)!;
      for (const locale of locales)
        if (!['duplicate', 'unknown-source'].includes(code))
          expect(messages[locale][code]?.(problem), code).toBeTruthy();
      if (/vmx|informal|more$|root-as|over|below|mode|place/.test(code))
        expect(problem.source, code).toBeTruthy();
    }
  });
});

describe('layout', () => {
  const word = fc.constantFrom(
    'kernel',
    'Xen',
    'Gastbetriebssystemkern',
    'dom0',
    '客户机内核',
    '設備模型（舊）',
    'QEMU',
    'a',
    'VMkernel + VMM',
    'application',
  );
  const label = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  /** Leaves out who would stand where nobody of the kind may. */
  const sound = (
    planes: RingDiagramData['planes'],
    people: RingDiagramData['occupants'],
  ): RingDiagramData['occupants'] => {
    const { problems } = check(checks, withoutArchitecture(own({ planes, occupants: people })));
    const at = /^occupants\[(\d+)\]/.exec(problems?.[0]?.path ?? '')?.[1];
    if (at === undefined) return people;
    const rest = people.filter((_, index) => index !== Number(at));
    return rest.length > 0 ? sound(planes, rest) : [who('o', 'application', planes![0]!.levels[0]!.key)];
  };
  const data = fc
    .record({
      counts: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 2 }),
      labels: fc.array(label, { minLength: 12, maxLength: 12 }),
      occupants: fc.array(
        fc.record({
          at: fc.nat(99),
          label,
          kind: fc.constantFrom('application', 'host-kernel', 'device-model', 'hardware'),
        }),
        { minLength: 1, maxLength: 14 },
      ),
      ways: fc.array(fc.record({ from: fc.nat(99), to: fc.nat(99), label, target: fc.nat(2) }), {
        maxLength: 6,
      }),
    })
    .map(({ counts, labels, occupants, ways }): RingDiagramData => {
      const planes = counts.map((count, p) => ({
        key: `p${p}`,
        label: labels[p]!,
        levels: Array.from({ length: count }, (_, l) => ({ key: `p${p}l${l}`, label: labels[2 + l]! })),
      }));
      const levels = planes.flatMap((plane) => plane.levels.map(({ key }) => key));
      const people = occupants.map((each, index) =>
        who(`o${index}`, each.kind as 'application', levels[each.at % levels.length]!, { label: each.label }),
      );
      const draft = withoutArchitecture(own({ planes, occupants: sound(planes, people) }));
      const ends = [...draft.occupants.map(({ key }) => key), ...levels, ...planes.map(({ key }) => key)];
      const crossings = ways.map((way) => ({
        from: ends[way.from % ends.length]!,
        to: ends[way.to % ends.length]!,
        label: way.label,
        own: true as const,
      }));
      return {
        ...draft,
        crossings: crossings.filter(
          (crossing) => check(checks, { ...draft, crossings: [crossing] }).problems === undefined,
        ),
      };
    });

  it('is sound for generated data at any width', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(data, fc.integer({ min: 280, max: 1400 }), async (given, width) => {
        const { drawn, reading } = await read(given);
        const picture = drawn(width);
        expect(faults(ringDiagram, picture, reading)).toEqual([]);
        const { occupants, rings } = picture.layout as RingLayout;
        occupants.forEach((one, index) => {
          for (const other of occupants.slice(index + 1)) expect(meet(one, other, 3)).toBe(false);
          for (const ring of rings)
            if (ring.key !== one.ring && !(ring.x <= one.x && ring.x + ring.width >= one.x + one.width))
              expect(meet(one, ring)).toBe(false);
        });
      }),
      reproducible({ numRuns: 120 }),
    );
  });

  it.each(names)('%s: arrows keep clear of marks and names, labels of each other', async (name) => {
    for (const locale of locales)
      for (const width of [288, 400, 568, 672, 911]) {
        const { drawn, reading } = await read(await preset(name, locale), locale);
        const { arrows, occupants, rings } = drawn(width).layout as RingLayout;
        expect(faults(ringDiagram, drawn(width), reading)).toEqual([]);
        const ends = new Set(arrows.flatMap(({ link }) => [link.from, link.to]));
        for (const { link, covers, label } of arrows) {
          expect(label, `${link.from} → ${link.to} at ${width} (${locale})`).toBeDefined();
          for (const box of covers)
            for (const other of occupants)
              if (!ends.has(other.key) && !ends.has(other.ring)) expect(meet(box, other)).toBe(false);
        }
        expect(rings.length).toBeGreaterThan(0);
      }
  });

  it('brings a mark to the same place whatever is selected, and its boxes into their ring', async () => {
    const { drawn } = await read(await preset('nested'));
    const { occupants, rings } = drawn(672).layout as RingLayout;
    for (const occupant of occupants) {
      const ring = rings.find(({ key }) => key === occupant.ring)!;
      expect(meet(grow(ring, -1), { x: middleX(occupant), y: middleY(occupant), width: 0, height: 0 })).toBe(
        true,
      );
      expect(occupant.inside).toBe(ring.key);
    }
  });
});
