import type { TechniquesWords } from '../en/index.js';

/** What the figure says, in traditional Chinese. */
export const words: TechniquesWords = {
  name: '執行客體程式碼的五種辦法',
  presets: { loop: '閒置迴圈', 'system-call-heavy': '頻繁的系統呼叫', 'compute-bound': '以計算為主' },
  options: {
    technique: {
      label: '技術',
      values: {
        interpretation: '解譯執行',
        'scan-and-patch': '掃描與修補',
        'binary-translation': '二進位轉譯',
        paravirtualization: '半虛擬化',
        'hardware-assistance': '硬體輔助',
      },
    },
  },
  title: (technique, stream) => `${technique}：${stream}`,
  stream: '一段客體指令流',
  own: {
    subtitle: '核心程式碼逐塊轉譯到快取裡，從那裡執行。',
    runs: '執行：轉譯後的程式碼',
    monitor: 'VMM',
    note: '有簡化：兩次跳躍之間為一個快取區塊，從不淘汰。副本原樣在處理器上執行，只有跳躍換了目標。應用程式直接執行。',
    parts: { translate: '轉譯器', emulate: '模擬' },
    forms: { inline: '內嵌程式碼', callout: '呼叫 VMM' },
    ways: { call: '呼叫', trap: '陷入' },
    jump: (block) => `跳到${block}`,
    fills: '轉譯',
    block: (number) => `快取區塊 ${number}`,
    prepares: (block, count) => `${block}還是空的：VMM 把 ${count} 道指令轉譯進去。`,
    finds: (block) => `${block}已經填好。`,
    heading: ({ translated, work }) =>
      translated === 0
        ? '沒有核心程式碼，所以什麼也不轉譯。'
        : work
          ? `第一輪迴圈中 VMM 要處理 ${work[0]} 道指令，第二輪 ${work[1]} 道。`
          : '無害的核心指令以副本執行。',
    conclusion: ({ entries, executed }) =>
      `程式碼再次執行時，快取就見效。執行 ${executed} 道指令，VMM 執行 ${entries} 次。`,
    happens: {
      direct: (name) => `${name} 原樣執行。`,
      cached: (name) => `${name} 以快取中的副本在處理器上執行。`,
      jumps: (name) => `${name} 轉譯後在快取內部跳躍，到存放其目標的快取區塊。`,
      inline: (name) => `不執行 ${name}，改由轉譯後的程式碼修改記憶體裡的虛擬處理器；沒有陷入。`,
      callout: (name) => `${name} 轉譯後的程式碼呼叫 VMM，由 VMM 模擬 ${name}。`,
      forwarded: (name) => `${name} 進入 VMM，VMM 把呼叫送到客體核心。`,
    },
  },
  guest: '客體程式碼',
  modes: { application: '應用程式', kernel: '客體核心' },
  empty: '空',
  kinds: {
    innocuous: '無害指令。',
    privileged: '特權指令：沒有特權時陷入。',
    'sensitive-unprivileged': '敏感，但沒有特權時並不陷入。',
    branch: '無害指令；跳躍。',
    'system-call': '系統呼叫：進入核心。',
    return: '從核心返回：敏感，但沒有特權時並不陷入。',
  },
  stepLabel: (name, pass) => (pass === 1 ? name : `${name}，第 ${pass} 輪迴圈`),
  counters: {
    direct: '直接執行',
    cached: '從快取執行',
    inline: '由內嵌程式碼代替',
    emulated: '模擬',
    forwarded: '送到客體核心',
    translated: '轉譯的區塊',
    hits: '快取命中',
    patched: '修補之處',
    traps: '陷入 VMM',
    calls: '呼叫 VMM',
    hypercalls: 'Hypercall',
    flags: '寫旗標',
    exits: 'VM exit',
  },
  entries: 'VMM、Hypervisor 或解譯器的執行次數',
  work: { first: '第一輪迴圈要處理的指令', second: '第二輪迴圈要處理的指令' },
  counts: '計數',
  allCounts: '全部計數',
  table: (count) => `執行 ${count} 道指令的比較`,
  terms: {
    kind: '類別',
    does: '作用',
    loop: '迴圈',
    holds: '內容',
    parts: '組成',
    entered: '進入方式',
    state: '起初',
    done: 'VMM 對它的處理',
  },
  loop: (to, times) => `回到第 ${to} 道；執行 ${times}。`,
  times: (count) => `×${count}`,
  signs: { hole: '敏感而不陷入', privileged: '特權指令' },
  note: '這些是次數，不是時間：陷入、呼叫、VM exit 和轉譯的代價各不相同。',
  summary: (technique, count, counts) => `${technique}。執行 ${count} 道指令：${counts}。`,
  counted: (count, name) => `${name} ${count}`,
};
