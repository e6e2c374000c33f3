import { words as operations } from '../../../../machine/words/zh-Hans/operations.js';
import type { GroupWords } from '../en/index.js';

export const words: GroupWords = {
  name: '同步显示的一组图',
  operation: '操作',
  operations: { '': '什么也不发生：只看谁在哪里运行', ...operations },
  costs: (operation) => `开销对比：${operation}`,
  figure: '图',
  traps: '陷入',
  exits: '进入 Hypervisor（VM 退出）',
  switches: '上下文切换',
  worldSwitches: '世界切换',
  lastStepIs: (step, of) => `没有第 ${step} 步；最后一步是第 ${of} 步。`,
};
