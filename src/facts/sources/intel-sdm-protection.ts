import type { Source } from '../../core/source.js';

/** Rings, gates and privilege checks of x86. */
export const intelSdmProtection = {
  id: 'intel-sdm-protection',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 3A',
  by: 'Intel',
  where: '“Protection”',
  url: 'https://www.intel.com/content/www/us/en/developer/articles/technical/intel-sdm.html',
} as const satisfies Source;
