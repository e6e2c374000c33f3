import { locales } from '../locale.js';
import type { WordsLike } from '../by-language.js';
import type { Problem } from '../../problem.js';
import type { words as en } from '../en/problems.js';

const expectation = ({ expected, got }: Problem): string =>
  `应为 ${expected ?? '其他值'}${got === undefined ? '' : `，实际为 ${got}`}。`;

export const words: WordsLike<typeof en> = {
  invalid: expectation,
  type: expectation,
  missing: ({ expected }) => `缺失；应为 ${expected ?? '一个值'}。`,
  empty: () => '不能为空。',
  'too-long': () => '过长，放不进标签。',
  'too-many': ({ expected }) => `条目过多，最多能画 ${expected ?? ''} 项。`,
  'too-large': ({ expected, got }) => `过大：${got ?? ''}；最多可读 ${expected ?? ''}。`,
  'no-language': () => `没有 ${locales.join('、')} 中任何一种语言的文字。`,
  'bad-character': () => '含有无法显示的字符。',
  'bad-key': ({ got }) => `只能由字母、数字、“-”“.”“_”组成；实际为 ${got ?? ''}。`,
  'bad-link': ({ got }) => `必须是 http 或 https 地址；实际为 ${got ?? ''}。`,
  'bad-date': ({ got }) => `日期须写作 YYYY、YYYY-MM 或 YYYY-MM-DD；实际为 ${got ?? ''}。`,
  'unknown-field': ({ got }) => `含有未知字段：${got ?? ''}。`,
  duplicate: ({ got }) => `重复出现：${got ?? ''}。`,
  'unknown-source': ({ got }) => `引用了“sources”中没有的来源：${got ?? ''}。`,
  'no-source': () => '作出了论断却没有来源。',
  uncited: () => '作出了论断却没有来源；请注明来源，或用 "own": true 标明是作者自述。',
  'no-data': () => '元素里有文字，但没有数据；文字保留不变。请用 preset 指定一个示例，或加入 JSON。',
  swallowed: ({ got }) => `元素里有 ${got ?? ''}，它不属于这里：标签没有闭合，或写成了 <… />。`,
  'unknown-attribute': ({ expected, got }) => `没有属性 ${got ?? ''}；最接近的是 ${expected ?? ''}。`,
  'unknown-value': ({ expected, got }) => `不能是 ${got ?? ''}；可以是 ${expected ?? ''}。`,
  'unknown-preset': ({ expected, got }) => `没有名为 ${got ?? ''} 的预设；可用的有 ${expected ?? ''}。`,
  'not-json': ({ got }) => `这不是 JSON（${got ?? ''}）。`,
  unreachable: ({ got }) => `无法读取该地址：${got ?? ''}。`,
  timeout: ({ got }) => `该地址在 ${got ?? ''} 秒内没有应答。`,
  'not-drawn': ({ got }) => `无法用这些数据作图（${got ?? ''}）。`,
};
