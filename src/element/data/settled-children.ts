/** Whether the parser may still bring children of an element. */
export function isParsing(host: Element): boolean {
  // There is no page on a server.
  const page = (host as Partial<Element>).ownerDocument;
  return page?.readyState === 'loading' && host.nextSibling === null;
}

/** Waits until all that belongs to an element is there: its children, and properties that a page sets before the next frame. */
export async function settledChildren(host: Element): Promise<void> {
  if (isParsing(host))
    await new Promise((resolve) => {
      host.ownerDocument.addEventListener('DOMContentLoaded', resolve, { once: true });
    });
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    // A hidden page has no frames.
    setTimeout(resolve, 200);
  });
}
