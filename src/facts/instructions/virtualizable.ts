import type { Text } from '../../core/language/locale.js';
import type { Instruction, InstructionSet, Sensitivity } from '../instruction.js';
import { ibm370, popekGoldberg, vm370, vm370Guide } from '../sources/virtualizable.js';
import { innocuous } from './common.js';
import type { VirtualizableTexts } from '../words/en/virtualizable.js';

export type { VirtualizableTexts };

const control = { control: true } as const;
const resource = { behaviour: ['resource'] } as const;

/** The textbook case: System/370, where the sensitive instructions are a subset of the privileged ones; its texts come in one language. */
export function virtualizable(t: VirtualizableTexts): InstructionSet {
  const traps = {
    outcome: 'traps',
    text: t.traps,
  } as const;

  const why = {
    mode: t.whyMode,
    reach: t.whyReach,
    shows: t.whyShows,
    owned: t.whyOwned,
    place: t.whyPlace,
  } as const;

  const privileged = (mnemonic: string, sensitive: Sensitivity, reason: Text, does: Text): Instruction => ({
    mnemonic,
    privileged: 'always',
    sensitive,
    does,
    user: traps,
    why: reason,
    cite: ['ibm-370'],
  });
  const plain = (mnemonic: string, does: Text): Instruction => innocuous(mnemonic, does, ['ibm-370']);

  return {
    isa: 'System/370',
    title: t.title,
    subtitle: t.subtitle,
    virtualizable: true,
    instructions: [
      privileged('LPSW', control, why.mode, t.lpsw),
      privileged('SSM', control, why.mode, t.ssm),
      privileged('STNSM', { ...control, ...resource }, why.mode, t.stnsm),
      privileged('STOSM', { ...control, ...resource }, why.mode, t.stosm),
      privileged('LCTL', control, why.reach, t.lctl),
      privileged('STCTL', resource, why.shows, t.stctl),
      privileged('LRA', { behaviour: ['location'] }, why.place, t.lra),
      privileged('SSK', control, why.reach, t.ssk),
      privileged('SIO', resource, why.owned, t.sio),
      privileged('TIO', resource, why.owned, t.tio),
      privileged('HIO', resource, why.owned, t.hio),
      privileged('SPT', resource, why.owned, t.spt),
      privileged('STPT', resource, why.owned, t.stpt),
      privileged('SCK', resource, why.owned, t.sck),
      {
        mnemonic: 'PTLB',
        privileged: 'always',
        sensitive: false,
        does: t.ptlb,
        user: traps,
        contested: {
          text: t.ptlbContested,
          cite: ['popek-goldberg-1974', 'vm-370'],
          contested: true,
        },
        cite: ['ibm-370'],
      },
      plain('L', t.l),
      plain('ST', t.st),
      plain('LA', t.la),
      plain('AR', t.ar),
      plain('SR', t.sr),
      plain('BC', t.bc),
      plain('BALR', t.balr),
      plain('MVC', t.mvc),
    ],
    notes: [
      { text: t.outer, cite: ['popek-goldberg-1974'] },
      { text: t.selection, cite: ['vm-370'] },
      { text: t.model1974, cite: ['popek-goldberg-1974'] },
      { text: t.storeClock, cite: ['vm-370-guide'] },
    ],
    sources: [popekGoldberg, ibm370, vm370, vm370Guide],
  };
}
