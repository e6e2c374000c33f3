/** Returns the text of an element's JSON child; empty if it has none. */
export function jsonChild(host: Element): string {
  return host.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? '';
}
