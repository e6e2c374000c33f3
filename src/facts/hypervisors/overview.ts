import {
  bugnionDefinitions2017,
  kivity2007,
  redHatKvm,
  virtualBoxBinaries,
  vmwareEsxi,
  xenAdminGuide,
} from '../sources/hypervisors.js';
import { esxi } from './esxi.js';
import { kvm } from './kvm.js';
import type { Stacks } from './stack.js';
import { virtualBox } from './virtualbox.js';
import { xen } from './xen.js';

/** Type 1, type 2 and the contested middle. */
export const overview: Stacks = {
  title: {
    en: 'Four hypervisors from the hardware up',
    'zh-Hans': '四种 Hypervisor，自硬件向上',
    'zh-Hant': '四種 Hypervisor，自硬體向上',
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
        en: 'Type 2 does not mean “in ring 3”: VirtualBox, too, has a part in the host kernel.',
        'zh-Hans': '二型并不等于“在 3 环”：VirtualBox 也有一部分在宿主机内核里。',
        'zh-Hant': '第二型並不等於「在 3 環」：VirtualBox 也有一部分在主機核心裡。',
      },
      cite: ['virtualbox-binaries'],
    },
  ],
  sources: [vmwareEsxi, xenAdminGuide, kivity2007, redHatKvm, bugnionDefinitions2017, virtualBoxBinaries],
};
