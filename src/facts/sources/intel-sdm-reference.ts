import type { Source } from '../../core/source.js';

/** What each instruction does. */
export const intelSdmReference = {
  id: 'intel-sdm-reference',
  title: 'Intel 64 and IA-32 Architectures Software Developer’s Manual, Volume 2',
  by: 'Intel',
  where: '“Instruction Set Reference”',
  url: 'https://www.intel.com/content/www/us/en/developer/articles/technical/intel-sdm.html',
} as const satisfies Source;
