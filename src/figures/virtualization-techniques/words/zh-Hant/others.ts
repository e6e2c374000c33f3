import type { Figures, OtherWords } from '../own.js';

const heading = ({ innocuous }: Figures): string =>
  innocuous === 0 ? '這裡沒有無害指令。' : `${innocuous} 道無害指令全部直接執行。`;
const concluded =
  (monitor: string) =>
  ({ executed, entries }: Figures): string =>
    `這正是 Popek 與 Goldberg 要求的效率。執行 ${executed} 道指令，${monitor} 執行 ${entries} 次。`;

/** What is said of the techniques other than the one that is drawn at first, in traditional Chinese. */
export const words: OtherWords = {
  interpretation: {
    subtitle: '每道指令都要擷取、解碼、模擬；沒有一道在處理器上執行。',
    runs: '當作資料讀取',
    memory: '解譯器的記憶體',
    monitor: '解譯器',
    note: '它在任何處理器上都能用，架構不同也行。',
    parts: { fetch: '擷取', decode: '解碼', emulate: '模擬' },
    forms: {},
    ways: { emulation: '模擬' },
    heading: () => '沒有一道指令直接執行。',
    conclusion: ({ executed }) =>
      `所以按 Popek 與 Goldberg 的效率要求，這不是 VMM：${executed} 道指令全由軟體完成。`,
    happens: {
      emulated: (name) => `解譯器擷取 ${name}，解碼，再用軟體執行。`,
    },
  },
  'scan-and-patch': {
    subtitle: '程式碼留在原處；敏感而不會陷入的指令在執行前被改寫。',
    runs: '執行：原處的程式碼',
    monitor: 'VMM',
    note: '有簡化：每處修補都會陷入，執行到某一區塊才掃描它。特權指令本來就會陷入，無須修補。',
    parts: { scan: '掃描器', patches: '修補表', emulate: '模擬' },
    forms: { patched: '陷入指令' },
    ways: { trap: '陷入' },
    fills: '掃描',
    block: (number) => `第 ${number} 區塊`,
    prepares: (block, count) => `VMM 掃描${block}，修補 ${count} 處。`,
    finds: (block) => `${block}已經掃描過。`,
    heading,
    conclusion: concluded('VMM'),
    happens: {
      direct: (name) => `${name} 原樣執行。`,
      traps: (name) => `${name} 在 1 環沒有特權，因而陷入，由 VMM 模擬 ${name}。`,
      patched: (name) => `VMM 已用會陷入的指令蓋住 ${name}；陷入後由 VMM 模擬 ${name}。`,
      forwarded: (name) => `${name} 進入 VMM，VMM 把呼叫送到客體核心。`,
    },
  },
  paravirtualization: {
    subtitle: '核心經過移植：無權執行的指令改為請 Hypervisor 代勞。',
    guest: '移植前的客體程式碼',
    runs: '執行：移植後的程式碼',
    monitor: 'Hypervisor',
    note: '圖中是 32 位元 Xen（4.2 及更早），INT 0x80 直達客體核心；在 64 位元 Xen 上它先進入 Xen。',
    parts: { hypercalls: 'Hypercall 處理常式', shared: '共用旗標' },
    forms: { hypercall: 'Hypercall', flag: '寫旗標' },
    ways: { hypercall: 'Hypercall' },
    heading,
    conclusion: concluded('Hypervisor'),
    happens: {
      direct: (name) => `${name} 原樣執行。`,
      hypercall: (name) => `核心不執行 ${name}，而是發出 Hypercall。`,
      flag: (name) => `核心不執行 ${name}，而是在與 Hypervisor 共用的記憶體裡寫一個旗標。`,
      delivered: (name) => `${name} 在應用程式與客體核心之間直接轉換。`,
    },
  },
  'hardware-assistance': {
    subtitle: '客體直接執行；哪些指令引起 VM exit 由 Hypervisor 選定。',
    runs: '執行：原來的程式碼',
    monitor: 'Hypervisor，根操作',
    note: 'CPUID 等少數指令總會引起 VM exit；其餘大多由 Hypervisor 決定。有 EPT 時，可以讓 MOV CR3 直接執行。',
    parts: { controls: 'VM exit 項目清單', exits: 'VM exit 處理常式', emulate: '模擬' },
    forms: {},
    ways: { exit: 'VM exit' },
    place: (mode) => `${mode}，非根操作`,
    heading,
    conclusion: concluded('Hypervisor'),
    happens: {
      direct: (name) => `${name} 原樣執行。`,
      exit: (name) => `${name} 引起 VM exit，由 Hypervisor 模擬 ${name}。`,
      delivered: (name) => `${name} 在應用程式與客體核心之間直接轉換。`,
    },
  },
};
