import type { KindName } from './kind.js';
import { withAside } from './language/script.js';
import type { Source } from './source.js';

/** A sentence in the reader's language with the numbers of its sources. */
export interface CitedText {
  readonly text: string;
  readonly cite: readonly number[];
  /** Where sources disagree: the word for that. */
  readonly contested?: string | undefined;
}

/** A sentence that needs no source. */
export const uncited = (text: string): CitedText => ({ text, cite: [] });

export interface CitedFact extends CitedText {
  readonly term: string;
}

export interface NumberedSource extends Source {
  readonly number: number;
}

/** Something that the reader can do with a part: it sets an option of the figure. */
export interface Action {
  readonly option: string;
  readonly value: string;
  readonly label: string;
  /** For a choice that can be on or off. */
  readonly pressed?: boolean;
}

/** A table of values, one column per compared part. */
export interface ReadingTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly term: string;
    readonly cells: readonly (readonly CitedText[])[];
    /** Set where all columns say the same. */
    readonly same?: boolean;
  }[];
  readonly actions?: readonly Action[];
  /** Name of the button that opens the table; without it the table stands open. */
  readonly opener?: string;
}

/** One step of a process that the picture shows. */
export interface ReadingStep extends CitedText {
  /** Key of the mark that acts. */
  readonly at: string;
  /** Name of who acts, and where. */
  readonly label: string;
  /** What the step costs, e.g. `VM exit`; absent when nothing. */
  readonly cost?: string;
  /** Counts up to and including this step. */
  readonly tally: string;
}

/** A part of the figure in words: one entry of the list view, and the detail panel when it is selected. */
export interface ReadingItem {
  /** Key of its mark. */
  readonly key: string;
  readonly label: string;
  /** Where it stands, e.g. `ring 0, VMX root operation`. */
  readonly place?: string;
  readonly kind?: KindName;
  /** Set in a monospaced face: mnemonics. */
  readonly mono?: boolean;
  readonly facts: readonly CitedFact[];
  readonly items?: readonly ReadingItem[];
  readonly actions?: readonly Action[];
}

/**
 * Something that goes from one part to another, e.g. a call. It is told once, as a fact after all parts; the panel of a part
 * tells those that touch it.
 */
export interface ReadingRelation extends CitedFact {
  /** Keys of parts. */
  readonly from: string;
  readonly to: string;
  /** What stands at its line on the picture. */
  readonly label: string;
}

/** One entry of the legend: a kind, or a sign that only this figure has. */
export interface LegendItem {
  readonly id: string;
  readonly kind?: KindName;
  readonly label: string;
}

/** What follows from the data, computed. */
export interface Verdict {
  readonly tone: 'holds' | 'fails' | 'open';
  readonly heading: string;
  readonly text: CitedText;
}

/**
 * Everything that a figure says, in one language. The picture takes its labels from here, the list view, the detail panel,
 * the summary and the text exports show it, so none can say what another does not.
 */
export interface Reading {
  readonly title: string;
  readonly subtitle?: CitedText;
  /** One or two sentences that say what the picture shows. */
  readonly summary: string;
  readonly verdict?: Verdict;
  /** Steps of the process that is shown, in order. */
  readonly steps?: readonly ReadingStep[];
  /** Values of options that make no sense here, by option, each with the reason. */
  readonly impossible?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly table?: ReadingTable;
  readonly items: readonly ReadingItem[];
  /** What goes between the parts. */
  readonly relations?: readonly ReadingRelation[];
  readonly legend: readonly LegendItem[];
  readonly notes: readonly CitedText[];
  readonly sources: readonly NumberedSource[];
}

/** Walks all items, outer before inner. */
export function* everyItem(items: readonly ReadingItem[]): Generator<ReadingItem> {
  for (const item of items) {
    yield item;
    if (item.items) yield* everyItem(item.items);
  }
}

/** Finds the item of a mark. */
export function findItem(reading: Reading, key: string | undefined): ReadingItem | undefined {
  if (key === undefined) return undefined;
  for (const item of everyItem(reading.items)) if (item.key === key) return item;
  return undefined;
}

/** Says what goes from one part to another, or both ways, by their names. */
export function relationText(
  label: string,
  from: string,
  to: string,
  both: boolean,
  { colon }: { readonly colon: string },
): string {
  return `${label}${colon}${from} ${both ? '↔' : '→'} ${to}`;
}

/** Finds what goes from or to a part. */
export function relationsAt({ relations = [] }: Reading, key: string): readonly ReadingRelation[] {
  return relations.filter(({ from, to }) => from === key || to === key);
}

/** Writes `[1][2]` behind a sentence, held to it by a no-break space. */
export function withCites({ text, cite, contested }: CitedText): string {
  const marked = withAside(text, contested);
  return cite.length === 0 ? marked : `${marked}\u00a0${cite.map((number) => `[${number}]`).join('')}`;
}

/** Writes a source as one line. */
export function sourceLine(source: Source): string {
  const title = source.where === undefined ? source.title : `${source.title}, ${source.where}`;
  return [source.by, title, source.date]
    .filter((part) => part !== undefined)
    .join('. ')
    .replaceAll('.. ', '. ');
}
