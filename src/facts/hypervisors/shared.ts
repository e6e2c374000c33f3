import type { Column, Layer } from './stack.js';

export const hardware = { key: 'hardware', kind: 'hardware' } as const satisfies Layer;
export const guestKernel = { key: 'kernel', kind: 'guest-kernel' } as const satisfies Layer;
export const application = { key: 'app', kind: 'application' } as const satisfies Layer;

/** Heading of a column that stands for every virtual machine. */
export const eachVm = {
  en: 'each VM',
  'zh-Hans': '每台虚拟机',
  'zh-Hant': '每台虛擬機器',
} as const;

/** Two equal columns: neighbours. */
export function pair(key: string, column: Omit<Column, 'key'>): readonly Column[] {
  return [1, 2].map((number) => ({ ...column, key: `${key}-${String(number)}` }));
}

/** A guest with the processes that run beside it, and a source for its kernel. */
export function guest(cite: readonly string[], ...beside: readonly Layer[]): Omit<Column, 'key'> {
  return { layers: [{ ...guestKernel, cite }, application], beside };
}
