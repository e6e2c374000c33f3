import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { FigureWords } from '../core/figure.js';
import type { Locale } from '../core/language/locale.js';
import type { Problem } from '../core/problem.js';
import type { Reading } from '../core/reading.js';
import type { CommonWords } from '../core/language/common.js';

/** Data that were found, what is wrong with them, or neither while something still loads. */
export interface Resolved {
  readonly data?: unknown;
  readonly problems: readonly Problem[];
}

/** A figure in one language, ready to be shown. */
export interface Shown {
  readonly data: unknown;
  readonly locale: Locale;
  readonly options: Readonly<Record<string, string>>;
  readonly model: unknown;
  /** What the figure has loaded besides, for these data and options. */
  readonly additions: object | undefined;
  readonly reading: Reading;
  readonly words: FigureWords;
  readonly common: CommonWords;
}

/** What a live region has announced. */
export interface Announced {
  readonly shown: Shown;
  readonly selected?: string | undefined;
  readonly step?: number | undefined;
}

/** Code of the page's side that loads on demand, with the styles of what it renders. */
export interface Feature {
  readonly styles: readonly CSSResult[];
}

/** The element of a figure, as its controllers and features know it. */
export interface FigureHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly steps: number;
  preset: string | null;
  selected: string | null;
  step: number | null;
  view: 'picture' | 'list' | null;
  readonly noLegend: boolean;
  readonly noControls: boolean;
  toSVG(): string;
  toPNG(): Promise<Blob>;
}
