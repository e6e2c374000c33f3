import type { Source } from '../../core/source.js';

/** Worker processes and service providers of Hyper-V. */
export const hyperVArchitecture = {
  id: 'hyper-v-architecture',
  title: 'Hyper-V Architecture',
  by: 'Microsoft',
  where: 'glossary, “VMMS”, “VMWP”, “VSP”',
  url: 'https://learn.microsoft.com/en-us/virtualization/hyper-v-on-windows/reference/hyper-v-architecture',
} as const satisfies Source;

/** Who schedules virtual processors under Hyper-V. */
export const hyperVSchedulers = {
  id: 'hyper-v-schedulers',
  title: 'Manage Hyper-V hypervisor scheduler types',
  by: 'Microsoft',
  date: '2025-04-02',
  url: 'https://learn.microsoft.com/en-us/windows-server/virtualization/hyper-v/manage/manage-hyper-v-scheduler-types',
} as const satisfies Source;
