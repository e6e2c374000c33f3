import type { Instruction, InstructionSet, Sensitivity } from '../instruction.js';
import { ibm370, popekGoldberg, vm370, vm370Guide } from '../sources/virtualizable.js';
import { core, extended, innocuous, location, resource } from './common.js';
import type { VirtualizableTexts } from '../words/en/virtualizable.js';

export type { VirtualizableTexts };

type TextKey = keyof VirtualizableTexts;

/** What is privileged and sensitive: each with its kind of sensitivity, why, and what it does. */
const sensitive = [
  ['LPSW', core, 'whyMode', 'lpsw'],
  ['SSM', extended, 'whyMode', 'ssm'],
  ['STNSM', { ...extended, ...resource }, 'whyMode', 'stnsm'],
  ['STOSM', { ...extended, ...resource }, 'whyMode', 'stosm'],
  ['LCTL', core, 'whyReach', 'lctl'],
  ['STCTL', resource, 'whyShows', 'stctl'],
  ['LRA', location, 'whyPlace', 'lra'],
  ['SSK', core, 'whyReach', 'ssk'],
  ['SIO', extended, 'whyOwned', 'sio'],
  ['TIO', resource, 'whyOwned', 'tio'],
  ['HIO', extended, 'whyOwned', 'hio'],
  ['SPT', extended, 'whyOwned', 'spt'],
  ['STPT', resource, 'whyOwned', 'stpt'],
  ['SCK', extended, 'whyOwned', 'sck'],
] as const satisfies readonly (readonly [string, Sensitivity, TextKey, TextKey])[];

const plain = [
  ['L', 'l'],
  ['ST', 'st'],
  ['LA', 'la'],
  ['AR', 'ar'],
  ['SR', 'sr'],
  ['BC', 'bc'],
  ['BALR', 'balr'],
  ['MVC', 'mvc'],
] as const satisfies readonly (readonly [string, TextKey])[];

const cite = ['ibm-370'] as const;

function instructions(t: VirtualizableTexts): readonly Instruction[] {
  const traps = { privileged: 'always', user: { outcome: 'traps', text: t.traps }, cite } as const;
  return [
    ...sensitive.map(([mnemonic, kind, why, does]): Instruction => ({
      mnemonic,
      ...traps,
      sensitive: kind,
      does: t[does],
      why: t[why],
    })),
    {
      mnemonic: 'PTLB',
      ...traps,
      sensitive: false,
      does: t.ptlb,
      contested: { text: t.ptlbContested, cite: ['popek-goldberg-1974', 'vm-370'], contested: true },
    },
    ...plain.map(([mnemonic, does]) => innocuous(mnemonic, t[does], cite)),
  ];
}

/** The textbook case: System/370, where the sensitive instructions are a subset of the privileged ones; its texts come in one language. */
export function virtualizable(t: VirtualizableTexts): InstructionSet {
  return {
    isa: 'System/370',
    subtitle: t.subtitle,
    virtualizable: true,
    instructions: instructions(t),
    notes: [
      { text: t.outer, cite: ['popek-goldberg-1974'] },
      { text: t.selection, cite: ['vm-370'] },
      { text: t.model1974, cite: ['popek-goldberg-1974'] },
      { text: t.storeClock, cite: ['vm-370-guide'] },
    ],
    sources: [popekGoldberg, ibm370, vm370, vm370Guide],
  };
}
