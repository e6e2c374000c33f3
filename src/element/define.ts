import { version } from '../version.js';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

let warned = false;

/** Defines an element once; a second definition is skipped with one warning, so that two copies on a page do no harm. */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry === undefined) return;
  const existing = registry.get(tag) as Versioned | undefined;
  if (existing === undefined) {
    registry.define(tag, element);
    return;
  }
  if (existing === element || warned) return;
  warned = true;
  console.warn(
    `virt-figures ${version} was loaded beside virt-figures ${existing.version ?? '(unknown version)'}; the first one stays.`,
  );
}
