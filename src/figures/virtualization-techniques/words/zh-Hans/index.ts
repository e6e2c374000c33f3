import type { TechniquesWords } from '../en/index.js';

/** What the figure says, in simplified Chinese. */
export const words: TechniquesWords = {
  name: '运行客户机代码的五种办法',
  presets: { loop: '空闲循环', 'system-call-heavy': '频繁的系统调用', 'compute-bound': '以计算为主' },
  options: {
    technique: {
      label: '技术',
      values: {
        interpretation: '解释执行',
        'scan-and-patch': '扫描与修补',
        'binary-translation': '二进制翻译',
        paravirtualization: '半虚拟化',
        'hardware-assistance': '硬件辅助',
      },
    },
  },
  title: (technique, stream) => `${technique}：${stream}`,
  stream: '一段客户机指令流',
  own: {
    subtitle: '内核代码逐块翻译到缓存里，从那里运行。',
    runs: '运行：翻译后的代码',
    monitor: 'VMM',
    note: '有简化：两次跳转之间为一个缓存块，从不淘汰。副本原样在处理器上运行，只有跳转换了目标。应用程序直接运行。',
    parts: { translate: '翻译器', emulate: '模拟' },
    forms: { inline: '内联代码', callout: '调用 VMM' },
    ways: { call: '调用', trap: '陷入' },
    jump: (block) => `跳到${block}`,
    fills: '翻译',
    block: (number) => `缓存块 ${number}`,
    prepares: (block, count) => `${block}还是空的：VMM 把 ${count} 条指令翻译进去。`,
    finds: (block) => `${block}已经填好。`,
    heading: ({ translated, work }) =>
      translated === 0
        ? '没有内核代码，所以什么也不翻译。'
        : work
          ? `第一轮循环中 VMM 要处理 ${work[0]} 条指令，第二轮 ${work[1]} 条。`
          : '无害的内核指令以副本运行。',
    conclusion: ({ entries, executed }) =>
      `代码再次运行时，缓存就见效。执行 ${executed} 条指令，VMM 运行 ${entries} 次。`,
    happens: {
      direct: (name) => `${name} 原样运行。`,
      cached: (name) => `${name} 以缓存中的副本在处理器上运行。`,
      jumps: (name) => `${name} 翻译后在缓存内部跳转，到存放其目标的缓存块。`,
      inline: (name) => `不执行 ${name}，改由翻译后的代码修改内存中的虚拟处理器；没有陷入。`,
      callout: (name) => `${name} 翻译后的代码调用 VMM，由 VMM 模拟 ${name}。`,
      forwarded: (name) => `${name} 进入 VMM，VMM 把调用送到客户机内核。`,
    },
  },
  guest: '客户机代码',
  modes: { application: '应用程序', kernel: '客户机内核' },
  empty: '空',
  kinds: {
    innocuous: '无害指令。',
    privileged: '特权指令：没有特权时陷入。',
    'sensitive-unprivileged': '敏感，但没有特权时并不陷入。',
    branch: '无害指令；跳转。',
    'system-call': '系统调用：进入内核。',
    return: '从内核返回：敏感，但没有特权时并不陷入。',
  },
  stepLabel: (name, pass) => (pass === 1 ? name : `${name}，第 ${pass} 轮循环`),
  counters: {
    direct: '直接运行',
    cached: '从缓存运行',
    inline: '由内联代码代替',
    emulated: '模拟',
    forwarded: '送到客户机内核',
    translated: '翻译的块',
    hits: '缓存命中',
    patched: '修补之处',
    traps: '陷入 VMM',
    calls: '调用 VMM',
    hypercalls: '超级调用',
    flags: '写标志',
    exits: 'VM 退出',
  },
  entries: 'VMM、Hypervisor 或解释器的运行次数',
  work: { first: '第一轮循环要处理的指令', second: '第二轮循环要处理的指令' },
  counts: '计数',
  allCounts: '全部计数',
  table: (count) => `执行 ${count} 条指令的比较`,
  terms: {
    kind: '类别',
    does: '作用',
    loop: '循环',
    holds: '内容',
    parts: '组成',
    entered: '进入方式',
    state: '起初',
    done: 'VMM 对它的处理',
  },
  loop: (to, times) => `回到第 ${to} 条；运行 ${times}。`,
  times: (count) => `×${count}`,
  signs: { hole: '敏感而不陷入', privileged: '特权指令' },
  note: '这些是次数，不是时间：陷入、调用、退出和翻译的代价各不相同。',
  summary: (technique, count, counts) => `${technique}。执行 ${count} 条指令：${counts}。`,
  counted: (count, name) => `${name} ${count}`,
};
