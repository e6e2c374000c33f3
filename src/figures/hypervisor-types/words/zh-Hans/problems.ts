import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
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
};
