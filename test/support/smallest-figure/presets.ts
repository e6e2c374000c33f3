import type { Presets } from '../../../src/core/presets.js';
import type { SmallestFigureData } from './data.js';

const example: SmallestFigureData = {
  title: { en: 'Smallest figure', 'zh-Hans': '最小的图', 'zh-Hant': '最小的圖' },
  boxes: [
    { en: 'Upper box', 'zh-Hans': '上面的框', 'zh-Hant': '上面的框' },
    { en: 'Lower box', 'zh-Hans': '下面的框', 'zh-Hant': '下面的框' },
  ],
};

/** Examples by name; the default one is there at once, others load on demand. */
export const presets: Presets<SmallestFigureData> = { example };
