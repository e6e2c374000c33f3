import { words as operations } from '../../../../machine/words/zh-Hant/operations.js';
import type { GroupWords } from '../en/index.js';

export const words: GroupWords = {
  name: '同步顯示的一組圖',
  operation: '操作',
  operations: { '': '什麼也不發生：只看誰在哪裡執行', ...operations },
  costs: (operation) => `開銷比較：${operation}`,
  figure: '圖',
  traps: '陷入',
  exits: '進入 Hypervisor（VM exit）',
  switches: '情境切換',
  worldSwitches: '世界切換',
  lastStepIs: (step, of) => `沒有第 ${step} 步；最後一步是第 ${of} 步。`,
};
