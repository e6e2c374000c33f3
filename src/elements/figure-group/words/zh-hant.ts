import { zhHant as operations } from '../../../machine/words/operations/zh-hant.js';
import type { WordsLike } from '../../../core/words/index.js';
import type { en } from './en.js';

export const zhHant: WordsLike<typeof en> = {
  name: '同步顯示的一組圖',
  operation: '操作',
  operations: { '': '無：只看誰在哪裡執行', ...operations },
  costs: (operation) => `開銷比較：${operation}`,
  figure: '圖',
  traps: '陷入',
  exits: 'VM exit',
  switches: '情境切換',
  worldSwitches: '世界切換',
  lastStepIs: (step, of) => `沒有第 ${step} 步；最後一步是第 ${of} 步。`,
};
