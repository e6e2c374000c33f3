import type { LoadedBy } from '../../core/loadable.js';
import { virtualizable } from '../../facts/instructions/virtualizable.js';
import type { SensitiveInstructionsData } from './data.js';

/** Examples by name; all but the default load on demand. */
export const presets: LoadedBy<string, SensitiveInstructionsData> = {
  virtualizable,
  'ia-32': () => import('../../facts/instructions/ia-32.js').then((module) => module.ia32),
  'ia-32-umip': () => import('../../facts/instructions/ia-32-umip.js').then((module) => module.ia32Umip),
};
