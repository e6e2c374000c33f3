import type { OperationNames } from '../en/operations.js';

export const words: OperationNames = {
  'privileged-instruction': '内核：特权指令',
  'sensitive-instruction': '内核：敏感指令',
  'system-call': '应用程序：系统调用',
  'patched-system-call': '应用程序：修补过的系统调用',
  'port-io': '内核：端口 I/O',
  mmio: '内核：内存映射 I/O',
  'virtio-kick': '内核：通知半虚拟化设备',
  'application-io': '应用程序：输入输出',
  'guest-page-fault': '应用程序：访问内核页表里没有的页',
  'host-page-fault': '应用程序：访问已映射但尚无内存的页',
  'outer-page-fault': '应用程序：访问只有外层 Hypervisor 未映射的页',
  cpuid: '内核：CPUID',
  sgdt: '内核：SGDT',
  'application-privileged-instruction': '应用程序：特权指令',
  'application-sensitive-instruction': '应用程序：敏感指令',
};
