import type { Source } from '../../core/source.js';

export { hyperVArchitecture, hyperVSchedulers } from './hyper-v.js';

/** VMMs that Kata runs on, each with its type. */
export const kataHypervisors = {
  id: 'kata-hypervisors',
  title: 'Kata Containers documentation: Hypervisors',
  by: 'Kata Containers',
  where: 'docs/hypervisors.md',
  url: 'https://github.com/kata-containers/kata-containers/blob/main/docs/hypervisors.md',
} as const satisfies Source;

/** The hosted architecture: host world, VMM world and the driver between them. */
export const sugerman2001 = {
  id: 'sugerman-2001',
  title: 'Virtualizing I/O Devices on VMware Workstation’s Hosted Virtual Machine Monitor',
  by: 'Jeremy Sugerman, Ganesh Venkitachalam, Beng-Hong Lim',
  date: '2001-06',
  where: 'USENIX ’01, “The Hosted Virtual Machine Architecture”',
  url: 'https://www.usenix.org/legacy/events/usenix01/sugerman.html',
} as const satisfies Source;

/** What CP shares, dedicates and simulates. */
export const ibmCp = {
  id: 'ibm-cp',
  title: 'z/VM documentation: Overview of the Control Program (CP)',
  by: 'IBM',
  where: 'z/VM 7.4',
  url: 'https://www.ibm.com/docs/en/zvm/7.4.0?topic=zvm-overview-control-program-cp',
} as const satisfies Source;

/** Both hypervisors of the mainframe by name. */
export const ibmHyptop = {
  id: 'ibm-hyptop',
  title: 'Linux on IBM Z: hyptop, display hypervisor performance data',
  by: 'IBM',
  url: 'https://www.ibm.com/docs/en/linuxonibm/lddd/lddd_r_hyptop_cmd.html',
} as const satisfies Source;

/** bhyve, hosted by FreeBSD. */
export const freebsdBhyve = {
  id: 'freebsd-bhyve',
  title: 'bhyve(4)',
  by: 'FreeBSD',
  url: 'https://man.freebsd.org/cgi/man.cgi?query=bhyve&sektion=4',
} as const satisfies Source;

/** The kernel’s part of bhyve. */
export const freebsdVmm = {
  id: 'freebsd-vmm',
  title: 'vmm(4)',
  by: 'FreeBSD',
  url: 'https://man.freebsd.org/cgi/man.cgi?query=vmm&sektion=4',
} as const satisfies Source;

/** Kernel modules that make a host a type 1 hypervisor, by one reading. */
export const wikipediaHypervisor = {
  id: 'wikipedia-hypervisor',
  title: 'Hypervisor',
  by: 'Wikipedia',
  where: '“Classification”',
  url: 'https://en.wikipedia.org/wiki/Hypervisor',
} as const satisfies Source;

/** What of the host’s interface the Sentry uses. */
export const gvisorSecurity2019 = {
  id: 'gvisor-security-2019',
  title: 'gVisor Security Basics – Part 1',
  by: 'gVisor',
  date: '2019-11-18',
  url: 'https://gvisor.dev/blog/2019/11/18/gvisor-security-basics-part-1/',
} as const satisfies Source;

/** The default system-call filter of a container. */
export const dockerSeccomp = {
  id: 'docker-seccomp',
  title: 'Seccomp security profiles for Docker',
  by: 'Docker',
  url: 'https://docs.docker.com/engine/security/seccomp/',
} as const satisfies Source;

/** Containers that go on without their engine. */
export const dockerLiveRestore = {
  id: 'docker-live-restore',
  title: 'Live restore',
  by: 'Docker',
  url: 'https://docs.docker.com/engine/daemon/live-restore/',
} as const satisfies Source;

/** Which system calls that filter lets through. */
export const moby = {
  id: 'moby',
  title: 'Default seccomp profile, counted',
  by: 'Moby',
  date: '2026-06',
  url: 'https://github.com/moby/profiles',
} as const satisfies Source;

/** Guests other than dom0 that drive a device. */
export const xenDriverDomain = {
  id: 'xen-driver-domain',
  title: 'Driver Domain',
  by: 'Xen Project Wiki',
  url: 'https://wiki.xenproject.org/wiki/Driver_Domain',
} as const satisfies Source;

/** Who serves a queue of a virtio device: QEMU, the kernel or another process. */
export const qemuVirtioBackends = {
  id: 'qemu-virtio-backends',
  title: 'Virtio Backends',
  by: 'QEMU',
  where: 'docs/devel/virtio-backends.rst',
  url: 'https://www.qemu.org/docs/master/devel/virtio-backends.html',
} as const satisfies Source;

/** That PR/SM gives processors to partitions. */
export const ibmPrSm = {
  id: 'ibm-pr-sm',
  title: 'z/VM: PR/SM Concepts',
  by: 'IBM',
  where: 'z/VM 7.2, “Entitlement”',
  url: 'https://www.ibm.com/docs/en/zvm/7.2.0?topic=hiperdispatch-prsm-concepts',
} as const satisfies Source;

/** Devices that vmm.ko emulates itself. */
export const freebsdKernelDevices = {
  id: 'freebsd-kernel-devices',
  title: 'vmm(4), bhyve(8): Expose kernel-emulated special devices to userspace',
  by: 'FreeBSD',
  date: '2020-05-15',
  url: 'https://reviews.freebsd.org/D24525',
} as const satisfies Source;

/** Virtual machines of Workstation on Microsoft’s hypervisor. */
export const vmwareHostVbs = {
  id: 'vmware-host-vbs',
  title: 'Using VMware Workstation Pro',
  by: 'VMware',
  where: '“Host VBS mode”',
} as const satisfies Source;

/** The API by which other monitors use Hyper-V. */
export const whpx = {
  id: 'qemu-whpx',
  title: 'Windows Hypervisor Platform',
  by: 'QEMU',
  url: 'https://www.qemu.org/docs/master/system/whpx.html',
} as const satisfies Source;

/** Virtual machines from user space, without a kernel extension. */
export const appleHypervisor = {
  id: 'apple-hypervisor',
  title: 'Hypervisor',
  by: 'Apple',
  url: 'https://developer.apple.com/documentation/hypervisor',
} as const satisfies Source;
