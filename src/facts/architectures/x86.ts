import type { ArchitectureFacts, Level } from '../architecture.js';
import { intelSdmProtection } from '../sources/intel-sdm-protection.js';

/** Name of the bar where there is one plane. */
export const processor = { en: 'Processor', 'zh-Hans': '处理器', 'zh-Hant': '處理器' } as const;

/** The four rings of a plane, by a prefix for their keys; the innermost may have power over other planes. */
export function rings(prefix: string, over?: readonly string[]): Level[] {
  return [3, 2, 1, 0].map((number) => ({
    key: `${prefix}-${number}`,
    label: { en: `ring ${number}`, 'zh-Hans': `${number} 环`, 'zh-Hant': `${number} 環` },
    number,
    ...(over && number === 0 && { over }),
  }));
}

/** The rings of x86 outside VMX operation. */
export const x86 = {
  numbering: 'lower-is-more',
  processor,
  planes: [{ key: 'processor', levels: rings('ring'), cite: ['intel-sdm-protection'] }],
  sources: [intelSdmProtection],
} as const satisfies ArchitectureFacts;
