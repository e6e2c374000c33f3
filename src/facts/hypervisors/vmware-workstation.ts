import { bugnion2012 } from '../sources/translation.js';
import { sugerman2001, vmwareHostVbs } from '../sources/hypervisor-products.js';
import { guest, hardware, pair } from './shared.js';
import type { Layer, Stacks } from './stack.js';
import { devices, place, processors } from './terms.js';

const monitor: Layer = {
  key: 'vmm',
  kind: 'vmm',
  label: 'VMM',
  instances: 'per-vm',
  facts: [
    {
      term: place,
      text: {
        en: 'In its own world the monitor runs on the bare processor, as privileged as the host kernel; but the host decides when.',
        'zh-Hans': '在自己的世界里，监控器直接运行在处理器上，特权与宿主机内核相同；但何时运行由宿主机决定。',
        'zh-Hant': '在自己的世界裡，監視器直接執行在處理器上，特權與主機核心相同；但何時執行由主機決定。',
      },
      cite: ['sugerman-2001'],
    },
  ],
  cite: ['sugerman-2001'],
};
const monitored = guest(['sugerman-2001'], {
  key: 'vmx',
  kind: 'device-model',
  label: 'VMX',
  instances: 'per-vm',
  holds: ['device-emulation'],
  facts: [
    {
      term: devices,
      text: {
        en: 'When a guest reads from its disk, this process does it with a read() of its own.',
        'zh-Hans': '客户机读磁盘时，由这个进程用自己的 read() 完成。',
        'zh-Hant': '客體讀取磁碟時，由這個行程用自己的 read() 完成。',
      },
      cite: ['sugerman-2001'],
    },
  ],
  cite: ['sugerman-2001', 'bugnion-2012'],
});

/** The hosted architecture in its first form. */
export const stacks: Stacks = {
  title: {
    en: 'VMware Workstation: a driver in the host, a process for each VM',
    'zh-Hans': 'VMware Workstation：宿主机里一个驱动，每台虚拟机一个进程',
    'zh-Hant': 'VMware Workstation：主機裡一個驅動程式，每台虛擬機器一個行程',
  },
  subtitle: {
    en: 'The hosted architecture of 1999: the host’s drivers do all input and output.',
    'zh-Hans': '1999 年的宿主型架构：输入输出全部由宿主机的驱动程序完成。',
    'zh-Hant': '1999 年的寄居架構：輸入輸出全部由主機的驅動程式完成。',
  },
  stacks: [
    {
      key: 'workstation',
      label: 'VMware Workstation',
      type: { is: 'type-2', cite: ['sugerman-2001'] },
      layers: [
        hardware,
        {
          key: 'host',
          kind: 'host-os',
          instances: 'one',
          holds: ['scheduler', 'drivers'],
          parts: [
            {
              key: 'vmmon',
              kind: 'host-driver',
              label: 'vmmon',
              instances: 'one',
              facts: [
                {
                  term: processors,
                  text: {
                    en: 'It switches the processor between the host’s world and that of the monitor, saving and loading all that they see.',
                    'zh-Hans': '它让处理器在宿主机世界与监控器世界之间切换，并保存、装入各自可见的全部状态。',
                    'zh-Hant': '它讓處理器在主機世界與監視器世界之間切換，並儲存、載入各自可見的全部狀態。',
                  },
                  cite: ['sugerman-2001'],
                },
              ],
              cite: ['sugerman-2001', 'bugnion-2012'],
            },
          ],
          cite: ['sugerman-2001'],
        },
      ],
      columns: pair('vm', { ...monitored, layers: [monitor, ...monitored.layers] }),
    },
  ],
  notes: [
    {
      text: {
        en: 'On Windows with Hyper-V turned on, Workstation runs its machines on Microsoft’s hypervisor (“host VBS mode”) and has no monitor in ring 0.',
        'zh-Hans':
          '在启用了 Hyper-V 的 Windows 上，Workstation 的虚拟机由微软的 Hypervisor 运行（“host VBS mode”），它在 0 环没有自己的监控器。',
        'zh-Hant':
          '在啟用了 Hyper-V 的 Windows 上，Workstation 的虛擬機器由微軟的 Hypervisor 執行（「host VBS mode」），它在 0 環沒有自己的監視器。',
      },
      cite: ['vmware-host-vbs'],
    },
  ],
  sources: [sugerman2001, bugnion2012, vmwareHostVbs],
};
