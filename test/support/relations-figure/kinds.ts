import type { OwnKinds } from '../../../src/core/drawing/palette.js';

/** A kind that only this figure has. */
export const ownKinds = {
  store: {
    glyph:
      'M-5,-4A5,2.5 0 0,1 5,-4V4A5,2.5 0 0,1 -5,4ZM-3.5,-1.2V3.6A3.5,1.4 0 0,0 3.5,3.6V-1.2A6,2.6 0 0,1 -3.5,-1.2Z',
    swatch: {
      light: ['#f9d9ec', '#8d1f5f', '#4c0b31'],
      dark: ['#4a1033', '#f08fc4', '#fde6f3'],
    },
  },
} as const satisfies OwnKinds;

export const ownKindNames = Object.keys(ownKinds) as readonly (keyof typeof ownKinds)[];
