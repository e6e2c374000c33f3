import type { WordsLike } from '../by-language.js';

/** What every figure says, in English; the type of the other languages. */
export const words = {
  legend: 'Legend',
  details: 'Details',
  sources: (count: number) => `Sources (${count})`,
  source: (number: number) => `Source ${number}`,
  close: 'Close',
  listView: 'Show as list',
  pictureView: 'Show as picture',
  menu: 'More',
  notes: (count: number) => `Notes (${count})`,
  moreChoices: 'more',
  tableView: 'Show as table',
  parts: 'Parts of the picture',
  preset: 'Example',
  /** Which of several parts that have the same name. */
  which: (number: number, of: number) => `${number} of ${of}`,
  informal: 'informal name',
  listOf: (title: string) => `${title}: list`,
  cleared: 'Selection cleared.',
  refused: (count: number) =>
    count === 1
      ? 'This figure is not drawn, because its data have a problem:'
      : `This figure is not drawn, because its data have ${count} problems:`,
  kept: (count: number) =>
    `What was asked for has ${count === 1 ? 'a problem' : `${count} problems`}, so what is shown here is not that:`,
  separator: ', ',
  listSeparator: ', ',
  steps: 'Steps',
  stepOf: (step: number, of: number) => `Step ${step} of ${of}`,
  stepCount: (of: number) => `${of} steps`,
  firstStep: 'First step',
  backStep: 'Back',
  nextStep: 'Next',
  lastStep: 'Last step',
  play: 'Play',
  pause: 'Pause',
  copyLink: 'Copy link to this step',
  linkCopied: 'Link copied.',
  linkToCopy: 'Link to this step',
  colon: ': ',
  stop: '. ',
  semicolon: '; ',
  /** Between sentences. */
  space: ' ',
  /** Behind what sources disagree on, and behind what only the author says. */
  contested: 'contested',
  own: 'the author’s own words',
  kinds: {
    application: 'Application',
    'guest-kernel': 'Guest kernel',
    hypervisor: 'Hypervisor',
    'host-kernel': 'Host kernel',
    'device-model': 'Device model (user-space VMM)',
    'application-kernel': 'Application kernel',
    hole: 'Hole',
    hardware: 'Hardware, firmware',
    control: 'Control',
  },
} as const;

export type CommonWords = WordsLike<typeof words>;
