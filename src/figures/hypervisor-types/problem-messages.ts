import type { Locale } from '../../core/language/locale.js';
import type { ProblemMessages } from '../../core/problem.js';

/** Words for what the rules of meaning find. */
export const problemMessages = {
  en: {
    'no-hardware': ({ got }) =>
      `A stack begins with the hardware, at the bottom; this one begins with "${got ?? ''}".`,
    'type-2-without-host': () =>
      'The stack is called type 2, but nothing lies below its hypervisor except the machine.',
    'type-1-with-host': ({ got }) =>
      `The stack is called type 1, but a general-purpose operating system ("${got ?? ''}") lies below its hypervisor.`,
    'container-with-kernel': ({ got }) =>
      `A container brings no kernel, but "${got ?? ''}" is one; with it, this is a virtual machine.`,
    'dom0-below': () =>
      'dom0 is drawn below the others, but it is a guest: it stands on Xen, in a column beside them.',
    'root-partition-below': () =>
      'The root partition is drawn below the others, but the hypervisor is under it: it stands in a column beside them.',
    'kernel-without-hypervisor': () =>
      'A guest kernel stands on nothing that could run it: there is no hypervisor, no module in the host kernel and no emulator.',
    'wrong-type': ({ expected, got }) =>
      `The stack is called "${got ?? ''}", but its layers make it "${expected ?? ''}".`,
    'two-sides': () => 'A contested type needs both sides, each with its source.',
    'not-popek-goldberg': () =>
      'The types come from Goldberg’s thesis of 1972; the paper of Popek and Goldberg (1974) does not define them.',
    'unknown-stack': ({ got }) => `names a stack that is not there: ${got ?? ''}.`,
  },
  'zh-Hans': {
    'no-hardware': ({ got }) => `一摞层的最下面必须是硬件；这里却是“${got ?? ''}”。`,
    'type-2-without-host': () => '标为二型，但它的 Hypervisor 下面除了机器什么也没有。',
    'type-1-with-host': ({ got }) => `标为一型，但它的 Hypervisor 下面有通用操作系统（“${got ?? ''}”）。`,
    'container-with-kernel': ({ got }) => `容器不自带内核，但“${got ?? ''}”是内核；有了它，这就是虚拟机。`,
    'dom0-below': () => 'dom0 画在了其他客户机下面，但它也是客户机：它在 Xen 之上，与它们并列。',
    'root-partition-below': () => '根分区画在了其他分区下面，但 Hypervisor 在它下面：它与它们并列。',
    'kernel-without-hypervisor': () =>
      '客户机内核下面没有能运行它的东西：没有 Hypervisor，宿主机内核里没有模块，也没有模拟器。',
    'wrong-type': ({ expected, got }) => `标为“${got ?? ''}”，但从各层推出的是“${expected ?? ''}”。`,
    'two-sides': () => '有争议的类型须写出双方的说法，各附来源。',
    'not-popek-goldberg': () =>
      '一型、二型出自 Goldberg 1972 年的论文；Popek 与 Goldberg 1974 年的文章并没有定义它们。',
    'unknown-stack': ({ got }) => `所指的一摞层不存在：${got ?? ''}。`,
  },
  'zh-Hant': {
    'no-hardware': ({ got }) => `一疊層的最下面必須是硬體；這裡卻是「${got ?? ''}」。`,
    'type-2-without-host': () => '標為第二型，但它的 Hypervisor 下面除了機器什麼也沒有。',
    'type-1-with-host': ({ got }) => `標為第一型，但它的 Hypervisor 下面有通用作業系統（「${got ?? ''}」）。`,
    'container-with-kernel': ({ got }) =>
      `容器不自帶核心，但「${got ?? ''}」是核心；有了它，這就是虛擬機器。`,
    'dom0-below': () => 'dom0 畫在其他客體下面，但它也是客體：它在 Xen 之上，與它們並列。',
    'root-partition-below': () => '根分割區畫在其他分割區下面，但 Hypervisor 在它下面：它與它們並列。',
    'kernel-without-hypervisor': () =>
      '客體核心下面沒有能執行它的東西：沒有 Hypervisor，主機核心裡沒有模組，也沒有模擬器。',
    'wrong-type': ({ expected, got }) => `標為「${got ?? ''}」，但從各層推出的是「${expected ?? ''}」。`,
    'two-sides': () => '有爭議的類型須寫出雙方的說法，各附來源。',
    'not-popek-goldberg': () =>
      '第一型、第二型出自 Goldberg 1972 年的論文；Popek 與 Goldberg 1974 年的文章並沒有定義它們。',
    'unknown-stack': ({ got }) => `所指的一疊層不存在：${got ?? ''}。`,
  },
} as const satisfies Record<Locale, ProblemMessages>;
