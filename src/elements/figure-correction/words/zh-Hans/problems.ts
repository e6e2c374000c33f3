import type { WordsLike } from '../../../../core/language/by-language.js';
import type { words as en } from '../en/problems.js';

export const words: WordsLike<typeof en> = {
  'no-place': () => '既没有说明在原图的何处（“at”），也没有说明指更正图的哪一部分（“key”）。',
  'not-contested': ({ got }) =>
    `给出了另一方的说法，严重程度却是 ${got ?? ''}；双方各有道理的勘误应写作 "contested"。`,
  'bad-place': () => '必须是点 [x, y] 或方框 [x, y, 宽, 高]。',
  'outside-picture': ({ got }) => `落在图外；各数都是占图大小的比例，从 0 到 1；实际为 ${got ?? ''}。`,
  'unknown-key': ({ expected, got }) => `更正图没有 ${got ?? ''} 这一部分；它有 ${expected ?? ''} ……`,
  'unknown-erratum': ({ got }) => `没有另外一条编号为 ${got ?? ''} 的勘误。`,
  'unknown-figure': ({ expected, got }) => `没有名为 <${got ?? ''}> 的图；可用的有 ${expected ?? ''}。`,
  'bad-attribute': ({ got }) => `不是图的属性：${got ?? ''}。`,
  'bad-digest': () => '必须是文件的 SHA-256，写作 64 位十六进制数字。',
  'bad-size': () => '必须是宽和高，均为不小于 1 的整数像素。',
  'picture-changed': ({ got }) => `图片已不是原来那一幅，因此不作更正：${got ?? ''}。`,
  'picture-twice': ({ got }) => `本清单的另一条更正已用于此图片：${got ?? ''}。`,
  'no-match': () => '没有给出任何辨认图片的依据：“src”、“alt”、“size”或“sha256”。',
};
