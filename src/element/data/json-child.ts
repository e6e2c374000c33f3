/** The JSON text that an author has put inside an element; empty where there is none. */
export function jsonChild(host: Element): string {
  return host.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? '';
}
