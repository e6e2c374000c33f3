import type { Loadable } from '../../core/loadable.js';
import { isScale } from './axes.js';
import type * as scale from './scale/index.js';

/** What only axes with a scale need, from the numbers to the drawing. */
export type Scale = typeof scale;

const load = async (): Promise<Scale> => import('./scale/index.js');

/** Loads the scale when the reader asks for an axis that has one. */
export function additions({ axis }: Readonly<Record<string, string>>): Loadable<Scale> | undefined {
  return isScale(axis) ? load : undefined;
}
