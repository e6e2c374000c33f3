import type { CorrectionWords } from '../en/index.js';

export const words: CorrectionWords = {
  title: '一幅已發表插圖的更正',
  view: '檢視',
  views: { compare: '對照', published: '原圖', corrected: '更正後' },
  heads: { published: '原圖', corrected: '更正後' },
  published: '原圖',
  correct: '更正',
  bothSides: '有爭議',
  defence: '支持原圖的一方',
  why: '為何重要',
  severities: {
    wrong: '錯誤',
    misleading: '誤導',
    'out-of-date': '已過時',
    simplification: '過度簡化',
    contested: '有爭議',
  },
  statuses: { proposed: '提議中', confirmed: '已確認', disputed: '有異議', withdrawn: '已撤回' },
  version: (version) => `第 ${version} 版`,
  count: (count) => `共 ${count} 處勘誤`,
  hint: '在圖上或清單中選一個編號，就能看到它對應何處。',
  erratum: (number) => `勘誤 ${number}`,
  dispute: '對此更正提出異議',
  errata: '勘誤表',
  superseded: (date, by) =>
    `${date === '' ? '已' : `已於 ${date} `}${by === '' ? '被取代' : `由勘誤 ${by} 取代`}。`,
};
