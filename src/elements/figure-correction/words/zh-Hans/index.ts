import type { CorrectionWords } from '../en/index.js';

export const words: CorrectionWords = {
  title: '一幅已发表插图的更正',
  view: '查看',
  views: { compare: '对照', published: '原图', corrected: '更正后' },
  heads: { published: '原图', corrected: '更正后' },
  published: '原图',
  correct: '更正',
  bothSides: '有争议',
  defence: '支持原图的一方',
  why: '为何重要',
  severities: {
    wrong: '错误',
    misleading: '误导',
    'out-of-date': '已过时',
    simplification: '过度简化',
    contested: '有争议',
  },
  statuses: { proposed: '提议中', confirmed: '已确认', disputed: '有异议', withdrawn: '已撤回' },
  version: (version) => `第 ${version} 版`,
  count: (count) => `共 ${count} 处勘误`,
  hint: '在图上或列表中选一个编号，即可看到它对应何处。',
  erratum: (number) => `勘误 ${number}`,
  dispute: '对此更正提出异议',
  errata: '勘误表',
  superseded: (date, by) =>
    `${date === '' ? '已' : `已于 ${date} `}${by === '' ? '被取代' : `被勘误 ${by} 取代`}。`,
};
