import type { Parameters } from 'fast-check';
import { runs } from './quick.js';

export const seed = 20_260_103;

/** Parameters of a property test that tries the same cases on every machine. */
export function reproducible<T>(parameters: Parameters<T>): Parameters<T> {
  return { seed, ...parameters, numRuns: runs(parameters.numRuns ?? 100) };
}
