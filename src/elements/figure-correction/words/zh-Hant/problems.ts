import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'no-place': () => '既沒有說明在原圖的何處（「at」），也沒有說明指更正圖的哪一部分（「key」）。',
  'not-contested': ({ got }) =>
    `給出了另一方的說法，嚴重程度卻是 ${got ?? ''}；雙方各有道理的勘誤應寫作 "contested"。`,
  'bad-place': () => '必須是點 [x, y] 或方框 [x, y, 寬, 高]。',
  'outside-picture': ({ got }) => `落在圖外；各數都是佔圖大小的比例，從 0 到 1；實際為 ${got ?? ''}。`,
  'unknown-key': ({ expected, got }) => `更正圖沒有 ${got ?? ''} 這個部分；它有 ${expected ?? ''} ……`,
  'unknown-erratum': ({ got }) => `沒有另一條編號為 ${got ?? ''} 的勘誤。`,
  'unknown-figure': ({ expected, got }) => `沒有名為 <${got ?? ''}> 的圖；可用的有 ${expected ?? ''}。`,
  'bad-attribute': ({ got }) => `不是圖的屬性：${got ?? ''}。`,
  'bad-digest': () => '必須是檔案的 SHA-256，寫成 64 位十六進位數字。',
  'bad-size': () => '必須是寬和高，均為不小於 1 的整數像素。',
  'picture-changed': ({ got }) => `圖片已不是原來那一幅，因此不作更正：${got ?? ''}。`,
  'picture-twice': ({ got }) => `本清單的另一條更正已用於此圖片：${got ?? ''}。`,
  'no-match': () => '沒有給出任何辨認圖片的依據：「src」、「alt」、「size」或「sha256」。',
};
