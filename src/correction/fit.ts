const fitted = new WeakSet<Document | ShadowRoot>();

/**
 * Lets a picture in a correction shrink to the room there is. The rule has no weight, so any rule of the
 * page wins, and it lies in no node, so the page's markup stays as it was.
 */
export function fitPictures(root: Document | ShadowRoot | Node): void {
  if (!('adoptedStyleSheets' in root) || fitted.has(root)) return;
  fitted.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':where(figure-correction) :where(img){max-inline-size:100%;block-size:auto}');
  root.adoptedStyleSheets.push(sheet);
}
