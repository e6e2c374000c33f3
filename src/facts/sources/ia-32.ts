import type { Source } from '../../core/source.js';
import { intelSdmReference } from './intel-sdm-reference.js';

export { popekGoldberg } from './virtualizable.js';

const sdm = intelSdmReference.url;

/** The sensitive, unprivileged instructions of IA-32. */
export const robinIrvine = {
  id: 'robin-irvine',
  title: 'Analysis of the Intel Pentium’s Ability to Support a Secure Virtual Machine Monitor',
  by: 'John Scott Robin, Cynthia E. Irvine',
  date: '2000-08',
  where: '9th USENIX Security Symposium, sections 3 and 4',
  url: 'https://www.usenix.org/legacy/publications/library/proceedings/sec2000/robin.html',
} as const satisfies Source;

/** A textbook that counts eighteen of them. */
export const hennessyPatterson = {
  id: 'hennessy-patterson',
  title: 'Computer Architecture: A Quantitative Approach, 6th edition',
  by: 'John L. Hennessy, David A. Patterson',
  date: '2017',
  where: 'Figure 2.31',
} as const satisfies Source;

/** The list of privileged instructions. */
export const intelSdmPrivileged = {
  id: 'intel-sdm-privileged',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 3A',
  by: 'Intel',
  where: '“Privileged Instructions”',
  url: sdm,
} as const satisfies Source;

/** Which system instructions are protected from applications, and what CR4.UMIP adds. */
export const intelSdmSystem = {
  id: 'intel-sdm-system',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 3A',
  by: 'Intel',
  where: 'table “Summary of System Instructions”',
  url: sdm,
} as const satisfies Source;

/** How IOPL and the I/O permission bit map guard the ports. */
export const intelSdmIo = {
  id: 'intel-sdm-io',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 1',
  by: 'Intel',
  where: '“Protected-Mode I/O”',
  url: sdm,
} as const satisfies Source;

/** Which instructions exit from non-root operation, and when. */
export const intelSdmExits = {
  id: 'intel-sdm-exits',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 3C',
  by: 'Intel',
  where: '“Instructions That Cause VM Exits Unconditionally” and “… Conditionally”',
  url: sdm,
} as const satisfies Source;

/** Where Intel calls the IOPL-checked instructions “sensitive”. */
export const intel386Sensitive = {
  id: 'intel-386-sensitive',
  title: '80386 Programmer’s Reference Manual',
  by: 'Intel',
  date: '1986',
  where: 'section 6.3.5, “Some Instructions are Reserved for Operating System”',
  url: 'https://pdos.csail.mit.edu/6.828/2018/readings/i386/s06_03.htm',
} as const satisfies Source;

/** The condition of Theorem 1, restated for root and non-root mode. */
export const bugnionNiehTsafrir = {
  id: 'bugnion-nieh-tsafrir',
  title: 'Hardware and Software Support for Virtualization',
  by: 'Edouard Bugnion, Jason Nieh, Dan Tsafrir',
  date: '2017',
  where: 'Chapter 4',
  url: 'https://doi.org/10.2200/S00754ED1V01Y201701CAC038',
} as const satisfies Source;
