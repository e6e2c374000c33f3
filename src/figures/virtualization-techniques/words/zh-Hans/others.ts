import type { Figures, OtherWords } from '../own.js';

const heading = ({ innocuous }: Figures): string =>
  innocuous === 0 ? '这里没有无害指令。' : `${innocuous} 条无害指令全部直接运行。`;
const concluded =
  (monitor: string) =>
  ({ executed, entries }: Figures): string =>
    `这正是 Popek 与 Goldberg 要求的效率。执行 ${executed} 条指令，${monitor} 运行 ${entries} 次。`;

/** What is said of the techniques other than the one that is drawn at first, in simplified Chinese. */
export const words: OtherWords = {
  interpretation: {
    subtitle: '每条指令都要取指、译码、模拟；没有一条在处理器上运行。',
    runs: '当作数据读取',
    memory: '解释器的内存',
    monitor: '解释器',
    note: '它在任何处理器上都能用，体系结构不同也行。',
    parts: { fetch: '取指', decode: '译码', emulate: '模拟' },
    forms: {},
    ways: { emulation: '模拟' },
    heading: () => '没有一条指令直接运行。',
    conclusion: ({ executed }) =>
      `所以按 Popek 与 Goldberg 的效率要求，这不是 VMM：${executed} 条指令全由软件完成。`,
    happens: {
      emulated: (name) => `解释器取出 ${name}，译码，再用软件执行。`,
    },
  },
  'scan-and-patch': {
    subtitle: '代码留在原处；敏感而不会陷入的指令在运行前被改写。',
    runs: '运行：原处的代码',
    monitor: 'VMM',
    note: '有简化：每处修补都会陷入，走到一块才扫描它。特权指令本来就会陷入，无须修补。',
    parts: { scan: '扫描器', patches: '修补表', emulate: '模拟' },
    forms: { patched: '陷入指令' },
    ways: { trap: '陷入' },
    fills: '扫描',
    block: (number) => `第 ${number} 块`,
    prepares: (block, count) => `VMM 扫描${block}，修补 ${count} 处。`,
    finds: (block) => `${block}已经扫描过。`,
    heading,
    conclusion: concluded('VMM'),
    happens: {
      direct: (name) => `${name} 原样运行。`,
      traps: (name) => `${name} 在 1 环没有特权，因而陷入，由 VMM 模拟 ${name}。`,
      patched: (name) => `VMM 已用会陷入的指令盖住 ${name}；陷入后由 VMM 模拟 ${name}。`,
      forwarded: (name) => `${name} 进入 VMM，VMM 把调用送到客户机内核。`,
    },
  },
  paravirtualization: {
    subtitle: '内核经过移植：无权执行的指令改为请 Hypervisor 代劳。',
    guest: '移植前的客户机代码',
    runs: '运行：移植后的代码',
    monitor: 'Hypervisor',
    note: '图中是 32 位 Xen（4.2 及更早），INT 0x80 直达客户机内核；在 64 位 Xen 上它先进入 Xen。',
    parts: { hypercalls: '超级调用处理程序', shared: '共享标志' },
    forms: { hypercall: '超级调用', flag: '写标志' },
    ways: { hypercall: '超级调用' },
    heading,
    conclusion: concluded('Hypervisor'),
    happens: {
      direct: (name) => `${name} 原样运行。`,
      hypercall: (name) => `内核不执行 ${name}，而是发出超级调用。`,
      flag: (name) => `内核不执行 ${name}，而是在与 Hypervisor 共享的内存里写一个标志。`,
      delivered: (name) => `${name} 在应用程序与客户机内核之间直接转换。`,
    },
  },
  'hardware-assistance': {
    subtitle: '客户机直接运行；哪些指令引起退出由 Hypervisor 选定。',
    runs: '运行：原来的代码',
    monitor: 'Hypervisor，根操作',
    note: 'CPUID 等少数指令总会退出；其余大多由 Hypervisor 决定。有 EPT 时，可以让 MOV CR3 直接运行。',
    parts: { controls: '退出项清单', exits: '退出处理程序', emulate: '模拟' },
    forms: {},
    ways: { exit: 'VM 退出' },
    place: (mode) => `${mode}，非根操作`,
    heading,
    conclusion: concluded('Hypervisor'),
    happens: {
      direct: (name) => `${name} 原样运行。`,
      exit: (name) => `${name} 引起 VM 退出，由 Hypervisor 模拟 ${name}。`,
      delivered: (name) => `${name} 在应用程序与客户机内核之间直接转换。`,
    },
  },
};
