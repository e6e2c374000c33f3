import type { Instruction, Privileged, Sensitivity } from '../instruction.js';
import type { Ia32Texts } from '../words/en/ia-32.js';
import { core, extended, resource } from './common.js';

type TextKey = Exclude<keyof Ia32Texts, 'outside'>;

/** The manual's unconditional list: each with its kind of sensitivity, why, and what it does. */
const unconditional = [
  ['MOV CRn', { ...core, ...resource }, 'whyCr', 'movCrDoes'],
  ['MOV DRn', { ...extended, ...resource }, 'whyOwned', 'movDrDoes'],
  ['LGDT', core, 'whyTables', 'lgdtDoes'],
  ['LIDT', extended, 'whyTables', 'lidtDoes'],
  ['LLDT', core, 'whyTables', 'lldtDoes'],
  ['LTR', extended, 'whyTables', 'ltrDoes'],
  ['LMSW', core, 'whyCr', 'lmswDoes'],
  ['CLTS', extended, 'whyCr', 'cltsDoes'],
  ['RDMSR', resource, 'whyOwned', 'rdmsrDoes'],
  ['WRMSR', extended, 'whyOwned', 'wrmsrDoes'],
] as const satisfies readonly (readonly [string, Sensitivity, TextKey, TextKey])[];

/** What depends on IOPL, each with its source besides. */
const byIopl = [
  ['CLI', extended, 'whyInterrupts', 'cliDoes', 'changesIf', 'intel-sdm-reference'],
  ['STI', extended, 'whyInterrupts', 'stiDoes', 'changesIf', 'intel-sdm-reference'],
  ['IN', { ...extended, ...resource }, 'whyDevices', 'inDoes', 'usesPort', 'intel-sdm-io'],
  ['OUT', extended, 'whyDevices', 'outDoes', 'usesPort', 'intel-sdm-io'],
] as const satisfies readonly (readonly [string, Sensitivity, TextKey, TextKey, TextKey, string])[];

/** Privileged, yet outside the formal model, for want of something; both readings are told. */
const outside = [
  ['HLT', 'hltDoes', 'processorNoResource', 'mayExit'],
  ['INVD', 'invdDoes', 'noCaches', 'alwaysExits'],
  ['WBINVD', 'wbinvdDoes', 'noCaches', 'mayExit'],
  ['INVLPG', 'invlpgDoes', 'noTlb', 'mayExit'],
  ['RDPMC', 'rdpmcDoes', 'noTiming', 'mayExit'],
] as const satisfies readonly (readonly [string, TextKey, TextKey, TextKey])[];

const whenIopl: Privileged = { when: 'CPL > IOPL' };

/** The privileged instructions of the manual's list, and those that depend on IOPL. */
export function ia32Privileged(t: Ia32Texts): readonly Instruction[] {
  const faults = { outcome: 'traps', text: t.faults } as const;
  return [
    ...unconditional.map(([mnemonic, sensitive, why, does]): Instruction => ({
      mnemonic,
      privileged: 'always',
      sensitive,
      does: t[does],
      user: faults,
      why: t[why],
      cite: ['intel-sdm-privileged'],
    })),
    ...byIopl.map(([mnemonic, sensitive, why, does, text, source]): Instruction => ({
      mnemonic,
      privileged: whenIopl,
      sensitive,
      does: t[does],
      user: { outcome: 'runs', text: t[text] },
      why: t[why],
      cite: [source],
    })),
    ...outside.map(([mnemonic, does, missing, exits]): Instruction => ({
      mnemonic,
      ...(mnemonic === 'RDPMC'
        ? { privileged: { when: 'CR4.PCE = 0' }, user: { outcome: 'runs', text: t.rdpmcUser } }
        : { privileged: 'always', user: faults }),
      sensitive: false,
      does: t[does],
      contested: {
        text: t.outside(t[missing], t[exits]),
        cite: ['popek-goldberg-1974', 'intel-sdm-exits'],
        contested: true,
      },
      cite: ['intel-sdm-privileged'],
    })),
  ];
}
