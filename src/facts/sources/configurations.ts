import type { Source } from '../../core/source.js';

export { smithNairEmulation } from '../techniques/sources.js';

/** Definitions of privileged and sensitive, and the theorems. */
export const popekGoldberg1974 = {
  id: 'popek-goldberg-1974',
  title: 'Formal Requirements for Virtualizable Third Generation Architectures',
  by: 'Gerald J. Popek, Robert P. Goldberg',
  date: '1974-07',
  where: 'Communications of the ACM 17(7), 412–421',
  url: 'https://doi.org/10.1145/361011.361073',
} as const satisfies Source;

/** The IA-32 instructions that are sensitive and do not trap. */
export const robinIrvine2000 = {
  id: 'robin-irvine-2000',
  title: 'Analysis of the Intel Pentium’s Ability to Support a Secure Virtual Machine Monitor',
  by: 'John Scott Robin, Cynthia E. Irvine',
  date: '2000-08',
  where: '9th USENIX Security Symposium, §3–4',
  url: 'https://www.usenix.org/conference/9th-usenix-security-symposium/analysis-intel-pentiums-ability-support-secure-virtual',
} as const satisfies Source;

/** What POPF does to the flags at each privilege level. */
export const intel386Popf = {
  id: 'intel-386-popf',
  title: '80386 Programmer’s Reference Manual',
  by: 'Intel',
  date: '1986',
  where: 'Chapter 17, “POPF/POPFD”',
  url: 'https://pdos.csail.mit.edu/6.828/2018/readings/i386/POPF.htm',
} as const satisfies Source;

/** The time-sharing systems that became VM/370. */
export const creasy1981 = {
  id: 'creasy-1981',
  title: 'The Origin of the VM/370 Time-Sharing System',
  by: 'R. J. Creasy',
  date: '1981',
  where: 'IBM Journal of Research and Development 25(5)',
  url: 'https://doi.org/10.1147/rd.255.0483',
} as const satisfies Source;

/** The services of DOS by INT 21h. */
export const msDosReference = {
  id: 'ms-dos-reference',
  title: 'MS-DOS Programmer’s Reference, version 5.0',
  by: 'Microsoft',
  where: 'interrupt 21h',
} as const satisfies Source;

/** How VM/370 keeps shadow tables. */
export const vm370Paging = {
  id: 'vm-370',
  title: 'VM/370 System Logic and Problem Determination Guide, Volume 1, SY20-0886-1',
  by: 'IBM',
  date: '1979-03',
  where: 'module DMKVAT, virtual address translation',
} as const satisfies Source;

/** Interpretive execution, the mainframe’s hardware assistance. */
export const gum1983 = {
  id: 'gum-1983',
  title: 'System/370 Extended Architecture: Facilities for Virtual Machines',
  by: 'P. H. Gum',
  date: '1983',
  where: 'IBM Journal of Research and Development 27(6)',
  url: 'https://doi.org/10.1147/rd.276.0530',
} as const satisfies Source;

/** Emulation, patching and translation compared. */
export const smithNair2005 = {
  id: 'smith-nair-2005',
  title: 'Virtual Machines: Versatile Platforms for Systems and Processes',
  by: 'James E. Smith, Ravi Nair',
  date: '2005',
  where: 'Chapter 8, “System Virtual Machines”',
} as const satisfies Source;

/** How VirtualBox patched guest kernels in ring 1. */
export const virtualBoxRawMode = {
  id: 'virtualbox-raw-mode',
  title: 'VirtualBox source: Docs-RawMode.cpp',
  by: 'Oracle',
  where: 'src/VBox/VMM/Docs-RawMode.cpp',
  url: 'https://www.virtualbox.org/svn/vbox/trunk/src/VBox/VMM/Docs-RawMode.cpp',
} as const satisfies Source;

/** The emulator that translates every guest instruction. */
export const qemuTcg = {
  id: 'qemu-tcg',
  title: 'QEMU documentation: Translator Internals',
  by: 'QEMU project',
  url: 'https://www.qemu.org/docs/master/devel/tcg.html',
} as const satisfies Source;

/** Paravirtualization on x86. */
export const barham2003 = {
  id: 'barham-2003',
  title: 'Xen and the Art of Virtualization',
  by: 'Paul Barham et al.',
  date: '2003-10',
  where: 'SOSP ’03, §2.1 and §3',
  url: 'https://doi.org/10.1145/945445.945462',
} as const satisfies Source;

/** The rings of Xen’s guests. */
export const xenInterfaceGuide = {
  id: 'xen-interface-guide',
  title: 'Xen Interface Manual: Xen v3.0 for x86',
  by: 'Xen team',
  where: '§2',
} as const satisfies Source;

/** Which entries a paravirtual guest may own. */
export const xenPvTraps = {
  id: 'xen-pv-traps',
  title: 'Xen documentation: PV Traps and Entrypoints',
  by: 'Xen Project',
  where: 'docs/guest-guide/x86/pv-traps.rst',
  url: 'https://xenbits.xen.org/docs/unstable/guest-guide/x86/pv-traps.html',
} as const satisfies Source;

/** The instruction of each hypercall. */
export const xenHypercallAbi = {
  id: 'xen-hypercall-abi',
  title: 'Xen documentation: Hypercall ABI',
  by: 'Xen Project',
  url: 'https://xenbits.xen.org/docs/unstable/guest-guide/x86/hypercall-abi.html',
} as const satisfies Source;

/** The event mask, the page-table operations and the event channels. */
export const xenPublicHeader = {
  id: 'xen-public-header',
  title: 'Xen public interface header',
  by: 'Xen Project',
  where: 'xen/include/public/xen.h',
} as const satisfies Source;

/** INT 0x80 on 64-bit Xen. */
export const xenInt80Commit = {
  id: 'xen-int80-commit',
  title: 'Xen commit 3e1b9525de: direct path for int 0x80 of 32-bit guests on 64-bit Xen',
  date: '2007',
  by: 'Xen Project',
} as const satisfies Source;

/** The end of 32-bit Xen on x86. */
export const xenDrop32Commit = {
  id: 'xen-drop-32-commit',
  title: 'Xen commit 5d1181a5ea: removal of the 32-bit x86 hypervisor build',
  date: '2012-09-12',
  by: 'Xen Project',
} as const satisfies Source;

/** Why the 64-bit guest kernel is in ring 3. */
export const linuxXenRing3Commit = {
  id: 'linux-xen-ring3-commit',
  title: 'Linux commit d6182fbf0416: a 64-bit Xen guest kernel runs in ring 3',
  by: 'Linux kernel',
} as const satisfies Source;

/** The guest’s side of paravirtual Xen in Linux. */
export const linuxXenEnlighten = {
  id: 'linux-xen-enlighten',
  title: 'Linux source: Xen paravirtual operations',
  by: 'Linux kernel',
  where: 'arch/x86/xen/enlighten.c and enlighten_pv.c',
  url: 'https://github.com/torvalds/linux/blob/master/arch/x86/xen/enlighten_pv.c',
} as const satisfies Source;

/** PV, HVM and PVH guests, and where their devices are. */
export const xenSpectrum = {
  id: 'xen-spectrum',
  title: 'Understanding the Virtualization Spectrum',
  by: 'Xen Project Wiki',
  url: 'https://wiki.xenproject.org/wiki/Understanding_the_Virtualization_Spectrum',
} as const satisfies Source;

/** Virtualization with and without hardware support, chapter by chapter. */
export const bugnionNiehTsafrir2017 = {
  id: 'bugnion-nieh-tsafrir-2017',
  title: 'Hardware and Software Support for Virtualization',
  by: 'Edouard Bugnion, Jason Nieh, Dan Tsafrir',
  date: '2017',
  where: '§4, “x86-64: CPU Virtualization with VT-x”',
  url: 'https://doi.org/10.2200/S00754ED1V01Y201701CAC038',
} as const satisfies Source;

/** Where the name comes from that is no ring. */
export const ringMinusOne = {
  id: 'ring-minus-one',
  title: 'Does the main OS run virtualised under the ring −1 hypervisor? (answer)',
  by: 'Information Security Stack Exchange',
  date: '2017',
  url: 'https://security.stackexchange.com/questions/175789/does-the-main-os-run-virtualised-under-the-ring-1-hypervisor/175826',
} as const satisfies Source;

/** Which exits KVM turns off under EPT. */
export const linuxKvmVmx = {
  id: 'linux-kvm-vmx',
  title: 'Linux source: KVM for VMX',
  by: 'Linux kernel',
  where: 'arch/x86/kvm/vmx/vmx.c',
  url: 'https://github.com/torvalds/linux/blob/master/arch/x86/kvm/vmx/vmx.c',
} as const satisfies Source;

/** KVM_RUN, ioeventfd and irqfd. */
export const linuxKvmApi = {
  id: 'linux-kvm-api',
  title: 'The Definitive KVM API Documentation',
  by: 'Linux kernel documentation',
  where: '“KVM_RUN”, “KVM_IOEVENTFD”',
  url: 'https://docs.kernel.org/virt/kvm/api.html',
} as const satisfies Source;

/** Partitions, the root partition and hypercalls. */
export const microsoftTlfs = {
  id: 'microsoft-tlfs',
  title: 'Hypervisor Top-Level Functional Specification',
  by: 'Microsoft',
  url: 'https://learn.microsoft.com/virtualization/hyper-v-on-windows/reference/tlfs',
} as const satisfies Source;

/** VMBus and its service providers in the root partition. */
export const freebsdHyperV = {
  id: 'freebsd-hyperv',
  title: 'hv_vmbus(4): Hyper-V Virtual Machine Bus (VMBus) Driver',
  by: 'FreeBSD',
  url: 'https://man.freebsd.org/cgi/man.cgi?query=hv_vmbus&sektion=4',
} as const satisfies Source;

/** VMkernel, VMM and VMX process. */
export const vmwareEsxi = {
  id: 'vmware-esxi',
  title: 'Architecture of VMware ESXi',
  by: 'VMware',
  date: '2008-10-15',
  url: 'https://www.vmware.com/techpapers/2007/architecture-of-vmware-esxi-1009.html',
} as const satisfies Source;

/** Nested VMX in KVM. */
export const linuxNestedVmx = {
  id: 'linux-nested-vmx',
  title: 'Nested VMX',
  by: 'Linux kernel documentation',
  url: 'https://docs.kernel.org/virt/kvm/x86/nested-vmx.html',
} as const satisfies Source;

/** Exit multiplication, and how it is cut. */
export const turtles2010 = {
  id: 'turtles-2010',
  title: 'The Turtles Project: Design and Implementation of Nested Virtualization',
  by: 'Muli Ben-Yehuda et al.',
  date: '2010-10',
  where: 'OSDI ’10',
  url: 'https://www.usenix.org/conference/osdi10/turtles-project-design-and-implementation-nested-virtualization',
} as const satisfies Source;

/** System-call filters. */
export const linuxSeccomp = {
  id: 'linux-seccomp',
  title: 'Seccomp BPF (SECure COMPuting with filters)',
  by: 'Linux kernel documentation',
  url: 'https://docs.kernel.org/userspace-api/seccomp_filter.html',
} as const satisfies Source;

/** What a container sees. */
export const linuxNamespaces = {
  id: 'linux-namespaces',
  title: 'namespaces(7)',
  by: 'Linux man-pages',
  url: 'https://man7.org/linux/man-pages/man7/namespaces.7.html',
} as const satisfies Source;

/** Calls that never enter the kernel. */
export const linuxVdso = {
  id: 'linux-vdso',
  title: 'vdso(7)',
  by: 'Linux man-pages',
  url: 'https://man7.org/linux/man-pages/man7/vdso.7.html',
} as const satisfies Source;

/** gVisor’s platforms. */
export const gvisorPlatforms = {
  id: 'gvisor-platforms',
  title: 'gVisor Platform Guide',
  by: 'gVisor',
  url: 'https://gvisor.dev/docs/architecture_guide/platforms',
} as const satisfies Source;

/** The stub, its signals and the shared memory. */
export const gvisorSystrapReadme = {
  id: 'gvisor-systrap',
  title: 'gVisor source: the systrap platform',
  by: 'gVisor',
  where: 'pkg/sentry/platform/systrap: README.md, subprocess.go, sysmsg_thread.go, sysmsg',
  url: 'https://github.com/google/gvisor/tree/master/pkg/sentry/platform/systrap',
} as const satisfies Source;

/** The Sentry as guest kernel and as host process. */
export const gvisorKvmSource = {
  id: 'gvisor-kvm',
  title: 'gVisor source: the KVM platform',
  by: 'gVisor',
  where: 'pkg/sentry/platform/kvm',
  url: 'https://github.com/google/gvisor/tree/master/pkg/sentry/platform/kvm',
} as const satisfies Source;

/** The device model and the jailer of a microVM. */
export const firecrackerDesign = {
  id: 'firecracker-design',
  title: 'Firecracker Design',
  by: 'Firecracker',
  where: 'docs/design.md',
  url: 'https://github.com/firecracker-microvm/firecracker/blob/main/docs/design.md',
} as const satisfies Source;

/** Levels, traps and stage 2 on Arm. */
export const armVirtualization = {
  id: 'arm-virtualization',
  title: 'AArch64 virtualization',
  by: 'Arm',
  where: 'Guide 102142',
  url: 'https://developer.arm.com/documentation/102142/latest',
} as const satisfies Source;

/** Protected KVM. */
export const linuxPkvm = {
  id: 'linux-pkvm',
  title: 'Protected KVM (pKVM)',
  by: 'Linux kernel documentation',
  url: 'https://docs.kernel.org/virt/kvm/arm/pkvm.html',
} as const satisfies Source;

/** Queues and notifications of paravirtual devices. */
export const russell2008 = {
  id: 'russell-2008',
  title: 'virtio: towards a de-facto standard for virtual I/O devices',
  by: 'Rusty Russell',
  date: '2008-07',
  where: 'ACM SIGOPS Operating Systems Review 42(5)',
  url: 'https://doi.org/10.1145/1400097.1400108',
} as const satisfies Source;

/** When Intel announced which processor. */
export const intelQuickReference = {
  id: 'intel-quick-reference',
  title: 'Microprocessor Quick Reference Guide',
  by: 'Intel',
  url: 'https://www.intel.com/pressroom/kits/quickreffam.htm',
} as const satisfies Source;

/** A virtual machine per pod. */
export const kataArchitecture = {
  id: 'kata-architecture',
  title: 'Kata Containers Architecture',
  by: 'Kata Containers',
  where: 'docs/design/architecture',
  url: 'https://github.com/kata-containers/kata-containers/tree/main/docs/design/architecture',
} as const satisfies Source;

/** What Xen does with a refused instruction of a paravirtual guest. */
export const xenEmulation = {
  id: 'xen-emulation',
  title: 'Xen source: emulation of privileged operations',
  by: 'Xen Project',
  where: 'xen/arch/x86/pv/emul-priv-op.c',
  url: 'https://github.com/xen-project/xen/blob/master/xen/arch/x86/pv/emul-priv-op.c',
} as const satisfies Source;

/** Where translated kernel code runs. */
export const deGelas2008 = {
  id: 'de-gelas-2008',
  title: 'Hardware Virtualization: the Nuts and Bolts',
  by: 'Johan De Gelas, AnandTech',
  date: '2008',
  where: '“Binary Translation”',
  url: 'https://www.anandtech.com/show/2480/4',
} as const satisfies Source;

/** What the Sentry executes in ring 0 when it is entered and left. */
export const gvisorRing0 = {
  id: 'gvisor-ring0',
  title: 'gVisor source: entry from and return to user code',
  by: 'gVisor',
  where: 'pkg/ring0/entry_amd64.s',
  url: 'https://github.com/google/gvisor/tree/master/pkg/ring0',
} as const satisfies Source;

/** Shadow tables, nested guests, and what a fault means to KVM. */
export const linuxKvmMmu = {
  id: 'linux-kvm-mmu',
  title: 'The x86 kvm shadow mmu',
  by: 'Linux kernel documentation',
  where: '“Translation”, “Reaction to events”',
  url: 'https://docs.kernel.org/virt/kvm/x86/mmu.html',
} as const satisfies Source;

/** When a process is given memory. */
export const linuxMmConcepts = {
  id: 'linux-mm-concepts',
  title: 'Concepts overview',
  by: 'Linux kernel documentation, Memory Management',
  where: '“Anonymous Memory”',
  url: 'https://docs.kernel.org/admin-guide/mm/concepts.html',
} as const satisfies Source;

/** Who serves the queues of a virtio device. */
export const qemuVirtioBackends = {
  id: 'qemu-virtio-backends',
  title: 'QEMU documentation: Virtual Device Back-Ends',
  by: 'QEMU project',
  where: 'docs/devel/virtio-backends.rst',
  url: 'https://www.qemu.org/docs/master/devel/virtio-backends.html',
} as const satisfies Source;

/** AMD’s names for planes, exits and intercepts. */
export const amdApmSvm = {
  id: 'amd-apm-svm',
  title: 'AMD64 Architecture Programmer’s Manual, Volume 2: System Programming, 24593',
  by: 'AMD',
  where: 'Chapter 15, “Secure Virtual Machine”',
  url: 'https://www.amd.com/content/dam/amd/en/documents/processor-tech-docs/programmer-references/24593.pdf',
} as const satisfies Source;
