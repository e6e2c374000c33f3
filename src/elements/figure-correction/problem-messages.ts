import type { Locale } from '../../core/language/locale.js';
import type { ProblemMessages } from '../../core/problem.js';

/** Words for the problems that only corrections and manifests have, in every language. */
export const problemMessages = {
  en: {
    'no-place': () =>
      'says neither where on the published picture ("at") nor which part of the corrected figure ("key") it speaks of.',
    'bad-place': () => 'must be a point [x, y] or a box [x, y, width, height].',
    'outside-picture': ({ got }) =>
      `lies outside the picture; all numbers are fractions of its size, from 0 to 1; found ${got ?? ''}.`,
    'unknown-key': ({ expected, got }) =>
      `The corrected figure has no part ${got ?? ''}; it has ${expected ?? ''} …`,
    'unknown-erratum': ({ got }) => `There is no other erratum ${got ?? ''}.`,
    'unknown-figure': ({ expected, got }) =>
      `There is no figure <${got ?? ''}>; there are ${expected ?? ''}.`,
    'bad-attribute': ({ got }) => `is no attribute of a figure: ${got ?? ''}.`,
    'bad-digest': () => 'must be the SHA-256 of the file as 64 hexadecimal digits.',
    'bad-size': () => 'must be width and height as whole numbers of pixels, 1 or more.',
    'picture-changed': ({ got }) =>
      `The picture is no longer the known one, so it is left alone: ${got ?? ''}.`,
    'picture-twice': ({ got }) =>
      `Another correction of this manifest has this picture already: ${got ?? ''}.`,
    'no-match': () => 'names nothing by which the picture can be known: "src", "alt", "size" or "sha256".',
  },
  'zh-Hans': {
    'no-place': () => '既没有说明在原图的何处（“at”），也没有说明指更正图的哪一部分（“key”）。',
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
  },
  'zh-Hant': {
    'no-place': () => '既沒有說明在原圖的何處（「at」），也沒有說明指更正圖的哪一部分（「key」）。',
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
  },
} as const satisfies Record<Locale, ProblemMessages>;
