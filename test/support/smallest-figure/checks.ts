import type { Checks } from '../../../src/core/check.js';
import { smallestFigureSchema, type SmallestFigureData } from './data.js';

/** All that is asked of an author's data. */
export const checks: Checks<SmallestFigureData> = { schema: smallestFigureSchema };
