import type { OperationNames } from '../en/operations.js';

export const words: OperationNames = {
  'privileged-instruction': '核心執行特權指令',
  'sensitive-instruction': '核心開關中斷',
  'system-call': '應用程式呼叫核心',
  'patched-system-call': '應用程式發出修補過的呼叫',
  'port-io': '核心寫入 I/O 連接埠',
  mmio: '核心寫入裝置暫存器',
  'virtio-kick': '驅動程式通知半虛擬化裝置',
  'application-io': '應用程式請求輸入輸出',
  'guest-page-fault': '核心分頁表裡沒有這個分頁',
  'host-page-fault': '已對映的分頁尚無記憶體',
  'outer-page-fault': '只有外層 Hypervisor 缺這個分頁',
  cpuid: '核心執行 CPUID',
  sgdt: '核心執行 SGDT',
  'application-privileged-instruction': '應用程式執行特權指令',
  'application-sensitive-instruction': '應用程式開關中斷',
};
