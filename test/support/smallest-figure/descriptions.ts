import type { Descriptions } from '../../../src/core/descriptions.js';

/** What the fields of the data mean. */
export const descriptions: Descriptions = {
  boxes: 'The boxes, from top to bottom.',
};
