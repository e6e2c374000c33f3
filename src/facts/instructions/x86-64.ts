import type { Instruction, InstructionSet } from '../instruction.js';
import { core, extended, innocuous, resource } from './common.js';
import { ia32, type Ia32Texts } from './ia-32.js';

const reference = ['intel-sdm-reference'] as const;

/** What 64-bit mode changes about instructions of IA-32. */
const overrides: Readonly<Record<string, Partial<Instruction>>> = {
  POP: {
    does: { en: 'Pops FS or GS.', 'zh-Hans': '从栈中弹出 FS 或 GS。', 'zh-Hant': '從堆疊彈出 FS 或 GS。' },
  },
  CALL: {
    does: {
      en: 'Calls into another segment by a pointer in memory, through a gate as well.',
      'zh-Hans': '按内存中的指针调用另一个段中的过程，也可经由门。',
      'zh-Hant': '依記憶體中的指標呼叫另一區段中的程序，也可經由閘。',
    },
  },
  JMP: {
    does: {
      en: 'Jumps into another segment by a pointer in memory, through a gate as well.',
      'zh-Hans': '按内存中的指针跳转到另一个段，也可经由门。',
      'zh-Hant': '依記憶體中的指標跳躍到另一區段，也可經由閘。',
    },
  },
};

/** PUSH of a segment register has become innocuous. */
const push: Instruction = {
  ...innocuous(
    'PUSH',
    { en: 'Pushes FS or GS.', 'zh-Hans': '把 FS 或 GS 压栈。', 'zh-Hant': '把 FS 或 GS 推入堆疊。' },
    reference,
  ),
  facts: [
    {
      term: { en: 'On IA-32', 'zh-Hans': '在 IA-32 上', 'zh-Hant': '在 IA-32 上' },
      text: {
        en: 'Sensitive, as CS and SS show the CPL; FS and GS show only the selector that was loaded.',
        'zh-Hans': '敏感，因为 CS 和 SS 会显示 CPL；FS 和 GS 只给出装入的选择子。',
        'zh-Hant': '敏感，因為 CS 與 SS 會顯示 CPL；FS 與 GS 只給出載入的選擇子。',
      },
      cite: reference,
    },
  ],
};

/** What 64-bit mode adds. */
const added = (t: Ia32Texts): readonly Instruction[] => {
  const ring0 = {
    privileged: 'always',
    user: { outcome: 'traps', text: t.faults },
    why: t.whyOwned,
    cite: reference,
  } as const;
  return [
    {
      mnemonic: 'SWAPGS',
      ...ring0,
      sensitive: { ...extended, ...resource },
      does: {
        en: 'Exchanges the base of GS with a model-specific register.',
        'zh-Hans': '把 GS 的基址与一个型号特有寄存器互换。',
        'zh-Hant': '把 GS 的基底位址與一個型號特有暫存器互換。',
      },
    },
    {
      mnemonic: 'SYSRET',
      ...ring0,
      sensitive: core,
      does: { en: 'Returns to ring 3.', 'zh-Hans': '返回 3 环。', 'zh-Hant': '返回 3 環。' },
      why: { en: 'Changes the privilege level.', 'zh-Hans': '改变特权级。', 'zh-Hant': '改變特權等級。' },
    },
  ];
};

/** 64-bit mode without VT-x: of the eighteen, PUSH alone has left the hole. */
export function x8664(t: Ia32Texts): InstructionSet {
  const plain = ia32(t);
  return {
    ...plain,
    isa: 'x86-64',
    subtitle: {
      en: '64-bit mode without VT-x or SVM; a selection.',
      'zh-Hans': '64 位模式，不含 VT-x 和 SVM；仅为选列。',
      'zh-Hant': '64 位元模式，不含 VT-x 與 SVM；僅為選列。',
    },
    instructions: [
      ...added(t),
      ...plain.instructions.map((instruction) =>
        instruction.mnemonic === 'PUSH' ? push : { ...instruction, ...overrides[instruction.mnemonic] },
      ),
    ],
    notes: [
      {
        text: {
          en: 'PUSH CS, SS, DS and ES are invalid here; that leaves 17 of the 18 mnemonics of IA-32. This 17 is not Robin and Irvine’s count.',
          'zh-Hans':
            '在此模式下 PUSH CS、SS、DS 和 ES 无效，IA-32 的 18 个助记符于是剩下 17 个。这个 17 并不是 Robin 与 Irvine 的计数。',
          'zh-Hant':
            '在此模式下 PUSH CS、SS、DS 與 ES 無效，IA-32 的 18 個助憶碼於是剩下 17 個。這個 17 並不是 Robin 與 Irvine 的計數。',
        },
        cite: ['intel-sdm-reference', 'robin-irvine'],
      },
      { text: t.noteForms, cite: ['robin-irvine', 'intel-sdm-reference'] },
      { text: t.noteExtended, cite: ['popek-goldberg-1974'] },
      { text: t.noteIo, cite: ['intel-sdm-io'] },
    ],
    sources: plain.sources.filter(({ id }) => !['hennessy-patterson', 'intel-386-sensitive'].includes(id)),
  };
}
