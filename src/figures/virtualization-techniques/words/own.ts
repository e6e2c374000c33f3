import type { Technique } from '../../../facts/techniques/technique.js';
import type { Figures, Part } from '../picture.js';
import type { Way, What } from '../simulate.js';

export type { Figures };

/** What is said of one technique only. */
export interface OwnWords {
  readonly subtitle: string;
  /** Over the guest’s code, where that is not all that is to be said of it. */
  readonly guest?: string;
  /** Over what runs. */
  readonly runs: string;
  /** Where the guest’s code is when it does not run. */
  readonly memory?: string;
  /** The software that runs the guest. */
  readonly monitor: string;
  readonly note: string;
  readonly parts: Readonly<Partial<Record<Part, string>>>;
  /** Forms in which an instruction runs that is not the instruction itself. */
  readonly forms: Readonly<Partial<Record<What, string>>>;
  readonly ways: Readonly<Partial<Record<Way, string>>>;
  /** A branch whose target is a block of the cache. */
  readonly jump?: (block: string) => string;
  /** What is done to a block before it runs. */
  readonly fills?: string;
  readonly block?: (number: number) => string;
  /** Sentences that another follows: a block is worked on now, or has been. */
  readonly prepares?: (block: string, count: number) => string;
  readonly finds?: (block: string) => string;
  /** Where code of a mode runs. */
  readonly place?: (mode: string) => string;
  readonly heading: (figures: Figures) => string;
  readonly conclusion: (figures: Figures) => string;
  readonly happens: Readonly<Partial<Record<What, (name: string) => string>>>;
}

export type OtherWords = Readonly<Record<Exclude<Technique, 'binary-translation'>, OwnWords>>;
