import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Shown } from '../core/present.js';
import type { Problem } from '../core/problem.js';

/** Data that were found, what is wrong with them, or neither while something still loads. */
export interface Resolved<D = object> {
  readonly data?: D;
  readonly problems: readonly Problem[];
}

/** What a live region has announced. */
export interface Announced {
  readonly shown: Shown;
  readonly selected?: string | undefined;
  readonly step?: number | undefined;
  /** Whether the steps were played then. */
  readonly playing?: boolean;
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
  readonly detail: 'picture' | 'caption' | 'full' | null;
  readonly headingLevel: number | null;
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob>;
}
