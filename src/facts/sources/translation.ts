import type { Source } from '../../core/source.js';

/** Binary translation against the first VT-x. */
export const adamsAgesen2006 = {
  id: 'adams-agesen-2006',
  title: 'A Comparison of Software and Hardware Techniques for x86 Virtualization',
  by: 'Keith Adams, Ole Agesen',
  date: '2006',
  where: 'ASPLOS XII, §3–4',
  url: 'https://doi.org/10.1145/1168857.1168860',
} as const satisfies Source;

/** The hosted architecture, the world switch and the translator of VMware Workstation. */
export const bugnion2012 = {
  id: 'bugnion-2012',
  title: 'Bringing Virtualization to the x86 Architecture with the Original VMware Workstation',
  by: 'Edouard Bugnion, Scott Devine, Mendel Rosenblum, Jeremy Sugerman, Edward Y. Wang',
  date: '2012',
  where: 'ACM Transactions on Computer Systems 30(4)',
  url: 'https://doi.org/10.1145/2382553.2382554',
} as const satisfies Source;
