import { architectures } from '../../facts/architectures.js';
import { rights } from '../../facts/rights.js';
import type { Architectures } from './architecture.js';

/** All architectures, for data that are not of the default one. */
export const everyArchitecture: Architectures = {
  facts: architectures,
  rights,
};
