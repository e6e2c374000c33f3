import type { CSSResult } from 'lit';
import { load, type Loadable } from '../../core/loadable.js';
import type { Reading } from '../../core/reading.js';
import type * as authorModule from '../data/validate.js';
import type * as fetchedModule from '../data/fetch-json.js';
import type * as inWordsModule from './list/index.js';
import type * as menuModule from './menu/index.js';
import type * as permalinkModule from './permalink/controller.js';
import type * as refusalModule from './problems/index.js';
import type * as steppingModule from './steps/index.js';
import type * as tableModule from './table/index.js';

/** A part of the page's side that brings rules along. */
export interface Feature {
  readonly styles: readonly CSSResult[];
}

/** Reads an author's data. */
export const validation: Loadable<typeof authorModule> = () => import('../data/validate.js');
/** Fetches an author's data. */
export const fetching: Loadable<typeof fetchedModule> = () => import('../data/fetch-json.js');
/** Opens a figure where a link points, and makes such links. */
export const permalinkFeature: Loadable<typeof permalinkModule> = () => import('./permalink/controller.js');
/** Tells the figure in words. */
export const listFeature: Loadable<typeof inWordsModule> = () => import('./list/index.js');
/** Saves or embeds the figure. */
export const menuFeature: Loadable<typeof menuModule> = () => import('./menu/index.js');
/** Shows steps. */
export const stepsFeature: Loadable<typeof steppingModule> = () => import('./steps/index.js');
/** Shows a table. */
export const tableFeature: Loadable<typeof tableModule> = () => import('./table/index.js');
/** Tells problems. */
export const problemsFeature: Loadable<typeof refusalModule> = () => import('./problems/index.js');

/** Loads every part; returns the rules that they bring along. */
export async function loadFeatures(): Promise<readonly CSSResult[]> {
  const loaded = await Promise.all(
    [listFeature, stepsFeature, tableFeature, problemsFeature].map(async (part: Loadable<Feature>) =>
      load(part),
    ),
  );
  await load(validation);
  return loaded.flatMap(({ styles }) => styles);
}

/** Parts without which a reading cannot be shown. */
export function featuresFor(reading: Reading): readonly Loadable<Feature>[] {
  return [...(reading.steps ? [stepsFeature] : []), ...(reading.table ? [tableFeature] : [])];
}

/** Adds a part's rules to a shadow root, once. */
export function adopt(root: ShadowRoot | undefined, { styles }: Feature): void {
  const sheets = (root as Partial<ShadowRoot> | undefined)?.adoptedStyleSheets;
  for (const { styleSheet } of styles)
    if (sheets && styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
