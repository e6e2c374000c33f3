import type { Claim } from '../../core/source.js';

/** How VMMs are built all the same where sensitive instructions do not trap. */
export const instead = {
  text: {
    en: 'VMMs are still built: by translating the code, by changing the guest or by extending the hardware.',
    'zh-Hans': '仍可另寻办法构造 VMM：翻译代码、修改客户机或扩展硬件。',
    'zh-Hant': '仍可另尋辦法建構 VMM：轉譯程式碼、修改客體或擴充硬體。',
  },
  cite: ['bugnion-nieh-tsafrir'],
} as const satisfies Claim;
