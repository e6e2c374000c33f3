import type { Source } from '../../core/source.js';

export { vmwareCourse } from './vmware-course.js';

/** Where type I and type II come from. */
export const goldberg1972 = {
  id: 'goldberg-1972',
  title: 'Architectural Principles for Virtual Computer Systems',
  by: 'Robert P. Goldberg',
  date: '1972',
  where: 'PhD thesis, Harvard University, pp. 22–26',
  url: 'https://apps.dtic.mil/sti/citations/AD0772809',
} as const satisfies Source;

/** The two types restated: who allocates the resources. */
export const bugnionDefinitions2017 = {
  id: 'bugnion-2017-definitions',
  title: 'Hardware and Software Support for Virtualization',
  by: 'Edouard Bugnion, Jason Nieh, Dan Tsafrir',
  date: '2017',
  where: 'Chapter 1, “Definitions”',
  url: 'https://doi.org/10.2200/S00754ED1V01Y201701CAC038',
} as const satisfies Source;

/** KVM as type 1. */
export const redHatKvm = {
  id: 'red-hat-kvm',
  title: 'What is KVM?',
  by: 'Red Hat',
  where: '“How does KVM work?”',
  url: 'https://www.redhat.com/en/topics/virtualization/what-is-KVM',
} as const satisfies Source;

/** Virtual machines as Linux processes. */
export const kivity2007 = {
  id: 'kivity-2007',
  title: 'kvm: the Linux Virtual Machine Monitor',
  by: 'Avi Kivity et al.',
  date: '2007-06',
  where: 'Ottawa Linux Symposium',
} as const satisfies Source;

/** What Xen does itself, and what it leaves to dom0. */
export const xenAdminGuide = {
  id: 'xen-admin-guide',
  title: 'Xen documentation: Admin Guide',
  by: 'Xen Project',
  where: '“Introduction”',
  url: 'https://xenbits.xen.org/docs/unstable/admin-guide/introduction.html',
} as const satisfies Source;

/** VMkernel, VMM and VMX process. */
export const vmwareEsxi = {
  id: 'vmware-esxi',
  title: 'Architecture of VMware ESXi',
  by: 'VMware',
  date: '2008-10-15',
  url: 'https://www.vmware.com/techpapers/2007/architecture-of-vmware-esxi-1009.html',
} as const satisfies Source;

/** Which parts of VirtualBox run in ring 0 of the host. */
export const virtualBoxBinaries = {
  id: 'virtualbox-binaries',
  title: 'VirtualBox: Binaries overview',
  by: 'Oracle',
  url: 'https://www.virtualbox.org/wiki/Binaries_overview',
} as const satisfies Source;

/** What the VMM hands to the VMkernel, and what to the VMX process. */
export const fitzhugh2014 = {
  id: 'fitzhugh-2014',
  title: 'vSphere Virtual Machine Management',
  by: 'Rebecca Fitzhugh',
  date: '2014',
  where: 'chapter 4, “Introducing the virtual machine monitor”',
  url: 'https://packtpub.com/en-dk/product/vsphere-virtual-machine-management-9781782172185',
} as const satisfies Source;

/** That a device model belongs to one domain. */
export const xenStorePaths = {
  id: 'xenstore-paths',
  title: 'XenStore Paths',
  by: 'Xen Project',
  where: 'docs/misc/xenstore-paths.pandoc, “~/image/device-model-pid”',
  url: 'https://xenbits.xen.org/docs/unstable/misc/xenstore-paths.html',
} as const satisfies Source;

/** Which interrupt controllers KVM makes in the kernel. */
export const kvmIrqChip = {
  id: 'kvm-irqchip',
  title: 'The Definitive KVM API Documentation',
  by: 'Linux kernel',
  where: '“KVM_CREATE_IRQCHIP”, “KVM_CREATE_PIT2”',
  url: 'https://docs.kernel.org/virt/kvm/api.html',
} as const satisfies Source;
