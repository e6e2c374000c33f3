import { eachVm, guest, hardware } from './shared.js';
import type { Layer, Stack } from './stack.js';

export const vmmR0 = {
  key: 'vmmr0',
  kind: 'host-driver',
  label: 'VMMR0',
  instances: 'one',
  holds: [
    {
      what: 'device-emulation',
      of: { en: 'where speed matters', 'zh-Hans': '要求速度的部分', 'zh-Hant': '要求速度的部分' },
    },
  ],
  cite: ['virtualbox-binaries'],
} as const satisfies Layer;

export const vmProcess = {
  key: 'process',
  kind: 'device-model',
  label: 'VMM',
  instances: 'per-vm',
  holds: [
    {
      what: 'device-emulation',
      of: { en: 'the other devices', 'zh-Hans': '其余设备', 'zh-Hant': '其餘裝置' },
    },
  ],
  cite: ['virtualbox-binaries'],
} as const satisfies Layer;

/** VirtualBox: a process per virtual machine on any host, with a part in the host's kernel. */
export const virtualBox: Stack = {
  key: 'virtualbox',
  label: 'VirtualBox',
  type: { is: 'type-2', cite: ['bugnion-2017-definitions'] },
  layers: [
    hardware,
    {
      key: 'host',
      kind: 'host-os',
      instances: 'one',
      holds: ['scheduler', 'drivers'],
      parts: [vmmR0],
      cite: ['bugnion-2017-definitions'],
    },
  ],
  columns: [{ key: 'vm', label: eachVm, ...guest(['bugnion-2017-definitions'], vmProcess) }],
};
