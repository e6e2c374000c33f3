import type { SVGTemplateResult } from 'lit';
import type { Checks } from './check.js';
import type { Layout } from './drawing/geometry.js';
import type { OwnKinds } from './drawing/palette.js';
import type { Loadable, LoadedBy } from './loadable.js';
import type { Locale } from './language/locale.js';
import type { Presets } from './presets.js';
import type { Reading } from './reading.js';
import type { CommonWords } from './language/common.js';

/** Words that every figure has besides its own. */
export interface FigureWords {
  /** Name of the figure, for lists of figures. */
  readonly name: string;
  readonly presets: Readonly<Record<string, string>>;
  /** Name of each option and of its values, for the native selects. */
  readonly options?: Readonly<
    Record<string, { readonly label: string; readonly values: Readonly<Record<string, string>> }>
  >;
  /** Short names of examples and of options' values, for chips; the names above stand in for what is not here. */
  readonly chips?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A sentence in which choices stand as selects, e.g. `When {operation} under {preset}`. */
  readonly sentence?: string;
}

/** What the reader has chosen; hosts keep it, figures only read it. */
export interface FigureState {
  readonly selected?: string | undefined;
  readonly step?: number | undefined;
  /** Values of the figure's own options, e.g. the axis in use. */
  readonly options: Readonly<Record<string, string>>;
}

/** What a reading is made with. */
export interface ReadingContext<W, A extends object = object> {
  readonly words: W;
  readonly common: CommonWords;
  readonly locale: Locale;
  readonly options: Readonly<Record<string, string>>;
  /** What `additions` has loaded for these options. */
  readonly additions?: A | undefined;
}

/**
 * What a figure is made of: data `D` and their model `M`, what is said of it, `R`, in words `W`, the picture's layout `L`, and
 * what loads on demand, `A`. All functions are pure; `layout` rounds its numbers and never measures.
 */
export interface FigureParts<
  D,
  M,
  R extends Reading,
  L extends Layout,
  W extends FigureWords,
  A extends object,
> {
  readonly tag: string;
  /** Checks of an author's data; they load with the first such data. */
  readonly checks: Loadable<Checks<D>>;
  readonly presets: Presets<D>;
  readonly defaultPreset: string;
  readonly words: LoadedBy<Locale, W>;
  /** Choices beyond the data, by attribute name; the first value is the default, and an empty list takes any text. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** The choice that stands as chips above the picture: the name of an option, or `preset`, which it is by default. */
  readonly lead?: string;
  /** Options that some data are best read with. */
  readonly suggestedOptions?: (data: D) => Readonly<Record<string, string>>;
  /** Options that do not apply to some data, and are not offered with them. */
  readonly unusedOptions?: (data: D) => readonly string[];
  /** What some options or data need besides, code and words: it is loaded before the other functions are called, and handed to each. */
  readonly additions?: (
    options: Readonly<Record<string, string>>,
    locale: Locale,
    data: D,
  ) => Loadable<A> | undefined;
  /** Kinds that no other figure can need, by name; a reading says what they are called. */
  readonly kinds?: OwnKinds;
  /** CSS for the marks, in pages and in files, with colours as `var(--_name)`. */
  readonly styles: string;
  readonly model: (data: D, additions?: A) => M;
  readonly read: (model: M, context: ReadingContext<W, A>) => R;
  /** Lays the picture out for a width in px. */
  readonly layout: (model: M, reading: R, width: number, state: FigureState, additions?: A) => L;
  /** Width that a list of steps takes beside the picture where the whole is so wide, in px; 0 where it does not stand there. */
  readonly stepsWidth?: (model: M, width: number) => number;
  /** What of the reader's choices moves marks, as a key; without it only the options do. */
  readonly layoutKey?: (model: M, state: FigureState) => string | undefined;
  readonly view: (layout: L, marks: MarkAttributes, additions?: A) => SVGTemplateResult;
  /** Draws the sign of a legend entry that is no kind, in a box of 16 by 16 px. */
  readonly sign?: (id: string) => SVGTemplateResult;
}

/**
 * Attributes that a view puts on every mark by key, so that marks are focusable in a page and plain in a file.
 * An attribute whose value is undefined is left out.
 */
export interface MarkAttributes {
  readonly state: FigureState;
  className(key: string, kind?: string): string;
  readonly role: string | undefined;
  tabindex(key: string): string | undefined;
  label(key: string): string | undefined;
  /** `true` for the selected mark. */
  current(key: string): string | undefined;
  /** Id of what tells more about a mark. */
  details(key: string): string | undefined;
  /** Whether the mark can have focus, or is selected. */
  outlined(key: string): boolean;
}

/**
 * A figure: a value that turns typed data into a picture and into words that say the same. Custom elements, files and pages are
 * hosts of it. What is in its data and its model only the figure knows; a host hands back what it was given.
 */
export type Figure = FigureParts<object, unknown, Reading, Layout, FigureWords, object>;

/** Makes a figure of its parts; the data of a figure without a `model` are their own model. */
export function defineFigure<
  D extends object,
  M,
  R extends Reading,
  L extends Layout,
  W extends FigureWords,
  A extends object,
>(parts: FigureParts<D, M, R, L, W, A>): Figure;
export function defineFigure<
  D extends object,
  R extends Reading,
  L extends Layout,
  W extends FigureWords,
  A extends object,
>(parts: Omit<FigureParts<D, D, R, L, W, A>, 'model'>): Figure;
export function defineFigure(parts: object): Figure {
  // The only place where a figure's own types are given up.
  return { model: (data: object) => data, ...parts } as Figure;
}
