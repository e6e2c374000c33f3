import type { CSSResult } from 'lit';
import { load, peek, type Loadable } from '../../core/loadable.js';
import type { Reading } from '../../core/reading.js';
import type * as fetchModule from '../data/fetch-json.js';
import type * as validateModule from '../data/validate.js';
import type { Feature } from '../types.js';
import type * as exportModule from './export/index.js';
import type * as menuModule from './menu/index.js';
import type * as nearModule from './near.js';
import type * as permalinkModule from './permalink/controller.js';
import type * as playerModule from './player/index.js';
import type * as problemsModule from './problems/index.js';
import type * as tableModule from './table/index.js';

/** Parses and checks an author's data. */
export const validation: Loadable<typeof validateModule> = () => import('../data/validate.js');
/** Fetches an author's data. */
export const fetching: Loadable<typeof fetchModule> = () => import('../data/fetch-json.js');
/** Opens a figure where a link points, and makes such links. */
export const permalinkFeature: Loadable<typeof permalinkModule> = () => import('./permalink/controller.js');
/** What answers a reader who comes near. */
export const nearFeature: Loadable<typeof nearModule> = () => import('./near.js');
/** Saves or embeds the figure. */
export const menuFeature: Loadable<typeof menuModule> = () => import('./menu/index.js');
/** Draws the figure as a file. */
export const exportFeature: Loadable<typeof exportModule> = () => import('./export/index.js');
/** Shows steps. */
export const playerFeature: Loadable<typeof playerModule> = () => import('./player/index.js');
/** Shows a table. */
export const tableFeature: Loadable<typeof tableModule> = () => import('./table/index.js');
/** Shows what is wrong with the data. */
export const problemsFeature: Loadable<typeof problemsModule> = () => import('./problems/index.js');

/** A controller whose code loads when it is needed. */
export class OnDemand<F extends object, C> {
  /** The controller, once it was needed. */
  controller: C | undefined;
  readonly #feature: Loadable<F>;
  readonly #make: (feature: F) => C;

  constructor(feature: Loadable<F>, make: (feature: F) => C) {
    this.#feature = feature;
    this.#make = make;
  }

  /** Returns the controller if its code has loaded. */
  peek(): C | undefined {
    const feature = peek(this.#feature);
    return (this.controller ??= feature && this.#make(feature));
  }

  /** Loads the controller; undefined where that is not possible, e.g. offline. */
  async load(): Promise<C | undefined> {
    await load(this.#feature).catch(() => undefined);
    return this.peek();
  }
}

/** Loads every feature that a server can render, and adds its styles to those of an element's class. */
export async function loadFeatures(styles: CSSResult[]): Promise<void> {
  const features: readonly Loadable<Feature>[] = [nearFeature, playerFeature, tableFeature, problemsFeature];
  await load(validation);
  for (const feature of await Promise.all(features.map(async (each) => load(each))))
    styles.push(...feature.styles.filter((each) => !styles.includes(each)));
}

/** Features without which a reading cannot be shown. */
export function featuresFor(reading: Reading): readonly Loadable<Feature>[] {
  return [...(reading.table ? [tableFeature] : []), ...(reading.steps?.length ? [playerFeature] : [])];
}

/** Adds a feature's styles to a shadow root, once. */
export function adopt(root: HTMLElement | DocumentFragment | undefined, { styles }: Feature): void {
  const sheets = (root as Partial<ShadowRoot> | undefined)?.adoptedStyleSheets;
  for (const { styleSheet } of styles)
    if (sheets && styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
