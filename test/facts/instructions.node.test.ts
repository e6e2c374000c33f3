import { describe, expect, it } from 'vitest';
import { locales, type Text } from '../../src/core/language/locale.js';
import type { Instruction, InstructionSet } from '../../src/facts/instruction.js';
import { armv7 } from '../../src/facts/instructions/armv7.js';
import { ia32Umip as ia32UmipIn } from '../../src/facts/instructions/ia-32-umip.js';
import { ia32 as ia32In, type Ia32Texts } from '../../src/facts/instructions/ia-32.js';
import { mips } from '../../src/facts/instructions/mips.js';
import { power } from '../../src/facts/instructions/power.js';
import { vax } from '../../src/facts/instructions/vax.js';
import { x8664 as x8664In } from '../../src/facts/instructions/x86-64.js';
import { pdp10 } from '../../src/facts/instructions/pdp-10.js';
import { riscV } from '../../src/facts/instructions/risc-v.js';
import {
  virtualizable as virtualizableIn,
  type VirtualizableTexts,
} from '../../src/facts/instructions/virtualizable.js';
import { words as ia32En } from '../../src/facts/words/en/ia-32.js';
import { words as ia32ZhHans } from '../../src/facts/words/zh-Hans/ia-32.js';
import { words as ia32ZhHant } from '../../src/facts/words/zh-Hant/ia-32.js';
import { words as en } from '../../src/facts/words/en/virtualizable.js';
import { words as zhHans } from '../../src/facts/words/zh-Hans/virtualizable.js';
import { words as zhHant } from '../../src/facts/words/zh-Hant/virtualizable.js';
import { vtX as vtXIn } from '../../src/facts/instructions/vt-x.js';

/** The texts of an example that ships one language at a time, with its languages side by side. */
const sideBySide = <T extends object>(en: T, zhHans: T, zhHant: T): T =>
  Object.fromEntries(
    Object.entries(en).map(([key, text]) => {
      const all = {
        en: text as unknown,
        'zh-Hans': zhHans[key as keyof T],
        'zh-Hant': zhHant[key as keyof T],
      };
      return [
        key,
        typeof text === 'function'
          ? (...texts: Record<string, string>[]) =>
              Object.fromEntries(
                Object.entries(all).map(([locale, make]) => [
                  locale,
                  (make as (...given: (string | undefined)[]) => string)(
                    ...texts.map((each) => each[locale]),
                  ),
                ]),
              )
          : all,
      ];
    }),
  ) as T;
const virtualizable = virtualizableIn(sideBySide<VirtualizableTexts>(en, zhHans, zhHant));
const ia32Texts = sideBySide<Ia32Texts>(ia32En, ia32ZhHans, ia32ZhHant);
const ia32 = ia32In(ia32Texts);
const ia32Umip = ia32UmipIn(ia32Texts);
const vtX = vtXIn(ia32Texts);
const x8664 = x8664In(ia32Texts);

const sets: Readonly<Record<string, InstructionSet>> = {
  virtualizable,
  'ia-32': ia32,
  'ia-32-umip': ia32Umip,
  'vt-x': vtX,
  'risc-v': riscV,
  armv7,
  'pdp-10': pdp10,
  'x86-64': x8664,
  vax,
  mips,
  power,
};

const umipFive = ['SGDT', 'SIDT', 'SLDT', 'SMSW', 'STR'];
const robinAndIrvine = [
  ...umipFive,
  'PUSHF',
  'POPF',
  'LAR',
  'LSL',
  'VERR',
  'VERW',
  'PUSH',
  'POP',
  'CALL',
  'JMP',
  'INT n',
  'RET',
  'MOV Sreg',
];

const english = (text: Text): string => (typeof text === 'string' ? text : (text.en ?? ''));
const isPrivileged = (set: InstructionSet, { privileged }: Instruction): boolean =>
  typeof privileged === 'object' ? set.conditions?.[privileged.when] === true : privileged === 'always';
const names = (list: readonly Instruction[]): string[] => list.map(({ mnemonic }) => mnemonic).sort();
const hole = (set: InstructionSet): string[] =>
  names(set.instructions.filter((one) => one.sensitive !== false && !isPrivileged(set, one)));
const both = (set: InstructionSet): string[] =>
  names(set.instructions.filter((one) => one.sensitive !== false && isPrivileged(set, one)));
const unneeded = (set: InstructionSet): string[] =>
  names(set.instructions.filter((one) => one.sensitive === false && isPrivileged(set, one)));
const get = (set: InstructionSet, mnemonic: string): Instruction => {
  const found = set.instructions.find((one) => one.mnemonic === mnemonic);
  if (!found) throw new Error(`no ${mnemonic}`);
  return found;
};

/** Every string in the data with its path; a text in several languages once per language. */
function* strings(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}.${key}`);
}

/** Every text that is written per language. */
function* texts(value: unknown): Generator<Readonly<Record<string, string>>> {
  if (typeof value !== 'object' || value === null) return;
  if ('en' in value) yield value as Record<string, string>;
  else for (const inner of Object.values(value)) yield* texts(inner);
}

function* cites(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'cite') yield* inner as string[];
    else yield* cites(inner);
  }
}

describe.each(Object.entries(sets))('%s', (_, set) => {
  it('names each instruction once', () => {
    expect(new Set(names(set.instructions)).size).toBe(set.instructions.length);
  });

  it('states every condition that it names, and names every one that it states', () => {
    const named = new Set(
      set.instructions.flatMap(({ privileged }) => (typeof privileged === 'object' ? [privileged.when] : [])),
    );
    expect([...named].sort()).toEqual(Object.keys(set.conditions ?? {}).sort());
  });

  it('lists the sources that it cites, and cites those that it lists', () => {
    expect([...new Set(cites(set))].sort()).toEqual(set.sources.map(({ id }) => id).sort());
    for (const instruction of set.instructions)
      expect(instruction.cite.length, instruction.mnemonic).toBeGreaterThan(0);
  });

  it('lists groups that have members, and members of groups that it lists', () => {
    const used = new Set(set.instructions.flatMap(({ group }) => group ?? []));
    expect([...used].sort()).toEqual((set.groups ?? []).map(({ id }) => id).sort());
  });

  it('is written in three languages', () => {
    for (const text of texts(set)) {
      expect(Object.keys(text).sort()).toEqual([...locales].sort());
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
      for (const locale of ['zh-Hans', 'zh-Hant']) {
        if (text.en?.includes(' ') && /[a-z]/.test(text.en))
          expect(text[locale], text.en).toMatch(/\p{Script=Han}/u);
        expect(text[locale]).not.toMatch(/\p{Script=Han}[,;:.()]/u);
      }
    }
  });

  it('keeps its title to one line and its sentences short', () => {
    expect(english(set.title ?? '').length).toBeLessThanOrEqual(60);
    for (const { does, user, why } of set.instructions)
      for (const text of texts([does, user, why])) expect(text.en?.length, text.en).toBeLessThanOrEqual(100);
  });

  it('says that a privileged instruction traps, and that no other does', () => {
    for (const { mnemonic, privileged, user } of set.instructions)
      expect(user.outcome === 'traps', mnemonic).toBe(privileged === 'always');
  });

  it('says of each sensitive instruction how and why it is sensitive', () => {
    for (const { mnemonic, sensitive, tamed, why } of set.instructions) {
      if (sensitive === false) continue;
      expect(sensitive.control !== undefined || (sensitive.behaviour ?? []).length > 0, mnemonic).toBe(true);
      expect(sensitive.control, mnemonic).not.toBe(true);
      expect(why, mnemonic).toBeDefined();
      expect(tamed, mnemonic).toBeUndefined();
    }
  });

  it('claims what its data show', () => {
    const holes = set.instructions.filter(({ mnemonic }) => hole(set).includes(mnemonic));
    const contested = holes.length > 0 && holes.every((each) => each.contested !== undefined);
    expect(set.virtualizable).toBe(contested ? undefined : holes.length === 0);
  });

  it('does not turn Theorem 1 into an equivalence, nor ascribe the types of hypervisors to its authors', () => {
    for (const [path, text] of strings(set)) {
      expect(text, path).not.toMatch(
        /\biff\b|only if|if and only|当且仅当|當且僅當|充要|[Tt]ype (1|2|I|II)\b|[一二]型/,
      );
    }
  });

  it('never labels one set with the name of the other', () => {
    const { privileged, sensitive } = (set.sets ?? {}) as Record<string, Record<string, string> | undefined>;
    for (const label of Object.values(privileged ?? {})) expect(label).not.toMatch(/[Ss]ensitive|敏感/);
    for (const label of Object.values(sensitive ?? {})) expect(label).not.toMatch(/[Pp]rivileged|特权|特權/);
  });
});

describe('System/370', () => {
  it('has every sensitive instruction among the privileged ones, and a privileged one that is not sensitive', () => {
    expect(hole(virtualizable)).toEqual([]);
    expect(both(virtualizable)).toContain('LPSW');
    expect(unneeded(virtualizable)).toEqual(['PTLB']);
    expect(get(virtualizable, 'PTLB').contested?.contested).toBe(true);
  });
});

describe('IA-32', () => {
  it('has the eighteen mnemonics of Robin and Irvine in the hole, and says how seventeen came about', () => {
    expect(hole(ia32)).toEqual([...robinAndIrvine].sort());
    expect(
      ia32.notes?.some(
        ({ text, cite = [] }) => /\b17\b.*\b18\b/.test(english(text)) && cite.includes('robin-irvine'),
      ),
    ).toBe(true);
  });

  it('has sets that overlap', () => {
    expect(both(ia32)).toEqual(expect.arrayContaining(['LGDT', 'MOV CRn']));
  });

  it('calls “resource” exactly the stores of registers that the VMM owns, among the eighteen', () => {
    const reads = robinAndIrvine.filter((mnemonic) => {
      const { sensitive } = get(ia32, mnemonic);
      return sensitive !== false && sensitive.behaviour?.includes('resource');
    });
    expect(reads).toEqual(umipFive);
  });

  it('faults above CPL 0 on exactly the manual’s unconditional list', () => {
    expect(names(ia32.instructions.filter(({ privileged }) => privileged === 'always'))).toEqual([
      'CLTS',
      'HLT',
      'INVD',
      'INVLPG',
      'LGDT',
      'LIDT',
      'LLDT',
      'LMSW',
      'LTR',
      'MOV CRn',
      'MOV DRn',
      'RDMSR',
      'WBINVD',
      'WRMSR',
    ]);
    expect(get(ia32, 'HLT').user.text).toMatchObject({ en: expect.stringMatching(/1, 2 and 3/) as string });
  });

  it('makes the rest depend on IOPL or on CR4', () => {
    for (const mnemonic of ['CLI', 'STI', 'IN', 'OUT'])
      expect(get(ia32, mnemonic).privileged).toEqual({ when: 'CPL > IOPL' });
    expect(get(ia32, 'RDTSC').privileged).toEqual({ when: 'CR4.TSD = 1' });
    expect(get(ia32, 'RDPMC').privileged).toEqual({ when: 'CR4.PCE = 0' });
    for (const mnemonic of umipFive) expect(get(ia32, mnemonic).privileged).toEqual({ when: 'CR4.UMIP = 1' });
  });

  it('lets stores pass where loads fault', () => {
    for (const [store, load] of [
      ['SMSW', 'LMSW'],
      ['SGDT', 'LGDT'],
      ['SIDT', 'LIDT'],
      ['SLDT', 'LLDT'],
      ['STR', 'LTR'],
    ] as const) {
      expect(isPrivileged(ia32, get(ia32, store))).toBe(false);
      expect(isPrivileged(ia32, get(ia32, load))).toBe(true);
    }
  });

  it('has POPF raise no privilege exception', () => {
    expect(get(ia32, 'POPF')).toMatchObject({ privileged: 'never', user: { outcome: 'differs' } });
  });

  it('tells both sides where it draws a privileged instruction outside the sensitive set', () => {
    expect(unneeded(ia32)).toEqual(['HLT', 'INVD', 'INVLPG', 'RDPMC', 'WBINVD']);
    for (const mnemonic of unneeded(ia32)) expect(get(ia32, mnemonic).contested, mnemonic).toBeDefined();
  });

  it('moves exactly five mnemonics out of the hole with UMIP', () => {
    expect(hole(ia32).filter((mnemonic) => !hole(ia32Umip).includes(mnemonic))).toEqual([...umipFive].sort());
    expect(both(ia32Umip).filter((mnemonic) => !both(ia32).includes(mnemonic))).toEqual([...umipFive].sort());
    expect(hole(ia32Umip)).toHaveLength(13);
    expect(ia32Umip.instructions).toEqual(ia32.instructions);
  });
});

describe('VT-x', () => {
  it('lets exit, without need, what it says exits without need', () => {
    expect(unneeded(vtX)).toEqual(['CPUID', 'HLT', 'VMCALL', 'WBINVD']);
    for (const mnemonic of unneeded(vtX))
      expect(
        vtX.notes?.some(({ text }) => english(text).includes(mnemonic)),
        mnemonic,
      ).toBe(true);
  });

  it('tames the eighteen instead of making them privileged', () => {
    for (const mnemonic of robinAndIrvine) {
      const instruction = get(vtX, mnemonic);
      expect(instruction, mnemonic).toMatchObject({
        sensitive: false,
        tamed: true,
        user: { outcome: 'runs' },
      });
      expect(isPrivileged(vtX, instruction), mnemonic).toBe(false);
    }
  });

  it('covers every instruction of IA-32', () => {
    const listed = names(vtX.instructions);
    for (const { mnemonic } of ia32.instructions)
      expect(listed).toEqual(
        expect.arrayContaining(mnemonic === 'MOV CRn' ? ['MOV CR0', 'MOV CR3', 'MOV CR4'] : [mnemonic]),
      );
  });

  it('exits on CPUID, INVD, GETSEC, XSETBV and the VMX instructions whatever the controls say', () => {
    for (const mnemonic of [
      'CPUID',
      'INVD',
      'GETSEC',
      'XSETBV',
      'VMXON',
      'VMXOFF',
      'VMPTRLD',
      'VMLAUNCH',
      'VMCALL',
    ])
      expect(get(vtX, mnemonic).privileged).toBe('always');
  });

  it('names the sets anew', () => {
    expect(english(vtX.sets?.privileged ?? '')).toBe('Exits to root mode');
    expect(hole(vtX)).toEqual([]);
  });
});

describe('other instruction sets', () => {
  it('says which may host a VMM', () => {
    expect([virtualizable, riscV, vtX].map((set) => set.virtualizable)).toEqual([true, true, true]);
    expect([ia32, ia32Umip, armv7, pdp10].map((set) => set.virtualizable)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('has JRST 1 as the witness of the PDP-10, and a hybrid VMM by Theorem 3', () => {
    expect(hole(pdp10)).toContain('JRST 1');
    expect(get(pdp10, 'JRST 1')).toMatchObject({ privileged: 'never', sensitive: { control: 'core' } });
    for (const phrase of ['user-sensitive', 'hybrid', 'may be constructed'])
      expect(pdp10.instead.text.en).toContain(phrase);
  });

  it('leaves seventeen of the eighteen in 64-bit mode, and says which has gone', () => {
    expect(hole(x8664)).toEqual(robinAndIrvine.filter((mnemonic) => mnemonic !== 'PUSH').sort());
    expect(both(x8664)).toEqual(expect.arrayContaining(['SWAPGS', 'SYSRET']));
    expect(x8664.notes?.some(({ text }) => /PUSH.*\b17\b/.test(english(text)))).toBe(true);
  });

  it('has the VAX show its modes, POWER trap, and MIPS contested with both sides', () => {
    expect(hole(vax)).toEqual(['CHMx', 'MOVPSL', 'PROBER', 'PROBEW', 'REI']);
    expect([vax.virtualizable, power.virtualizable, hole(power)]).toEqual([false, true, []]);
    for (const mnemonic of hole(mips)) {
      const { contested } = get(mips, mnemonic);
      expect(contested?.cite).toEqual(['kvm-mips', 'disco']);
      expect(english(contested?.text ?? '')).toMatch(/One side:.*The other:/);
    }
  });

  it('never calls a system call privileged', () => {
    for (const [set, mnemonic] of [
      [riscV, 'ecall'],
      [armv7, 'SVC'],
      [ia32, 'INT n'],
    ] as const)
      expect(get(set, mnemonic).privileged).toBe('never');
  });

  it('has ARMv7 ignore CPS and MSR CPSR_c in User mode', () => {
    expect(hole(armv7)).toEqual(expect.arrayContaining(['CPS', 'MSR CPSR_c', 'MRS CPSR']));
  });
});
