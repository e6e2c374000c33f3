import type { PerLanguage, Presets } from '../../core/presets.js';
import { spectrum } from '../../facts/isolation/catalogue.js';
import type { Axis } from '../../facts/isolation/mechanism.js';
import { en } from '../../facts/isolation/texts/en.js';
import type { IsolationSpectrumData } from './data.js';

const zhHans = () => import('../../facts/isolation/texts/zh-hans.js').then((module) => module.zhHans);
const zhHant = () => import('../../facts/isolation/texts/zh-hant.js').then((module) => module.zhHant);

/** An example made of some of the known mechanisms; the texts of other languages load on demand. */
const example = (keys?: readonly string[], axis?: Axis): PerLanguage<IsolationSpectrumData> => ({
  perLanguage: {
    en: () => Promise.resolve(spectrum(en, keys, axis)),
    'zh-Hans': () => zhHans().then((texts) => spectrum(texts, keys, axis)),
    'zh-Hant': () => zhHant().then((texts) => spectrum(texts, keys, axis)),
  },
});

/** Examples by name. */
export const presets: Presets<IsolationSpectrumData> = {
  overview: { perLanguage: { ...example().perLanguage, en: spectrum(en) } },
  'containers-and-vms': example(['container', 'gvisor', 'kata', 'firecracker', 'full-vm']),
  serverless: example(['v8-isolate', 'wasm', 'firecracker', 'gvisor', 'container']),
  history: example(
    [
      'full-vm',
      'chroot',
      'jail',
      'zone',
      'rootless',
      'container',
      'wasm',
      'v8-isolate',
      'confidential-vm',
      'kata',
      'nabla',
      'gvisor',
      'bare-metal',
      'firecracker',
    ],
    'since',
  ),
};
