import { creasy1981 } from '../sources/configurations.js';
import { ibmCp, ibmHyptop, ibmPrSm } from '../sources/hypervisor-products.js';
import { application, guestKernel, hardware } from './shared.js';
import type { Stacks } from './stack.js';
import { devices, place, processors } from './terms.js';

/** z/VM in a logical partition: one hypervisor on another. */
export const stacks: Stacks = {
  title: {
    en: 'z/VM: a hypervisor on the firmware’s hypervisor',
    'zh-Hans': 'z/VM：固件 Hypervisor 之上的 Hypervisor',
    'zh-Hant': 'z/VM：韌體 Hypervisor 之上的 Hypervisor',
  },
  subtitle: {
    en: 'No operating system lies below CP, only the firmware that divides the machine.',
    'zh-Hans': 'CP 下面没有操作系统，只有划分机器的固件。',
    'zh-Hant': 'CP 下面沒有作業系統，只有劃分機器的韌體。',
  },
  stacks: [
    {
      key: 'z-vm',
      label: 'z/VM',
      type: { is: 'type-1', cite: ['ibm-cp'] },
      layers: [
        hardware,
        {
          key: 'pr-sm',
          kind: 'firmware',
          label: 'PR/SM',
          instances: 'one',
          holds: [
            {
              what: 'scheduler',
              of: { en: 'for the partitions', 'zh-Hans': '面向各分区', 'zh-Hant': '針對各分割區' },
              cite: ['ibm-pr-sm'],
            },
          ],
          facts: [
            {
              term: place,
              text: {
                en: 'A hypervisor too, but in firmware: it divides the machine into logical partitions, and z/VM runs in one.',
                'zh-Hans': '它也是 Hypervisor，不过在固件里：它把机器划分成逻辑分区，z/VM 运行在其中一个。',
                'zh-Hant': '它也是 Hypervisor，不過在韌體裡：它把機器劃分成邏輯分割區，z/VM 執行在其中一個。',
              },
              cite: ['ibm-hyptop'],
            },
          ],
          cite: ['ibm-hyptop'],
        },
        {
          key: 'cp',
          kind: 'hypervisor',
          label: 'CP',
          instances: 'one',
          holds: [
            {
              what: 'scheduler',
              of: { en: 'for the guests', 'zh-Hans': '面向各客户机', 'zh-Hant': '針對各客體' },
            },
            'drivers',
            'device-emulation',
          ],
          facts: [
            {
              term: processors,
              text: {
                en: 'It dispatches virtual processors on real ones, by sharing time.',
                'zh-Hans': '它以分时方式把虚拟处理器派发到真实处理器上。',
                'zh-Hant': '它以分時方式把虛擬處理器分派到真實處理器上。',
              },
              cite: ['ibm-cp'],
            },
            {
              term: devices,
              text: {
                en: 'A guest’s device is a real one given to it, a share of one, or one that CP only simulates.',
                'zh-Hans': '客户机的设备可以是独占的真实设备、真实设备的一份，或由 CP 纯粹模拟。',
                'zh-Hant': '客體的裝置可以是獨占的真實裝置、真實裝置的一份，或由 CP 純粹模擬。',
              },
              cite: ['ibm-cp'],
            },
          ],
          cite: ['ibm-cp'],
        },
      ],
      columns: [
        {
          key: 'cms',
          layers: [
            {
              ...guestKernel,
              label: 'CMS',
              cite: ['creasy-1981'],
              facts: [
                {
                  term: place,
                  text: {
                    en: 'A small system for one user, in a virtual machine of that user’s own.',
                    'zh-Hans': '供单个用户使用的小系统，运行在该用户自己的虚拟机里。',
                    'zh-Hant': '供單一使用者使用的小系統，執行在該使用者自己的虛擬機器裡。',
                  },
                  cite: ['creasy-1981'],
                },
              ],
            },
            application,
          ],
        },
        { key: 'linux', layers: [{ ...guestKernel, label: 'Linux', cite: ['ibm-hyptop'] }, application] },
        { key: 'z-os', layers: [{ ...guestKernel, label: 'z/OS', cite: ['ibm-cp'] }, application] },
      ],
    },
  ],
  sources: [ibmCp, ibmHyptop, ibmPrSm, creasy1981],
};
