import { defineChecks } from '../../../src/core/check.js';
import { smallestFigureSchema } from './data.js';

/** All that is asked of an author's data. */
export const checks = defineChecks({ schema: smallestFigureSchema });
