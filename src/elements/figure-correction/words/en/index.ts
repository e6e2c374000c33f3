import type { WordsLike } from '../../../../core/language/by-language.js';
/** What a correction says, in English. */
export const words = {
  title: 'A published figure, corrected',
  view: 'View',
  views: { compare: 'Compare', published: 'Published', corrected: 'Corrected' },
  heads: { published: 'As published', corrected: 'Corrected' },
  published: 'Published',
  correct: 'Correct',
  bothSides: 'Contested',
  defence: 'In favour of the picture',
  why: 'Why it matters',
  severities: {
    wrong: 'wrong',
    misleading: 'misleading',
    'out-of-date': 'out of date',
    simplification: 'simplification',
    contested: 'contested',
  },
  statuses: { proposed: 'proposed', confirmed: 'confirmed', disputed: 'disputed', withdrawn: 'withdrawn' },
  version: (version: string) => `version ${version}`,
  count: (count: number) => (count === 1 ? '1 erratum' : `${count} errata`),
  hint: 'Select a number in a picture or in the list to see where it belongs.',
  erratum: (number: number) => `Erratum ${number}`,
  dispute: 'Dispute this correction',
  errata: 'Errata',
  superseded: (date: string, by: string) =>
    `Superseded${date === '' ? '' : ` on ${date}`}${by === '' ? '' : ` by erratum ${by}`}.`,
} as const;

export type CorrectionWords = WordsLike<typeof words>;
