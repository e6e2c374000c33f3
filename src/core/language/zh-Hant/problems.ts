import { locales } from '../locale.js';
import type { WordsLike } from '../by-language.js';
import type { Problem } from '../../problem.js';
import type { words as en } from '../en/problems.js';

const expectation = ({ expected, got }: Problem): string =>
  `應為 ${expected ?? '其他值'}${got === undefined ? '' : `，實際為 ${got}`}。`;

export const words: WordsLike<typeof en> = {
  invalid: expectation,
  type: expectation,
  missing: ({ expected }) => `缺少；應為 ${expected ?? '一個值'}。`,
  empty: () => '不能是空的。',
  'too-long': () => '太長，放不進標籤。',
  'too-many': ({ expected }) => `項目太多，最多能畫 ${expected ?? ''} 項。`,
  'too-large': ({ expected, got }) => `太大：${got ?? ''}；最多可讀取 ${expected ?? ''}。`,
  'no-language': () => `沒有 ${locales.join('、')} 任何一種語言的文字。`,
  'bad-character': () => '含有無法顯示的字元。',
  'bad-key': ({ got }) => `只能由字母、數字、「-」「.」「_」組成；實際為 ${got ?? ''}。`,
  'bad-link': ({ got }) => `必須是 http 或 https 位址；實際為 ${got ?? ''}。`,
  'bad-date': ({ got }) => `日期須寫成 YYYY、YYYY-MM 或 YYYY-MM-DD；實際為 ${got ?? ''}。`,
  'unknown-field': ({ got }) => `含有未知欄位：${got ?? ''}。`,
  duplicate: ({ got }) => `重複出現：${got ?? ''}。`,
  'unknown-source': ({ got }) => `引用了「sources」裡沒有的來源：${got ?? ''}。`,
  'no-source': () => '提出了論斷卻沒有來源。',
  uncited: () => '提出了論斷卻沒有來源；請註明來源，或用 "own": true 標明是作者自述。',
  'no-data': () => '元素裡有文字，但沒有資料；文字保留不變。請用 preset 指定一個範例，或加入 JSON。',
  swallowed: ({ got }) => `元素裡有 ${got ?? ''}，它不屬於這裡：標籤沒有關閉，或寫成了 <… />。`,
  'unknown-attribute': ({ expected, got }) => `沒有屬性 ${got ?? ''}；最接近的是 ${expected ?? ''}。`,
  'unknown-value': ({ expected, got }) => `不能是 ${got ?? ''}；可以是 ${expected ?? ''}。`,
  'unknown-preset': ({ expected, got }) => `沒有名為 ${got ?? ''} 的預設範例；可用的有 ${expected ?? ''}。`,
  'not-json': ({ got }) => `這不是 JSON（${got ?? ''}）。`,
  unreachable: ({ got }) => `無法讀取該位址：${got ?? ''}。`,
  timeout: ({ got }) => `該位址在 ${got ?? ''} 秒內沒有回應。`,
  'not-drawn': ({ got }) => `無法用這些資料作圖（${got ?? ''}）。`,
};
