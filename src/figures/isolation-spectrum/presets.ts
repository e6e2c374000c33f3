import { byLanguage } from '../../core/language/by-language.js';
import { perLanguage, type PerLanguage, type Presets } from '../../core/presets.js';
import { spectrum } from '../../facts/isolation/catalogue.js';
import type { Axis } from '../../facts/isolation/mechanism.js';
import { words as en } from '../../facts/words/en/isolation.js';
import type { IsolationSpectrumData } from './data.js';

const words = byLanguage(en, {
  'zh-Hans': () => import('../../facts/words/zh-Hans/isolation.js'),
  'zh-Hant': () => import('../../facts/words/zh-Hant/isolation.js'),
});

/** An example made of some of the known mechanisms. */
const example = (keys?: readonly string[], axis?: Axis): PerLanguage<IsolationSpectrumData> =>
  perLanguage(words, (texts) => spectrum(texts, keys, axis));

/** One row for each way in which neighbours are kept apart, and the best known of those that share alike. */
const main = [
  'v8-isolate',
  'wasm',
  'process',
  'container',
  'gvisor',
  'firecracker',
  'full-vm',
  'confidential-vm',
  'bare-metal',
  'air-gap',
];

/** Examples by name. */
export const presets: Presets<IsolationSpectrumData> = {
  overview: perLanguage(words, (texts) => ({ ...spectrum(texts), main })),
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
