import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.js';
import { locales, type Locale } from '../../src/core/language/locale.js';
import { load } from '../../src/core/loadable.js';
import { presetIn } from '../../src/core/presets.js';
import { formatProblem } from '../../src/core/problem.js';
import { everyItem, findItem, type Reading } from '../../src/core/reading.js';
import { checks } from '../../src/figures/sensitive-instructions/checks.js';
import type {
  InstructionData,
  SensitiveInstructionsData,
} from '../../src/figures/sensitive-instructions/data.js';
import { sensitiveInstructions } from '../../src/figures/sensitive-instructions/figure.js';
import { model } from '../../src/figures/sensitive-instructions/model.js';
import { presets } from '../../src/figures/sensitive-instructions/presets.js';
import { readFigure } from '../../src/hosts/node/to-svg.js';
import { inEachLanguage } from '../support/language.js';

type Preset = keyof typeof presets;
const names = Object.keys(presets) as Preset[];
const messages = await inEachLanguage(checks.problemMessages);

const preset = (name: Preset, locale: Locale = 'en'): Promise<SensitiveInstructionsData> =>
  load(presetIn(presets[name], locale));
const read = async (data: SensitiveInstructionsData, locale: Locale = 'en'): Promise<Reading> =>
  (await readFigure(sensitiveInstructions, data, { locale })).reading;
const refused = (data: unknown): string[] =>
  (check(checks, data).problems ?? []).map(({ code, path }) => `${path} ${code}`);

const traps = { privileged: 'always', user: { outcome: 'traps', text: 'Privilege violation.' } } as const;
const runs = { privileged: 'never', user: { outcome: 'runs', text: 'The same in both modes.' } } as const;
function one(mnemonic: string, more: Partial<InstructionData> = {}): InstructionData {
  return { mnemonic, ...traps, sensitive: { control: true }, does: 'Does its work.', cite: ['s'], ...more };
}
const machine = (
  instructions: readonly InstructionData[],
  more: Partial<SensitiveInstructionsData> = {},
): SensitiveInstructionsData => ({
  isa: 'A machine',
  instructions,
  sources: [{ id: 's', title: 'Lecture notes' }],
  ...more,
});

/** The 68000, whose MOVE from SR shows the mode, and the 68010, where it traps. */
const motorola = (is68010: boolean): SensitiveInstructionsData =>
  machine(
    [
      one('MOVE to SR'),
      one('MOVE from SR', {
        privileged: { when: '68010' },
        sensitive: { behaviour: ['mode'] },
        user: { outcome: 'runs', text: 'On the 68000 it shows the real mode; from the 68010 on it traps.' },
      }),
      one('RTE'),
      one('STOP'),
      one('RESET'),
      one('MOVE USP', { sensitive: { behaviour: ['resource'] } }),
      one('ADD', { ...runs, sensitive: false }),
    ],
    { isa: 'Motorola 68000 family', conditions: { '68010': is68010 }, virtualizable: is68010 },
  );

describe('sets.s01: an instruction set with one hole', () => {
  it('is drawn, and the one instruction is counted', async () => {
    expect(refused(motorola(false))).toEqual([]);
    const reading = await read(motorola(false));
    expect(reading.title).toBe(
      'Motorola 68000 family: 1 of the 6 listed sensitive instructions does not trap',
    );
    expect(findItem(reading, 'move-from-sr')?.place).toBe('sensitive, not privileged');
    expect(reading.verdict?.tone).toBe('fails');
  });

  it('may not be called virtualizable, with another hole or with a hole alone', () => {
    expect(refused({ ...motorola(false), virtualizable: true })).toEqual([
      'virtualizable claims-virtualizable',
    ]);
    const alone = machine([one('MFPI', { ...runs, sensitive: { behaviour: ['mode'] } })]);
    expect(refused({ ...alone, virtualizable: true })).toEqual(['virtualizable claims-virtualizable']);
    expect(refused({ ...alone, virtualizable: false })).toEqual([]);
  });

  it('says the finding of a single sensitive instruction in the singular', async () => {
    const alone = machine([one('MFPI', { ...runs, sensitive: { behaviour: ['mode'] } })]);
    expect((await read(alone)).title).toBe('A machine: the one listed sensitive instruction does not trap');
    expect((await read(machine([one('LPSW')]))).title).toBe(
      'A machine: the one listed sensitive instruction traps',
    );
    expect((await read(machine([one('ADD', { ...runs, sensitive: false })]))).title).toBe(
      'A machine: no sensitive instruction is listed',
    );
  });
});

describe('sets.s02: the same set without the hole', () => {
  it('meets the condition of Theorem 1, with or without an instruction that traps without need', async () => {
    expect(refused(motorola(true))).toEqual([]);
    const reading = await read(motorola(true));
    expect([reading.verdict?.tone, reading.title]).toEqual([
      'holds',
      'Motorola 68000 family: all 6 listed sensitive instructions trap',
    ]);
    const more = motorola(true);
    const spare = { ...more, instructions: [...more.instructions, one('HALT', { sensitive: false })] };
    expect(refused(spare)).toEqual([]);
    expect(model(spare)).toMatchObject({ condition: 'holds', shape: 'nested', privileged: 7, sensitive: 6 });
  });

  it('may not be said to fail it', () => {
    expect(refused({ ...motorola(true), virtualizable: false })).toEqual([
      'virtualizable claims-not-virtualizable',
    ]);
  });
});

describe('sets.s03: what contradicts the definitions', () => {
  const differs = (more: Partial<InstructionData> = {}) =>
    one('CPUID', {
      privileged: 'never',
      sensitive: false,
      user: { outcome: 'differs', text: 'Answers otherwise in user mode.' },
      ...more,
    });

  it('refuses all five at once, each at its place', () => {
    const data = machine(
      [
        one('POPF'),
        one('SGDT', {
          sensitive: { behaviour: ['resource'] },
          user: { outcome: 'runs', text: 'Shows the base.' },
        }),
        differs(),
        one('HLT', { sensitive: {} }),
        one('HLT', { ...runs, sensitive: false }),
      ],
      { virtualizable: true },
    );
    expect(refused(data).sort()).toEqual([
      'instructions[1].user.outcome privileged-traps',
      'instructions[2].sensitive differs-not-sensitive',
      'instructions[3].sensitive sensitive-how',
      'instructions[4].mnemonic duplicate',
    ]);
  });

  it('takes what differs by mode as sensitive, whether or not it can be made to trap', () => {
    expect(refused(machine([differs({ sensitive: { behaviour: ['mode'] } })]))).toEqual([]);
    const conditional = differs({ privileged: { when: 'FAULTING' } });
    expect(refused(machine([conditional], { conditions: { FAULTING: true } }))).toEqual([
      'instructions[0].sensitive differs-not-sensitive',
    ]);
  });

  it('refuses a trap on a condition that does not hold, and one in kernel mode that is called privileged', () => {
    const when = one('SGDT', { privileged: { when: 'UMIP' } });
    expect(refused(machine([when], { conditions: { UMIP: true } }))).toEqual([]);
    expect(refused(machine([when], { conditions: { UMIP: false } }))).toEqual([
      'instructions[0].user.outcome trap-without-condition',
    ]);
    expect(refused(machine([one('mret', { kernel: 'traps' })]))).toEqual([
      'instructions[0].privileged traps-in-kernel-mode',
    ]);
    expect(
      refused(machine([one('mret', { kernel: 'traps', privileged: 'never', sensitive: false })])),
    ).toEqual([]);
    expect(refused(machine([one('mret', { privileged: 'never', sensitive: false })]))).toEqual([
      'instructions[0].user.outcome unprivileged-traps',
    ]);
  });

  it('counts white space in a mnemonic for nothing', () => {
    expect(refused(machine([one('MOV CR3'), one('MOV  CR3')]))).toEqual([
      'instructions[1].mnemonic duplicate',
    ]);
  });
});

describe('sets.s04: a condition that is not spelt as it is stated', () => {
  const sgdt = (when: string) =>
    one('SGDT', { privileged: { when }, sensitive: { behaviour: ['resource'] } });
  const told = (data: unknown, locale: Locale): string[] =>
    check(checks, data).problems?.map((problem) => formatProblem(problem, messages[locale])) ?? [];

  it.each([
    ['UMIP', 'umip'],
    ['CR4.UMIP=1', 'CR4.UMIP = 1'],
    ['CPL > IOLP', 'CPL > IOPL'],
  ])('is refused once, with the nearest: %s, %s', (used, stated) => {
    const data = machine([sgdt(used)], { conditions: { [stated]: true } });
    expect(refused(data)).toEqual(['instructions[0].privileged.when unknown-condition']);
    for (const locale of locales) expect(told(data, locale)[0]).toContain(stated);
    expect(refused(machine([sgdt(stated)], { conditions: { [stated]: true } }))).toEqual([]);
  });

  it('is refused without a guess where nothing is near, and where nothing depends on it', () => {
    const far = machine([sgdt('UMIP')], { conditions: { 'stall > limit': true } });
    expect(refused(far)).toEqual([
      'instructions[0].privileged.when unknown-condition',
      'conditions["stall > limit"] unused-condition',
    ]);
    expect(told(far, 'en')[0]).not.toContain('did you mean');
    const twice = machine([sgdt('UMIP')], { conditions: { UMIP: true, Umip: false } });
    expect(refused(twice)).toEqual(['conditions["Umip"] unused-condition']);
    expect(told(twice, 'en')[0]).toContain('did you mean “UMIP”?');
  });

  it('holds for groups and for the condition that varies', () => {
    const data = machine([{ ...sgdt('UMIP'), group: 'regsiters' }], {
      conditions: { UMIP: true },
      groups: [{ id: 'registers', label: 'Registers' }],
      varies: 'UMPI',
    });
    expect(refused(data)).toEqual(['instructions[0].group unknown-group', 'varies unknown-condition']);
    expect(told(data, 'en')).toEqual([
      expect.stringContaining('did you mean registers?'),
      expect.stringContaining('did you mean “UMIP”?'),
    ]);
  });
});

describe('sets.14: claims without a source', () => {
  const claim = { text: 'So it is.' };
  it.each<[string, Partial<InstructionData>, Partial<SensitiveInstructionsData>]>([
    ['instructions[0].cite', { cite: [] }, {}],
    ['instructions[0].cite', { cite: undefined }, {}],
    ['instructions[0].contested', { contested: claim }, {}],
    ['instructions[0].facts[0]', { facts: [{ term: 'Once', ...claim }] }, {}],
    ['notes[0]', {}, { notes: [claim] }],
    ['instead', {}, { instead: claim }],
  ])('are refused at %s, and allowed as the author’s own words', (path, instruction, data) => {
    expect(refused(machine([one('LPSW', instruction)], data))).toEqual([`${path} uncited`]);
    const marked = JSON.parse(
      JSON.stringify(machine([one('LPSW', { ...instruction, own: true })], data)).replaceAll(
        '"text":"So it is."',
        '"text":"So it is.","own":true',
      ),
    ) as unknown;
    expect(refused(marked)).toEqual([]);
  });

  it('marks an instruction of the author’s own as such', async () => {
    const reading = await read(machine([one('LPSW', { cite: undefined, own: true })]));
    expect(
      findItem(reading, 'lpsw')
        ?.facts.map(({ text }) => text)
        .join(' '),
    ).toMatch(/author/);
  });
});

describe('what the examples say', () => {
  it('sets.17: lists nothing of a mode above the kernel’s as privileged', async () => {
    const listed = (await preset('risc-v')).instructions.map(({ mnemonic }) => mnemonic);
    expect(listed.filter((mnemonic) => /\bm(?:ret|edeleg|hartid)/.test(mnemonic))).toEqual([]);
  });

  it('sets.18: does not say that every CSR is closed to user level', async () => {
    for (const locale of locales) {
      const notes = (await read(await preset('risc-v', locale), locale)).notes.map(({ text }) => text);
      expect(notes.some((text) => text.includes('fcsr'))).toBe(true);
    }
  });

  it('sets.19: calls every write of what the VMM must control control-sensitive, and every read behaviour-sensitive', async () => {
    const all = (await Promise.all(names.map((name) => preset(name)))).flatMap(
      ({ instructions }) => instructions,
    );
    const of = (mnemonic: string) =>
      all.filter((each) => each.mnemonic === mnemonic && each.sensitive !== false);
    const writes = ['OUT', 'SIO', 'HIO', 'SPT', 'SCK', 'CONO APR', 'CONO PI', 'XSETBV', 'CLI', 'STI', 'SSM'];
    for (const mnemonic of [...writes, 'csrw sie', 'WRMSR']) {
      expect(of(mnemonic).length, mnemonic).toBeGreaterThan(0);
      for (const { sensitive } of of(mnemonic)) expect(sensitive, mnemonic).toEqual({ control: 'extended' });
    }
    for (const mnemonic of ['IN', 'MOV DRn'])
      for (const { sensitive } of of(mnemonic))
        expect(sensitive, mnemonic).toEqual({ control: 'extended', behaviour: ['resource'] });
    for (const mnemonic of ['RDMSR', 'CONI PI', 'STPT', 'csrr scause', 'SGDT'])
      for (const { sensitive } of of(mnemonic))
        expect(sensitive, mnemonic).toEqual({ behaviour: ['resource'] });
  });

  it('sets.20: says that what VT-x must keep from the machine is another set', async () => {
    for (const locale of locales) {
      const reading = await read(await preset('vt-x', locale), locale);
      expect(reading.notes.some(({ text }) => /INVD.*RDPMC/.test(text) && text.includes('1974'))).toBe(true);
      expect(findItem(reading, 'sensitive')?.label).not.toMatch(/[Ss]ensitive|敏感/);
    }
  });

  it('sets.21: says how IRET stands to the list', async () => {
    for (const locale of locales)
      expect(
        (await read(await preset('ia-32', locale), locale)).notes.some(({ text }) => text.includes('IRET')),
      ).toBe(true);
  });

  it('sets.22: rests how VMMs are built without the theorem on a later source, and the hybrid VMM on the paper', async () => {
    for (const name of names) {
      const reading = await read(await preset(name));
      if (reading.verdict?.tone !== 'fails') continue;
      const cited = reading.verdict.text.cite.map((number) => reading.sources[number - 1]?.id);
      const own: Partial<Record<Preset, string>> = { 'pdp-10': 'popek-goldberg-1974', vax: 'hall-robinson' };
      expect(cited, name).toEqual([own[name] ?? 'bugnion-nieh-tsafrir']);
    }
    expect((await read(await preset('pdp-10'))).verdict?.text.text).toContain('hybrid VMM');
  });

  it('claim 19: says that it is contested whether MIPS meets the condition, and of which others it does', async () => {
    for (const locale of locales) {
      const { verdict, title } = await read(await preset('mips', locale), locale);
      expect(verdict?.tone).toBe('open');
      expect(title).toMatch(/disagree|说法不一|說法不一/);
    }
    const tones = await Promise.all(
      names.map(async (name) => [name, (await read(await preset(name))).verdict?.tone] as const),
    );
    expect(
      tones
        .filter(([, tone]) => tone === 'holds')
        .map(([name]) => name)
        .sort(),
    ).toEqual(['power', 'risc-v', 'virtualizable', 'vt-x']);
  });

  it('sets.39: says that lists are a selection', async () => {
    for (const name of names) {
      const { subtitle, notes } = await read(await preset(name));
      expect([subtitle?.text, ...notes.map(({ text }) => text)].join(' '), name).toMatch(/selection/);
    }
  });

  it('sets.40: does not confine to ring 0 what exits from every ring', async () => {
    const reading = await read(await preset('vt-x'));
    for (const key of ['sgdt', 'sidt', 'sldt', 'str', 'rdtsc', 'rdpmc']) {
      const said = findItem(reading, key)!
        .facts.map(({ text }) => text)
        .join(' ');
      expect(said, key).toMatch(/every ring in which it executes/);
      expect(said, key).not.toMatch(/In ring 0:/);
    }
    expect(
      findItem(reading, 'rdtsc')
        ?.facts.map(({ text }) => text)
        .join(' '),
    ).toMatch(/TSC offset/);
  });

  it('sets.words: has one word for each thing in Chinese, and no space out of place', async () => {
    for (const locale of ['zh-Hans', 'zh-Hant'] as const)
      for (const name of names) {
        const reading = await read(await preset(name, locale), locale);
        const said = [reading.title, reading.summary, JSON.stringify([...everyItem(reading.items)])].join(
          ' ',
        );
        const all = `${said} ${JSON.stringify([reading.notes, reading.verdict])}`;
        expect(all, name).not.toMatch(/监控程序|虚拟机监控器|虛擬機器監視器|管态|监管者|監督者|陷阱|、以及/);
        expect(all, name).not.toMatch(
          /[\p{Script=Han}]\d 环|[\p{Script=Han}]\d 環|环 [\p{Script=Han}]|環 [\p{Script=Han}]/u,
        );
      }
  });
});
