import type { Figure } from './core/figure.js';

/** Where a figure is found: the figure itself, and the module that defines its element. */
export interface FigureEntry {
  readonly figure: () => Promise<Figure>;
  readonly element: () => Promise<unknown>;
}

/** Every figure, one line each. Exports, bundles, autoloader, demo and contract tests follow from it. */
export const figures = {
  'sensitive-instructions': {
    figure: () =>
      import('./figures/sensitive-instructions/figure.js').then((module) => module.sensitiveInstructions),
    element: () => import('./figures/sensitive-instructions/index.js'),
  },
  'ring-diagram': {
    figure: () => import('./figures/ring-diagram/figure.js').then((module) => module.ringDiagram),
    element: () => import('./figures/ring-diagram/index.js'),
  },
  'hypervisor-types': {
    figure: () => import('./figures/hypervisor-types/figure.js').then((module) => module.hypervisorTypes),
    element: () => import('./figures/hypervisor-types/index.js'),
  },
  'isolation-spectrum': {
    figure: () => import('./figures/isolation-spectrum/figure.js').then((module) => module.isolationSpectrum),
    element: () => import('./figures/isolation-spectrum/index.js'),
  },
  'virtualization-techniques': {
    figure: () =>
      import('./figures/virtualization-techniques/figure.js').then(
        (module) => module.virtualizationTechniques,
      ),
    element: () => import('./figures/virtualization-techniques/index.js'),
  },
} as const satisfies Record<string, FigureEntry>;
