import { figures } from './figures.js';

const loading = new Set<string>();
/** What brings figures together is no figure, and comes with them. */
const entries: Readonly<Record<string, { element(): Promise<unknown> }>> = { ...figures, 'figure-group': { element: () => import('./group/index.js') }, 'figure-ref': { element: () => import('./ref/index.js') } };

function loadUndefined(root: ParentNode): void {
  for (const element of root.querySelectorAll(':not(:defined)')) {
    const entry = Object.hasOwn(entries, element.localName) ? entries[element.localName] : undefined;
    if (entry === undefined || loading.has(element.localName)) continue;
    loading.add(element.localName);
    // A figure whose code could not be loaded is tried again when the next one of its kind appears.
    entry.element().catch(() => loading.delete(element.localName));
  }
}

/** Loads each figure, group and reference that a page or a shadow root uses, now and when it appears later; returns what ends the watch. */
export function autoload(root: Document | ShadowRoot): () => void {
  loadUndefined(root);
  const observer = new MutationObserver(() => {
    loadUndefined(root);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}

if (typeof document !== 'undefined') autoload(document);
