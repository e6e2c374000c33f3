import { zhHans as operations } from '../../../machine/words/operations/zh-hans.js';
import type { WordsLike } from '../../../core/words/index.js';
import type { en } from './en.js';

export const zhHans: WordsLike<typeof en> = {
  name: '同步显示的一组图',
  operation: '操作',
  operations: { '': '无：只看谁在哪里运行', ...operations },
  costs: (operation) => `开销对比：${operation}`,
  figure: '图',
  traps: '陷入',
  exits: 'VM 退出',
  switches: '上下文切换',
  worldSwitches: '世界切换',
  lastStepIs: (step, of) => `没有第 ${step} 步；最后一步是第 ${of} 步。`,
};
