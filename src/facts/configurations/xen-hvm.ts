import type { Configuration } from '../configuration.js';
import { intelSdmVmx } from '../sources/architectures.js';
import { xenHypercallAbi, xenInterfaceGuide, xenSpectrum } from '../sources/configurations.js';
import { xenHvm as mechanics } from './mechanics/xen-hvm.js';
import { anyRingExits, vmxApplicationDoes, vmxCrossings, vmxKernelDoes, vmxKernelMayNot } from './shared.js';

/** An unmodified guest on Xen, with QEMU in dom0. */
export const xenHvm = {
  architecture: mechanics.architecture,
  title: {
    en: 'Xen HVM: an unmodified guest on Xen',
    'zh-Hans': 'Xen HVM：Xen 上未经修改的客户机',
    'zh-Hant': 'Xen HVM：Xen 上未經修改的客體',
  },
  subtitle: {
    en: 'Exits arrive in Xen; the devices are emulated by a QEMU process in dom0, one for each guest.',
    'zh-Hans': '退出到达 Xen；设备由 dom0 里的 QEMU 进程模拟，每个客户机一个。',
    'zh-Hant': 'VM exit 後到達 Xen；裝置由 dom0 裡的 QEMU 行程模擬，每個客體一個。',
  },
  machines: [
    { key: 'domu', label: 'domU' },
    { key: 'dom0', label: 'dom0' },
  ],
  occupants: [
    {
      key: 'guest-application',
      kind: 'application',
      level: 'nonroot-3',
      machine: 'domu',
      does: vmxApplicationDoes,
      cite: ['intel-sdm-vmx'],
    },
    {
      key: 'guest-kernel',
      kind: 'guest-kernel',
      level: 'nonroot-0',
      machine: 'domu',
      does: vmxKernelDoes,
      facts: [vmxKernelMayNot],
      cite: ['intel-sdm-vmx'],
    },
    {
      key: 'device-model',
      kind: 'device-model',
      level: 'root-3',
      machine: 'dom0',
      label: 'QEMU',
      does: {
        text: {
          en: 'A process in dom0: reads the guest’s request from a shared page and answers by an event.',
          'zh-Hans': 'dom0 里的进程：从共享页读取客户机的请求，再用事件回应。',
          'zh-Hant': 'dom0 裡的行程：從共享頁讀取客體的請求，再用事件回應。',
        },
        cite: ['xen-spectrum'],
      },
      cite: ['xen-spectrum', 'xen-interface-guide'],
    },
    {
      key: 'dom0-kernel',
      kind: 'guest-kernel',
      level: 'root-3',
      machine: 'dom0',
      label: { en: 'dom0 kernel', 'zh-Hans': 'dom0 内核', 'zh-Hant': 'dom0 核心' },
      does: {
        text: {
          en: 'A 64-bit paravirtual guest whose drivers reach the real devices; it stands on Xen.',
          'zh-Hans': '64 位半虚拟化客户机，它的驱动程序能访问真实设备；它在 Xen 之上。',
          'zh-Hant': '64 位元半虛擬化客體，它的驅動程式能存取真實裝置；它在 Xen 之上。',
        },
        cite: ['xen-spectrum'],
      },
      cite: ['xen-interface-guide'],
    },
    {
      key: 'hypervisor',
      kind: 'hypervisor',
      level: 'root-0',
      label: 'Xen',
      does: {
        text: {
          en: 'Handles every exit, and passes device accesses on to dom0 instead of driving the devices itself.',
          'zh-Hans': '处理每次退出；设备访问转交给 dom0，自己不驱动设备。',
          'zh-Hant': '處理每次 VM exit；裝置存取轉交給 dom0，自己不驅動裝置。',
        },
        cite: ['xen-spectrum'],
      },
      cite: ['intel-sdm-vmx'],
    },
  ],
  crossings: vmxCrossings,
  notes: [
    anyRingExits,
    {
      text: {
        en: 'A 64-bit paravirtual dom0 is drawn. A PVH dom0 would be in non-root ring 0, and a PVH guest needs no QEMU.',
        'zh-Hans': '图中的 dom0 是 64 位半虚拟化的。PVH 的 dom0 会在非根操作 0 环；PVH 客户机不需要 QEMU。',
        'zh-Hant': '圖中的 dom0 是 64 位元半虛擬化的。PVH 的 dom0 會在非根操作 0 環；PVH 客體不需要 QEMU。',
      },
      cite: ['xen-spectrum'],
    },
  ],
  mechanism: mechanics.mechanism,
  operation: 'port-io',
  sources: [intelSdmVmx, xenSpectrum, xenInterfaceGuide, xenHypercallAbi],
} as const satisfies Configuration;
