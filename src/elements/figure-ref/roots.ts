/** One observer per tree notifies all references in it when elements or ids change. */
const watched = new WeakMap<
  Node,
  { readonly callbacks: Set<() => void>; readonly observer: MutationObserver }
>();

/** Calls back when the elements or ids of a tree change; returns a function that stops that. */
export function watchIds(root: Node, callback: () => void): () => void {
  let watch = watched.get(root);
  if (watch === undefined) {
    const callbacks = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const each of callbacks) each();
    });
    watch = { callbacks, observer };
    watched.set(root, watch);
    observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['id'] });
  }
  const { callbacks, observer } = watch;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    observer.disconnect();
    watched.delete(root);
  };
}
