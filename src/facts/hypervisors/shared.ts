import type { Column, Layer } from './stack.js';

export const hardware = { key: 'hardware', kind: 'hardware' } as const satisfies Layer;
export const guestKernel = { key: 'kernel', kind: 'guest-kernel' } as const satisfies Layer;
export const application = { key: 'app', kind: 'application' } as const satisfies Layer;

/** Two equal columns: neighbours. */
export function pair(key: string, layers: readonly Layer[]): readonly Column[] {
  return [
    { key: `${key}-1`, layers },
    { key: `${key}-2`, layers },
  ];
}
