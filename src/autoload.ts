import { elements } from './elements.js';
import { figures } from './figures.js';
import { watch } from './starter/watch.js';

/** All elements that a page can use. */
const entries: Readonly<Record<string, { element(): Promise<unknown> }>> = {
  ...figures,
  ...elements,
};
const tags = Object.keys(entries);
const loading = new Set<string>();

function loadFor({ localName }: Element): void {
  const entry = Object.hasOwn(entries, localName) ? entries[localName] : undefined;
  if (entry === undefined || loading.has(localName) || customElements.get(localName)) return;
  loading.add(localName);
  // A figure whose code could not be loaded is tried again when the next one of its kind appears.
  entry.element().catch(() => loading.delete(localName));
}

/** Loads each figure, group, reference and correction that a page or a shadow root uses, now and when it appears later; returns a function that stops it. */
export function autoload(root: Document | ShadowRoot): () => void {
  return watch(root, tags, loadFor, () => tags.every((tag) => customElements.get(tag)));
}

if (typeof document !== 'undefined') autoload(document);
