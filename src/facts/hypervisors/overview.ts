import { appleHypervisor } from '../sources/hypervisor-products.js';
import {
  bugnionDefinitions2017,
  fitzhugh2014,
  kivity2007,
  kvmIrqChip,
  redHatKvm,
  virtualBoxBinaries,
  vmwareCourse,
  vmwareEsxi,
  xenAdminGuide,
  xenStorePaths,
} from '../sources/hypervisors.js';
import { esxi } from './esxi.js';
import { kvm } from './kvm.js';
import type { Stacks } from './stack.js';
import { virtualBox } from './virtualbox.js';
import { xen } from './xen.js';

/** Type 1, type 2 and the contested middle. */
export const overview: Stacks = {
  title: {
    en: 'The type is what the hypervisor stands on',
    'zh-Hans': '类型取决于 Hypervisor 建立在什么之上',
    'zh-Hant': '類型取決於 Hypervisor 建立在什麼之上',
  },
  subtitle: {
    en: 'The type asks what gives the hypervisor its resources, not how fast it is or in which ring it runs.',
    'zh-Hans': '类型问的是谁给 Hypervisor 提供资源，而不是它有多快、运行在哪个环。',
    'zh-Hant': '類型問的是誰提供資源給 Hypervisor，而不是它有多快、執行在哪個環。',
  },
  stacks: [esxi, xen, kvm, virtualBox],
  notes: [
    {
      text: {
        en: 'Type 2 does not mean “in ring 3”: VirtualBox, too, has a part in the host kernel, unless the system brings a hypervisor of its own.',
        'zh-Hans': '二型并不等于“在 3 环”：VirtualBox 也有一部分在宿主机内核里，除非系统自带 Hypervisor。',
        'zh-Hant': '第二型並不等於「在 3 環」：VirtualBox 也有一部分在主機核心裡，除非系統自帶 Hypervisor。',
      },
      cite: ['virtualbox-binaries', 'apple-hypervisor'],
    },
    {
      text: {
        en: 'One virtual machine of each is drawn. Every other one has such a column of its own.',
        'zh-Hans': '每种只画一台虚拟机；其他虚拟机也各有这样一列。',
        'zh-Hant': '每種只畫一台虛擬機器；其他虛擬機器也各有這樣一欄。',
      },
      cite: ['kivity-2007', 'vmware-esxi'],
    },
  ],
  sources: [
    vmwareEsxi,
    vmwareCourse,
    fitzhugh2014,
    xenAdminGuide,
    xenStorePaths,
    kivity2007,
    kvmIrqChip,
    redHatKvm,
    bugnionDefinitions2017,
    virtualBoxBinaries,
    appleHypervisor,
  ],
};
