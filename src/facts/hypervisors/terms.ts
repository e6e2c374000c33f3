import type { Text } from '../../core/language/locale.js';

/** Headings of the detail panel that several stacks use. */
export const place = {
  en: 'Where it stands',
  'zh-Hans': '所处位置',
  'zh-Hant': '所處位置',
} as const satisfies Text;
export const devices = { en: 'Devices', 'zh-Hans': '设备', 'zh-Hant': '裝置' } as const satisfies Text;
export const processors = {
  en: 'Processors',
  'zh-Hans': '处理器',
  'zh-Hant': '處理器',
} as const satisfies Text;
export const ring = { en: 'Ring', 'zh-Hans': '环', 'zh-Hant': '環' } as const satisfies Text;
export const walls = {
  en: 'Further isolation',
  'zh-Hans': '其他隔离措施',
  'zh-Hant': '其他隔離措施',
} as const satisfies Text;
