import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { load } from '../../src/core/loadable.js';
import { locales, type Locale } from '../../src/core/language/locale.js';
import { presetIn } from '../../src/core/presets.js';
import { everyItem, findItem, type Reading } from '../../src/core/reading.js';
import { textWidth } from '../../src/core/drawing/text.js';
import { bucketsOf } from '../../src/figures/sensitive-instructions/buckets.js';
import { checks } from '../../src/figures/sensitive-instructions/checks.js';
import {
  type InstructionData,
  type SensitiveInstructionsData,
} from '../../src/figures/sensitive-instructions/data.js';
import { presets } from '../../src/figures/sensitive-instructions/presets.js';
import { sensitiveInstructions } from '../../src/figures/sensitive-instructions/figure.js';
import type { SetLayout } from '../../src/figures/sensitive-instructions/layout.js';
import { model, type SetModel } from '../../src/figures/sensitive-instructions/model.js';
import { regions, type Region } from '../../src/figures/sensitive-instructions/region.js';
import { readFigure } from '../../src/hosts/node/to-svg.js';
import { drawnMarks, drawPicture } from '../support/picture.js';
import { reproducible } from '../support/property.js';
import { faults } from '../support/sound.js';

type Preset = keyof typeof presets;

const preset = (name: Preset, locale: Locale = 'en'): Promise<SensitiveInstructionsData> =>
  load(presetIn(presets[name], locale));

async function shown(data: SensitiveInstructionsData, width = 672, locale: Locale = 'en', selected?: string) {
  const { model: given, reading } = await readFigure(sensitiveInstructions, data, { locale });
  const picture = drawPicture(sensitiveInstructions, { model: given, reading }, width, {
    options: {},
    selected,
  });
  return { given: given as SetModel, reading, picture, layout: picture.layout as SetLayout };
}

const inside = (
  inner: { x: number; y: number; width: number; height: number },
  outer: { x: number; y: number; width: number; height: number },
): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const apart = (a: Parameters<typeof inside>[0], b: Parameters<typeof inside>[0]): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

const sets: Record<Region, { readonly privileged: boolean; readonly sensitive: boolean }> = {
  'privileged-only': { privileged: true, sensitive: false },
  both: { privileged: true, sensitive: true },
  'sensitive-only': { privileged: false, sensitive: true },
  neither: { privileged: false, sensitive: false },
};

/** Names every chip that does not stand inside exactly the contours that it belongs to. */
function misplaced({ contours, chips }: SetLayout): string[] {
  const box = (key: string) => contours.find((contour) => contour.key === key)!.box;
  return chips.flatMap((chip) =>
    (['privileged', 'sensitive'] as const).flatMap((set) =>
      sets[chip.region][set]
        ? inside(chip, box(set))
          ? []
          : [`${chip.key} is outside ${set}`]
        : apart(chip, box(set))
          ? []
          : [`${chip.key} touches ${set}`],
    ),
  );
}

/** Pairs of chips that stand on each other, and chips whose label is wider than they are. */
function crowded({ chips }: SetLayout): string[] {
  const pairs = chips.flatMap((a, index) =>
    chips.slice(index + 1).flatMap((b) => (apart(a, b) ? [] : [`${a.key} meets ${b.key}`])),
  );
  const tight = chips.filter(
    ({ member, label, width, sign }) =>
      member !== undefined &&
      textWidth(label, { size: 12.5, mono: true }) + (sign === undefined ? 4 : 16) > width,
  );
  return [...pairs, ...tight.map(({ key }) => `${key} is too narrow for its label`)];
}

const word = fc
  .string({ unit: fc.constantFrom('A', 'B', 'W', 'M', 'I', ' ', '0', '1'), minLength: 1, maxLength: 32 })
  .filter((text) => text.trim() !== '' && text.trim() === text && !text.includes('  '));
function instruction(mnemonic: string, privileged: boolean, sensitive: boolean): InstructionData {
  return {
    mnemonic,
    privileged: privileged ? 'always' : 'never',
    sensitive: sensitive ? { control: true } : false,
    does: 'Does.',
    user: { outcome: privileged ? 'traps' : sensitive ? 'differs' : 'runs', text: 'So.' },
    ...(sensitive && { why: 'Because.' }),
    cite: ['book'],
  };
}
const machine = (instructions: readonly InstructionData[]): SensitiveInstructionsData => ({
  isa: 'Machine',
  instructions,
  sources: [{ id: 'book', title: 'A book' }],
});
const many = (count: number): SensitiveInstructionsData =>
  machine(
    Array.from({ length: count }, (_, index) =>
      instruction(`OP${String(index).padStart(4, '0')}`, index % 3 === 0, index % 4 === 0 || index % 7 === 0),
    ),
  );

describe('the two sets', () => {
  it('claims 1, 2: on a virtualizable machine privileged is the outer contour, and no sensitive instruction is outside it', async () => {
    for (const name of ['virtualizable', 'risc-v', 'vt-x'] as const)
      for (const width of [280, 672]) {
        const { layout, given } = await shown(await preset(name), width);
        const [privileged, sensitive] = (['privileged', 'sensitive'] as const).map(
          (key) => layout.contours.find((contour) => contour.key === key)!.box,
        );
        expect(inside(sensitive!, privileged!), name).toBe(true);
        expect(given.members['sensitive-only']).toEqual([]);
        expect(layout.hole).toBeUndefined();
      }
  });

  it('claims 3, 4: on IA-32 the contours cross, and the hole is drawn with its count and the note on seventeen', async () => {
    const { layout, given, reading } = await shown(await preset('ia-32'));
    const [privileged, sensitive] = (['privileged', 'sensitive'] as const).map(
      (key) => layout.contours.find((contour) => contour.key === key)!.box,
    );
    expect([
      inside(sensitive!, privileged!),
      inside(privileged!, sensitive!),
      apart(sensitive!, privileged!),
    ]).toEqual([false, false, false]);
    expect(given.members['sensitive-only']).toHaveLength(18);
    expect(layout.hole).toEqual(sensitive);
    expect(reading.title).toBe('IA-32: 18 of the 32 listed sensitive instructions do not trap');
    const note = reading.notes.find(({ text }) => /\b17\b.*\b18\b/.test(text));
    expect([note?.contested === undefined, note?.cite.length]).toEqual([false, 2]);
  });

  it('claim 5: innocuous is what is not sensitive, and the words do not say that it is what is not privileged', async () => {
    for (const name of Object.keys(sensitiveInstructions.presets) as Preset[]) {
      const { given } = await shown(await preset(name));
      for (const region of regions)
        for (const {
          instruction: { sensitive },
        } of given.members[region])
          expect(sensitive !== false, name).toBe(sets[region].sensitive);
      expect(regions.flatMap((region) => given.members[region])).toHaveLength(given.data.instructions.length);
    }
    const { reading } = await shown(await preset('virtualizable'));
    expect(
      reading.notes.some(({ text }) =>
        text.includes('Innocuous means not sensitive; it does not mean unprivileged.'),
      ),
    ).toBe(true);
  });

  it(
    'computes the contours from membership, whatever the data, and puts each chip into exactly its regions',
    { timeout: 60_000 },
    async () => {
      const chip = fc.tuple(word, fc.boolean(), fc.boolean());
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(chip, { minLength: 1, maxLength: 60, selector: ([mnemonic]) => mnemonic }),
          fc.integer({ min: 264, max: 760 }),
          async (members, width) => {
            const data = machine(
              members.map(([mnemonic, privileged, sensitive]) =>
                instruction(mnemonic, privileged, sensitive),
              ),
            );
            const { layout, picture, reading } = await shown(data, width);
            expect([
              ...misplaced(layout),
              ...crowded(layout),
              ...faults(sensitiveInstructions, picture, reading),
            ]).toEqual([]);
          },
        ),
        reproducible({ numRuns: 120 }) as unknown as object,
      );
    },
  );

  it.each(Object.keys(sensitiveInstructions.presets) as Preset[])(
    'puts each chip of %s into exactly its regions, wide enough for its label',
    async (name) => {
      for (const locale of locales)
        for (const width of [264, 288, 480, 560, 672]) {
          const { layout } = await shown(await preset(name, locale), width, locale);
          expect([...misplaced(layout), ...crowded(layout)], `${locale}, ${width}`).toEqual([]);
          expect(
            layout.tabs.filter(({ label }) => label.endsWith('…')).map(({ key }) => key),
            `${locale}, ${width}: cut`,
          ).toEqual([]);
          expect(
            layout.chips.filter(({ label }) => label.endsWith('…')).map(({ key }) => key),
            `${locale}, ${width}: cut`,
          ).toEqual([]);
        }
    },
  );

  it('says on each mark what it is and where', async () => {
    const marks = drawnMarks((await shown(await preset('ia-32'))).picture);
    expect(
      marks
        .filter(({ attributes }) => attributes['part'] === 'set')
        .map(({ attributes }) => attributes['data-key'])
        .sort(),
    ).toEqual(['privileged', 'sensitive']);
    const instructions = marks.filter(({ attributes }) => attributes['part'] === 'instruction');
    expect(instructions).toHaveLength((await preset('ia-32')).instructions.length);
    expect(
      instructions.find(({ attributes }) => attributes['data-key'] === 'popf')?.attributes,
    ).toMatchObject({ 'data-region': 'sensitive-only', 'data-kind': 'hole' });
    expect(
      instructions.find(({ attributes }) => attributes['data-key'] === 'lgdt')?.attributes['data-region'],
    ).toBe('both');
  });
});

describe('claims on instructions', () => {
  const text = (reading: Reading, key: string): string => JSON.stringify(findItem(reading, key)?.facts);

  it.each([264, 448, 672, 780])(
    'claim 8: UMIP moves five chips, and nothing else, at %d px',
    async (width) => {
      for (const locale of locales) {
        const [before, after] = await Promise.all(
          (['ia-32', 'ia-32-umip'] as const).map(
            async (name) => (await shown(await preset(name, locale), width, locale)).layout,
          ),
        );
        const at = ({ chips }: SetLayout, key: string) => chips.find((chip) => chip.key === key)!;
        const moved = before!.chips.filter((chip) => {
          const { x, y } = at(after!, chip.key);
          return x !== chip.x || y !== chip.y;
        });
        expect(moved.map(({ key }) => key).sort()).toEqual(['sgdt', 'sidt', 'sldt', 'smsw', 'str']);
        for (const { key, region, x, y } of moved) {
          const to = at(after!, key);
          expect([region, to.region]).toEqual(['sensitive-only', 'both']);
          expect(Math.hypot(x - to.x, y - to.y), key).toBeGreaterThan(40);
        }
        expect(after!.contours).toEqual(before!.contours);
        expect(after!.lines).toEqual(before!.lines);
        expect([after!.width, after!.height]).toEqual([before!.width, before!.height]);
        expect([before!.vacant.length, after!.vacant.length]).toEqual([0, 5]);
      }
    },
  );

  it('claims 9, 10: POPF keeps IF and IOPL without a fault, IOPL at every CPL above 0', async () => {
    const { reading } = await shown(await preset('ia-32'));
    expect(text(reading, 'popf')).toMatch(
      /Leaves IF as it is when CPL > IOPL, and IOPL when CPL > 0\. No privilege fault\./,
    );
  });

  it('claims 11, 12: CLI, STI, IN and OUT run at CPL 3 where IOPL is 3; IN and OUT also where the I/O bit map allows the port', async () => {
    const data = await preset('ia-32');
    const raised = model({
      ...data,
      conditions: { ...data.conditions, 'CPL > IOPL': false },
      virtualizable: undefined,
    });
    const hole = raised.members['sensitive-only'].map(({ key }) => key);
    expect(hole).toEqual(expect.arrayContaining(['cli', 'sti', 'in', 'out']));
    const { reading } = await shown(data);
    for (const key of ['in', 'out']) expect(text(reading, key)).toMatch(/I\/O bit map/);
  });

  it('claim 13: RDTSC and RDPMC fault by CR4, and exit by controls of their own', async () => {
    const [ia32, vtx] = await Promise.all([preset('ia-32'), preset('vt-x')]);
    const when = (data: SensitiveInstructionsData, mnemonic: string) =>
      data.instructions.find((one) => one.mnemonic === mnemonic)?.privileged;
    expect([when(ia32, 'RDTSC'), when(ia32, 'RDPMC')]).toEqual([
      { when: 'CR4.TSD = 1' },
      { when: 'CR4.PCE = 0' },
    ]);
    expect([when(vtx, 'RDTSC'), when(vtx, 'RDPMC')]).toEqual([
      { when: 'RDTSC exiting = 1' },
      { when: 'RDPMC exiting = 1' },
    ]);
  });

  it.each(locales)(
    'speaks of VM exits where the condition is restated over them, not of user level and privilege, in %s',
    async (locale) => {
      const { reading, picture } = await shown(await preset('vt-x', locale), 672, locale);
      const expected = {
        en: {
          terms: ['What it does', 'In non-root operation', 'Exits'],
          places: ['only in “Exits to root mode”', 'in both sets', 'in neither set'],
          neither: 'In neither set',
        },
        'zh-Hans': {
          terms: ['作用', '在非根操作中', '是否退出'],
          places: ['仅属“退出到根模式”', '同属两个集合', '两者皆不属'],
          neither: '不属于任一集合',
        },
        'zh-Hant': {
          terms: ['作用', '在非根操作中', '是否產生 VM exit'],
          places: ['僅屬「退出至根模式」', '同屬兩個集合', '兩者皆不屬'],
          neither: '不屬於任一集合',
        },
      }[locale];
      const items = [...everyItem(reading.items)];
      const instructions = items.filter((item) => item.mono === true);
      expect(instructions.length).toBeGreaterThan(50);
      for (const { facts } of instructions)
        expect(facts.map(({ term }) => term)).toEqual(expect.arrayContaining(expected.terms));
      expect([...new Set(instructions.map(({ place }) => place))].sort()).toEqual(
        [...expected.places].sort(),
      );
      expect(findItem(reading, 'region-neither')?.label).toBe(expected.neither);
      expect(JSON.stringify(items)).not.toMatch(
        /At user level|In kernel mode|unprivileged|Runs\.|Traps|用户态|使用者模式|非特权|非特權/,
      );
      expect(JSON.stringify([...reading.legend, reading.summary])).not.toMatch(
        /traps|privileged|陷入|特权|特權/,
      );
      expect(
        drawnMarks(picture).find(({ attributes }) => attributes['data-key'] === 'lgdt')?.attributes[
          'aria-label'
        ] ?? '',
      ).not.toMatch(/privileged|特权|特權/);
    },
  );

  it('rests the restated condition on the book that restates it, and the theorem on the paper', async () => {
    for (const [name, id] of [
      ['vt-x', 'bugnion-nieh-tsafrir'],
      ['risc-v', 'popek-goldberg-1974'],
    ] as const) {
      const { reading } = await shown(await preset(name));
      expect(
        reading.verdict?.text.cite.map((number) => reading.sources[number - 1]?.id),
        name,
      ).toEqual([id]);
    }
    expect((await shown(await preset('vt-x'))).reading.verdict?.heading).toMatch(
      /^The condition, restated, holds: all \d+ are in the set/,
    );
  });

  it('counts what is listed, not what there is', async () => {
    const title = async (name: Preset, locale: Locale): Promise<string> =>
      (await shown(await preset(name, locale), 672, locale)).reading.title;
    expect(await title('ia-32', 'en')).toMatch(/18 of the 32 listed sensitive instructions do not trap/);
    expect(await title('ia-32', 'zh-Hans')).toMatch(/所列 32 条敏感指令中有 18 条不陷入/);
    expect(await title('virtualizable', 'zh-Hant')).toMatch(/所列 14 道敏感指令全部陷入/);
  });

  it.each(locales)(
    'claims 17, 18: the theorems are conditions that suffice, and none is said in part, in %s',
    async (locale) => {
      for (const name of Object.keys(sensitiveInstructions.presets) as Preset[]) {
        const { reading } = await shown(await preset(name, locale), 672, locale);
        const said = JSON.stringify(reading);
        expect(said, name).not.toMatch(/\biff\b|only if|if and only|当且仅当|當且僅當|充要/);
        if (/Theorem 2|定理 2/.test(said)) expect(said).toMatch(/timing|时序|時序/);
        if (said.includes('Theorem 3')) expect(said).toMatch(/user-sensitive/);
      }
      const { reading } = await shown(await preset('virtualizable', locale), 672, locale);
      expect(reading.verdict?.text.text).toMatch(
        { en: /may be constructed if/, 'zh-Hans': /充分条件/, 'zh-Hant': /充分條件/ }[locale],
      );
      expect(reading.verdict?.text.cite).not.toEqual([]);
    },
  );

  it('claim 19: JRST 1 is the witness, and what Popek and Goldberg do not name is marked', async () => {
    const { given, layout } = await shown(await preset('pdp-10'));
    const hole = given.members['sensitive-only'];
    expect(hole.map(({ key, instruction: { contested } }) => [key, contested !== undefined])).toEqual([
      ['jrst-1', false],
      ['jrst-2', true],
    ]);
    expect(layout.chips.filter(({ region }) => region === 'sensitive-only').map(({ key }) => key)).toEqual([
      'jrst-1',
      'jrst-2',
    ]);
  });

  it('claim 75: has a name for each set and each instruction in every language, and never one set’s name on the other', async () => {
    const names = await Promise.all(
      locales.map(async (locale) => (await shown(await preset('ia-32', locale), 672, locale)).reading),
    );
    expect(names.map((reading) => findItem(reading, 'privileged')?.label)).toEqual([
      'Privileged',
      '特权指令',
      '特權指令',
    ]);
    expect(names.map((reading) => findItem(reading, 'sensitive')?.label)).toEqual([
      'Sensitive',
      '敏感指令',
      '敏感指令',
    ]);
    const keys = names.map((reading) => [...everyItem(reading.items)].map(({ key }) => key));
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });
});

describe('rules of meaning', () => {
  const refused = (data: unknown): readonly string[] =>
    (check(checks, data).problems ?? []).map(({ code, path }) => `${path} ${code}`);

  it.each(['ia-32', 'pdp-10', 'armv7'] as const)(
    'refuse to call %s virtualizable, and say which instruction is in the way',
    async (name) => {
      const data = await preset(name);
      expect(refused({ ...data, virtualizable: true })).toEqual(['virtualizable claims-virtualizable']);
      const [problem] = check(checks, { ...data, virtualizable: true }).problems!;
      expect([problem!.source, problem!.got]).toEqual([
        expect.stringContaining('Theorem 1'),
        expect.stringContaining(
          data.instructions.find(
            ({ privileged, sensitive }) => privileged === 'never' && sensitive !== false,
          )!.mnemonic,
        ),
      ]);
    },
  );

  it('refuse a mnemonic twice, a condition that is not stated, a sensitive instruction with no kind', () => {
    expect(refused(machine([instruction('A', true, true), instruction('A', true, true)]))).toEqual([
      'instructions[1].mnemonic duplicate',
    ]);
    expect(refused(machine([{ ...instruction('A', false, false), privileged: { when: 'X' } }]))).toContain(
      'instructions[0].privileged.when unknown-condition',
    );
    expect(refused(machine([{ ...instruction('A', true, true), sensitive: {} }]))).toContain(
      'instructions[0].sensitive sensitive-how',
    );
  });
});

describe('few and many instructions', () => {
  it('says “none” in a region that is empty, and draws one instruction of each kind', async () => {
    const { layout, reading } = await shown(
      machine([
        instruction('TRAPS', true, false),
        instruction('HOLE', false, true),
        instruction('ADD', false, false),
      ]),
    );
    expect(misplaced(layout)).toEqual([]);
    expect(findItem(reading, 'region-both')?.facts[0]?.text).toBe('none');
  });

  it('folds 500 instructions into groups side by side, and opens the one that is selected', async () => {
    const data = many(500);
    const { layout, given, picture, reading } = await shown(data);
    expect(layout.chips.every(({ member, count }) => member === undefined && count !== undefined)).toBe(true);
    expect(layout.chips.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(500);
    expect(layout.height).toBeLessThan(700);
    expect(layout.chips.filter(({ label }) => !/^OP\d{4} – OP\d{4}$/.test(label))).toEqual([]);
    expect([
      ...misplaced(layout),
      ...crowded(layout),
      ...faults(sensitiveInstructions, picture, reading),
    ]).toEqual([]);
    expect([...everyItem(reading.items)].filter(({ mono }) => mono === true)).toHaveLength(500);
    const [first] = bucketsOf(given, 'sensitive-only');
    const opened = await shown(data, 672, 'en', first!.key);
    expect(opened.layout.chips.filter(({ member }) => member !== undefined).map(({ key }) => key)).toEqual(
      first!.members.map(({ key }) => key),
    );
    expect([...misplaced(opened.layout), ...crowded(opened.layout)]).toEqual([]);
  });

  it('gives every part a key of its own, whatever instructions are called', async () => {
    const mnemonics = [
      'MOV',
      'mov',
      'MOV 2',
      'Privileged',
      'sensitive',
      'region both',
      'group both',
      'constructor',
      '__proto__',
      '+',
      '-',
    ];
    const { reading, picture } = await shown(
      machine(mnemonics.map((mnemonic, index) => instruction(mnemonic, index % 2 === 0, index % 3 === 0))),
    );
    const keys = [...everyItem(reading.items)].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(faults(sensitiveInstructions, picture, reading)).toEqual([]);
  });

  it('marks what belongs to a selected region or group', async () => {
    const data = { ...(await preset('ia-32')) };
    const among = async (selected: string) => {
      const { picture, given } = await shown(data, 672, 'en', selected);
      const marked = drawnMarks(picture).filter(({ attributes }) =>
        / among\b/.test(attributes['class'] ?? ''),
      );
      return { given, keys: marked.map(({ attributes }) => attributes['data-key']).sort() };
    };
    for (const region of regions) {
      const { given, keys } = await among(`region-${region}`);
      expect(keys).toEqual(given.members[region].map(({ key }) => key).sort());
    }
    const { given } = await among('popf');
    const group = bucketsOf(given, 'sensitive-only').find(({ group: own }) => own !== undefined)!;
    expect((await among(group.key)).keys).toEqual(group.members.map(({ key }) => key).sort());
    expect((await among('popf')).keys).toEqual([]);
  });
});
