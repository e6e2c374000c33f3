import type { Configuration } from '../configuration.js';
import { intelSdmProtection } from '../sources/intel-sdm-protection.js';
import { native as mechanics } from './mechanics/native.js';
import type { NativeTexts } from '../words/en/native.js';

export type { NativeTexts };

const cite = ['intel-sdm-protection'];

/** An operating system on bare hardware; its texts come in one language. */
export const native = (t: NativeTexts): Configuration => ({
  architecture: mechanics.architecture,
  title: t.title,
  subtitle: t.subtitle,
  occupants: [
    {
      key: 'application',
      kind: 'application',
      level: 'ring-3',
      does: { text: t.applicationDoes, cite },
      facts: [{ term: t.mayNot, text: t.mayNotText, cite }],
      cite,
    },
    {
      key: 'kernel',
      kind: 'host-kernel',
      level: 'ring-0',
      label: t.kernel,
      does: { text: t.kernelDoes, cite },
      facts: [{ term: t.whyRing0, text: t.whyRing0Text, cite }],
      cite,
    },
  ],
  notes: [{ text: t.note, cite }],
  mechanism: mechanics.mechanism,
  sources: [intelSdmProtection],
});
