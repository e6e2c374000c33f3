/** Calls `found` for each element of some tags that a page or a shadow root has, now and when it appears later, until `found` tells that nothing is left to wait for; returns what ends the watch. */
export function watch(
  root: Document | ShadowRoot,
  tags: readonly string[],
  found: (element: Element) => void,
  done: () => boolean,
): () => void {
  const selector = tags.join();
  root.querySelectorAll(selector).forEach(found);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) found(node);
        if (node.firstElementChild) node.querySelectorAll(selector).forEach(found);
      }
    }
    if (done()) observer.disconnect();
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}
