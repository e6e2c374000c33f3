import type { Text } from './language/locale.js';

/** Where a claim can be checked. Titles stay in the language of the source. */
export interface Source {
  /** Kebab-case name by which claims cite it, unique in a figure. */
  readonly id: string;
  readonly title: string;
  /** Authors or publisher. */
  readonly by?: string | undefined;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** Section title, table, page or file inside the source. */
  readonly where?: string | undefined;
  /** BCP 47 tag of the title's language; English without it. */
  readonly lang?: string | undefined;
  /** An `https:` address. */
  readonly url?: string | undefined;
}

/** A sentence and the ids of the sources that bear it out. */
export interface Claim {
  readonly text: Text;
  readonly cite?: readonly string[] | undefined;
  /** Set where the sources disagree; the text then names both sides. */
  readonly contested?: boolean | undefined;
  /** Set for the author's own words, which need no source and are marked as such. */
  readonly own?: boolean | undefined;
}

/** A claim with a heading of its own, as a row of the detail panel. */
export interface Fact extends Claim {
  readonly term: Text;
}
