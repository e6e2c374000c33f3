import type { OperationNames } from '../en/operations.js';

export const words: OperationNames = {
  'privileged-instruction': '内核执行特权指令',
  'sensitive-instruction': '内核开关中断',
  'system-call': '应用程序调用内核',
  'patched-system-call': '应用程序发出修补过的调用',
  'port-io': '内核写 I/O 端口',
  mmio: '内核写设备寄存器',
  'virtio-kick': '驱动程序通知半虚拟化设备',
  'application-io': '应用程序请求输入输出',
  'guest-page-fault': '内核页表里没有这一页',
  'host-page-fault': '已映射的页尚无内存',
  'outer-page-fault': '只有外层 Hypervisor 缺这一页',
  cpuid: '内核执行 CPUID',
  sgdt: '内核执行 SGDT',
  'application-privileged-instruction': '应用程序执行特权指令',
  'application-sensitive-instruction': '应用程序开关中断',
};
