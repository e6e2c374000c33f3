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
  'os-between': ({ expected, got }) =>
    `“${got ?? ''}”画在“${expected ?? ''}”之上，而后者是 Hypervisor 之上的操作系统。这样的系统是拥有特殊权限的客户机（根分区、dom0），应与其他客户机并列成列。`,
  'engine-below': () => '容器引擎画在了容器下面。它启动容器，并与容器并列运行；容器之下是内核。',
  'device-model-below': () =>
    '设备模型画在了客户机下面。每个客户机各有一个，与它并列；二者都在运行客户机的那一层之上。',
  'kernel-on-program': ({ got }) => `“${got ?? ''}”画在应用程序之上；其实是应用程序在内核之上。`,
  'hardware-above': ({ got }) => `硬件（“${got ?? ''}”）画在了软件之上。`,
  'shared-per-vm': ({ got }) => `所有列都在“${got ?? ''}”之上，它不可能每台虚拟机各有一个。`,
  'impossible-privilege': ({ expected, got }) => `这类层不可能运行在“${got ?? ''}”；应为 ${expected ?? ''}。`,
  'unknown-layer': ({ got }) => `所在的列没有这一层：${got ?? ''}。`,
  'unknown-stack': ({ got }) => `所指的一摞层不存在：${got ?? ''}。`,
};
