import type { OperationNames } from '../en/operations.js';

export const words: OperationNames = {
  'privileged-instruction': '核心：特權指令',
  'sensitive-instruction': '核心：敏感指令',
  'system-call': '應用程式：系統呼叫',
  'patched-system-call': '應用程式：修補過的系統呼叫',
  'port-io': '核心：連接埠 I/O',
  mmio: '核心：記憶體對映 I/O',
  'virtio-kick': '核心：通知半虛擬化裝置',
  'application-io': '應用程式：輸入輸出',
  'guest-page-fault': '應用程式：存取核心分頁表裡沒有的分頁',
  'host-page-fault': '應用程式：存取已對映但尚無記憶體的分頁',
  'outer-page-fault': '應用程式：存取只有外層 Hypervisor 未對映的分頁',
  cpuid: '核心：CPUID',
  sgdt: '核心：SGDT',
  'application-privileged-instruction': '應用程式：特權指令',
  'application-sensitive-instruction': '應用程式：敏感指令',
};
