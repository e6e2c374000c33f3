import type { Figures, OtherWords } from '../own.js';

const heading = ({ innocuous }: Figures): string =>
  innocuous === 0 ? '這裡沒有無害指令。' : `${innocuous} 條無害指令全部直接執行。`;
const conclusion = ({ executed, entries }: Figures): string =>
  `這正是 Popek 與 Goldberg 要求的效率。執行 ${executed} 條指令，其他軟體介入 ${entries} 次。`;

/** What is said of the techniques other than the one that is drawn at first, in traditional Chinese. */
export const words: OtherWords = {
  interpretation: {
    subtitle: '每條指令都要擷取、解碼、模擬；沒有一條在處理器上執行。',
    runs: '當作資料讀取',
    memory: '模擬器的記憶體',
    monitor: '模擬器',
    note: '它對處理器毫無要求，連種類都不必與客體的相同。',
    parts: { fetch: '擷取', decode: '解碼', emulate: '模擬' },
    forms: {},
    ways: { emulation: '模擬' },
    heading: () => '沒有一條指令直接執行。',
    conclusion: ({ executed }) =>
      `所以按 Popek 與 Goldberg 的效率要求，這不是 VMM：${executed} 條指令全由軟體完成。`,
    happens: {
      emulated: (name) => `模擬器取出 ${name}，解碼，照它說的做。`,
    },
  },
  'scan-and-patch': {
    subtitle: '程式碼留在原處；敏感而不會陷入的指令在執行前被改寫。',
    runs: '執行：原處的程式碼',
    monitor: 'VMM',
    note: '有簡化：每處修補都會陷入，走到一塊才掃描它。特權指令本來就會陷入，無須修補。',
    parts: { scan: '掃描器', patches: '修補表', emulate: '模擬' },
    forms: { patched: '陷入指令' },
    ways: { trap: '陷入' },
    fills: '掃描',
    block: (number) => `第 ${number} 塊`,
    prepares: (block, count) => `VMM 掃描${block}，修補 ${count} 處。`,
    finds: (block) => `${block}已經掃描過。`,
    heading,
    conclusion,
    happens: {
      direct: (name) => `${name} 原樣執行。`,
      traps: (name) => `${name} 因沒有特權而陷入，由 VMM 模擬。`,
      patched: (name) => `VMM 已用會陷入的指令蓋住 ${name}；陷入後由 VMM 模擬 ${name}。`,
      forwarded: (name) => `${name} 進入 VMM，VMM 把呼叫轉給客體核心。`,
    },
  },
  paravirtualization: {
    subtitle: '核心經過移植：不能執行的指令，改為請 Hypervisor 來做。',
    guest: '移植前的客體程式碼',
    runs: '執行：移植後的程式碼',
    monitor: 'Hypervisor',
    note: '圖中是 32 位元 Xen（4.2 及更早），INT 0x80 直達客體核心；在 64 位元 Xen 上它先進入 Xen。',
    parts: { hypercalls: 'Hypercall 處理常式', shared: '共享旗標' },
    forms: { hypercall: 'Hypercall', flag: '寫旗標' },
    ways: { hypercall: 'Hypercall' },
    heading,
    conclusion,
    happens: {
      direct: (name) => `${name} 原樣執行。`,
      hypercall: (name) => `核心不執行 ${name}，而是發出 Hypercall。`,
      flag: (name) => `核心不執行 ${name}，而是在與 Hypervisor 共享的記憶體裡寫一個旗標。`,
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
    conclusion,
    happens: {
      direct: (name) => `${name} 原樣執行。`,
      exit: (name) => `${name} 引起 VM exit，由 Hypervisor 模擬。`,
      delivered: (name) => `${name} 在應用程式與客體核心之間直接轉換。`,
    },
  },
};
