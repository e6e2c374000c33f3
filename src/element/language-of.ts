function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** Finds the `lang` of an element or of its nearest ancestor, through shadow roots. */
export function languageOf(element: Element): string | null {
  for (let node: Node | null = element; node !== null; node = parentOf(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang != null && lang !== '') return lang;
  }
  return null;
}
