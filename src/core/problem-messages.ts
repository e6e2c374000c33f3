import type { Locale } from './locale.js';
import type { Problem, ProblemMessages } from './problem.js';

const expectedEn = ({ expected, got }: Problem): string =>
  `expected ${expected ?? 'something else'}${got === undefined ? '' : `, found ${got}`}.`;
const expectedHans = ({ expected, got }: Problem): string =>
  `应为 ${expected ?? '其他值'}${got === undefined ? '' : `，实际为 ${got}`}。`;
const expectedHant = ({ expected, got }: Problem): string =>
  `應為 ${expected ?? '其他值'}${got === undefined ? '' : `，實際為 ${got}`}。`;

/** Words for the problems that any figure's data can have; loaded only when there is one. */
export const problemMessages = {
  en: {
    invalid: expectedEn,
    type: expectedEn,
    missing: ({ expected }) => `is missing; expected ${expected ?? 'a value'}.`,
    empty: () => 'must not be empty.',
    'too-long': () => 'is longer than a label can be.',
    'too-many': ({ expected }) => `has more entries than the ${expected ?? ''} that can be drawn.`,
    'too-large': ({ expected, got }) => `is too large: ${got ?? ''}; at most ${expected ?? ''} can be read.`,
    'no-language': () => 'has a text in none of en, zh-Hans, zh-Hant.',
    'bad-character': () => 'has a character that cannot be shown.',
    'bad-key': ({ got }) => `must be a name of letters, digits, "-", "." and "_"; found ${got ?? ''}.`,
    'bad-link': ({ got }) => `must be an http or https address; found ${got ?? ''}.`,
    'bad-date': ({ got }) => `must be a date as YYYY, YYYY-MM or YYYY-MM-DD; found ${got ?? ''}.`,
    'unknown-field': ({ got }) => `has a field that is not known: ${got ?? ''}.`,
    duplicate: ({ got }) => `stands here a second time: ${got ?? ''}.`,
    'unknown-source': ({ got }) => `cites a source that is not in "sources": ${got ?? ''}.`,
    'no-source': () => 'makes a claim without a source.',
    'unknown-preset': ({ expected, got }) => `There is no preset ${got ?? ''}; there are ${expected ?? ''}.`,
    'not-json': ({ got }) => `This is not JSON (${got ?? ''}).`,
    unreachable: ({ got }) => `The address could not be read: ${got ?? ''}.`,
    timeout: ({ got }) => `The address did not answer within ${got ?? ''} seconds.`,
    'not-drawn': ({ got }) => `The data could not be drawn (${got ?? ''}).`,
  },
  'zh-Hans': {
    invalid: expectedHans,
    type: expectedHans,
    missing: ({ expected }) => `缺失；应为 ${expected ?? '一个值'}。`,
    empty: () => '不能为空。',
    'too-long': () => '过长，放不进标签。',
    'too-many': ({ expected }) => `条目过多，最多能画 ${expected ?? ''} 项。`,
    'too-large': ({ expected, got }) => `过大：${got ?? ''}；最多可读 ${expected ?? ''}。`,
    'no-language': () => '没有 en、zh-Hans、zh-Hant 中任何一种语言的文字。',
    'bad-character': () => '含有无法显示的字符。',
    'bad-key': ({ got }) => `只能由字母、数字、“-”“.”“_”组成；实际为 ${got ?? ''}。`,
    'bad-link': ({ got }) => `必须是 http 或 https 地址；实际为 ${got ?? ''}。`,
    'bad-date': ({ got }) => `日期须写作 YYYY、YYYY-MM 或 YYYY-MM-DD；实际为 ${got ?? ''}。`,
    'unknown-field': ({ got }) => `含有未知字段：${got ?? ''}。`,
    duplicate: ({ got }) => `重复出现：${got ?? ''}。`,
    'unknown-source': ({ got }) => `引用了“sources”中没有的来源：${got ?? ''}。`,
    'no-source': () => '作出了论断却没有来源。',
    'unknown-preset': ({ expected, got }) => `没有名为 ${got ?? ''} 的预设；可用的有 ${expected ?? ''}。`,
    'not-json': ({ got }) => `这不是 JSON（${got ?? ''}）。`,
    unreachable: ({ got }) => `无法读取该地址：${got ?? ''}。`,
    timeout: ({ got }) => `该地址在 ${got ?? ''} 秒内没有应答。`,
    'not-drawn': ({ got }) => `无法用这些数据作图（${got ?? ''}）。`,
  },
  'zh-Hant': {
    invalid: expectedHant,
    type: expectedHant,
    missing: ({ expected }) => `缺少；應為 ${expected ?? '一個值'}。`,
    empty: () => '不能是空的。',
    'too-long': () => '太長，放不進標籤。',
    'too-many': ({ expected }) => `項目太多，最多能畫 ${expected ?? ''} 項。`,
    'too-large': ({ expected, got }) => `太大：${got ?? ''}；最多可讀取 ${expected ?? ''}。`,
    'no-language': () => '沒有 en、zh-Hans、zh-Hant 任何一種語言的文字。',
    'bad-character': () => '含有無法顯示的字元。',
    'bad-key': ({ got }) => `只能由字母、數字、「-」「.」「_」組成；實際為 ${got ?? ''}。`,
    'bad-link': ({ got }) => `必須是 http 或 https 位址；實際為 ${got ?? ''}。`,
    'bad-date': ({ got }) => `日期須寫成 YYYY、YYYY-MM 或 YYYY-MM-DD；實際為 ${got ?? ''}。`,
    'unknown-field': ({ got }) => `含有未知欄位：${got ?? ''}。`,
    duplicate: ({ got }) => `重複出現：${got ?? ''}。`,
    'unknown-source': ({ got }) => `引用了「sources」裡沒有的來源：${got ?? ''}。`,
    'no-source': () => '提出了論斷卻沒有來源。',
    'unknown-preset': ({ expected, got }) => `沒有名為 ${got ?? ''} 的預設範例；可用的有 ${expected ?? ''}。`,
    'not-json': ({ got }) => `這不是 JSON（${got ?? ''}）。`,
    unreachable: ({ got }) => `無法讀取該位址：${got ?? ''}。`,
    timeout: ({ got }) => `該位址在 ${got ?? ''} 秒內沒有回應。`,
    'not-drawn': ({ got }) => `無法用這些資料作圖（${got ?? ''}）。`,
  },
} as const satisfies Record<Locale, ProblemMessages>;
