/** Where an element that is no figure is found: the module that defines it. */
export interface ElementEntry {
  readonly element: () => Promise<unknown>;
}

/** Every element that brings figures together or corrects them, one line each. Exports, bundles, autoloader and manifest follow from it. */
export const elements = {
  'figure-correction': { element: () => import('./elements/figure-correction/index.js') },
  'figure-group': { element: () => import('./elements/figure-group/index.js') },
  'figure-ref': { element: () => import('./elements/figure-ref/index.js') },
} as const satisfies Record<string, ElementEntry>;
