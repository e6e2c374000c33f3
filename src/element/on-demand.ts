import type { CSSResult } from 'lit';
import { load, type Loadable } from '../core/loadable.js';
import type { Reading } from '../core/reading.js';
import type * as authorModule from './author.js';
import type * as fetchedModule from './fetched.js';
import type * as inWordsModule from './in-words.js';
import type * as menuModule from './menu/index.js';
import type * as permalinkModule from './permalink-controller.js';
import type * as refusalModule from './refusal.js';
import type * as steppingModule from './stepping.js';
import type * as tableModule from './table.js';

/** A part of the page's side that brings rules along. */
export interface Part {
  readonly styles: readonly CSSResult[];
}

/** Reads an author's data. */
export const author: Loadable<typeof authorModule> = () => import('./author.js');
/** Fetches an author's data. */
export const fetching: Loadable<typeof fetchedModule> = () => import('./fetched.js');
/** Opens a figure where a link points, and makes such links. */
export const permalink: Loadable<typeof permalinkModule> = () => import('./permalink-controller.js');
/** Tells the figure in words. */
export const inWords: Loadable<typeof inWordsModule> = () => import('./in-words.js');
/** Saves or embeds the figure. */
export const menu: Loadable<typeof menuModule> = () => import('./menu/index.js');
/** Shows steps. */
export const stepping: Loadable<typeof steppingModule> = () => import('./stepping.js');
/** Shows a table. */
export const table: Loadable<typeof tableModule> = () => import('./table.js');
/** Tells problems. */
export const refusal: Loadable<typeof refusalModule> = () => import('./refusal.js');

/** Loads every part; returns the rules that they bring along. */
export async function loadParts(): Promise<readonly CSSResult[]> {
  const loaded = await Promise.all(
    [inWords, stepping, table, refusal].map(async (part: Loadable<Part>) => load(part)),
  );
  await load(author);
  return loaded.flatMap(({ styles }) => styles);
}

/** Parts without which a reading cannot be shown. */
export function partsFor(reading: Reading): readonly Loadable<Part>[] {
  return [...(reading.steps ? [stepping] : []), ...(reading.table ? [table] : [])];
}

/** Adds a part's rules to a shadow root, once. */
export function adopt(root: ShadowRoot | undefined, { styles }: Part): void {
  const sheets = (root as Partial<ShadowRoot> | undefined)?.adoptedStyleSheets;
  for (const { styleSheet } of styles)
    if (sheets && styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
