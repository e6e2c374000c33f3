import type { FigureCorrectionElement } from '../element.js';
import { markChecked, type CorrectionData } from '../data.js';
import { attributesOf } from './attributes.js';
import type { Entry } from './data.js';

const tag = 'figure-correction';
const ofManifest = new Set(['id', 'lang', 'view', 'match', 'figure']);

/** Says whether a node stands in a correction, in whatever shadow root. */
export function inCorrection(node: Node): boolean {
  for (
    let at: Node | null = node;
    at !== null;
    at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null
  )
    if ((at as Partial<Element>).localName === tag) return true;
  return false;
}

/** Finds what to wrap: the figure that holds nothing but the picture, else the link or button around it, else the picture. */
function frameOf(picture: HTMLImageElement): Element {
  const own = picture.parentElement?.localName === 'picture' ? picture.parentElement : picture;
  const pressed = own.closest('a,button,label') ?? own;
  const figure = pressed.closest('figure');
  return figure?.querySelectorAll('img,iframe,object,embed,video').length === 1 ? figure : pressed;
}

/** Replaces the placeholder of a correction by the figure that the manifest names; returns the figure. */
export function addFigure(correction: Element, { figure }: Entry): Element | undefined {
  const room = correction.querySelector(':scope > span[slot=corrected]');
  if (figure === undefined || room === null) return undefined;
  const element = document.createElement(figure.tag);
  element.slot = 'corrected';
  // Errata speak of one example, so the reader is offered no other unless the manifest says so.
  for (const [name, value] of [['no-controls', true] as const, ...attributesOf(figure)])
    element.toggleAttribute(name, value !== false);
  for (const [name, value] of attributesOf(figure))
    if (typeof value !== 'boolean') element.setAttribute(name, String(value));
  if (figure.data !== undefined) Object.assign(element, { data: figure.data });
  room.replaceWith(element);
  return element;
}

function freeId(id: string, root: Node): string {
  const taken = (candidate: string): boolean =>
    (root as ParentNode).querySelector(`[id="${CSS.escape(candidate)}"]`) !== null;
  let free = id;
  for (let count = 2; taken(free); count += 1) free = `${id}-${count}`;
  return free;
}

/** Puts a correction around a picture; the nodes of the page move into it as they are, with their listeners. */
export function wrap(picture: HTMLImageElement, entry: Entry): FigureCorrectionElement {
  const { id, lang, view } = entry;
  const frame = frameOf(picture);
  const root = frame.getRootNode() as Document | ShadowRoot;
  const focused = frame.contains(root.activeElement) ? (root.activeElement as HTMLElement | null) : null;
  const correction = document.createElement(tag);
  if (id !== undefined) correction.id = freeId(id, root);
  if (lang !== undefined) correction.lang = lang;
  if (view !== undefined) correction.view = view;
  const own = Object.entries(entry).filter(([name]) => !ofManifest.has(name));
  correction.data = markChecked(Object.fromEntries(own) as CorrectionData);
  frame.replaceWith(correction);
  correction.append(frame);
  // The figure comes when the correction is drawn and has room: it then measures its width once and is drawn once.
  if (entry.figure !== undefined)
    correction.append(Object.assign(document.createElement('span'), { slot: 'corrected' }));
  // Until the correction has drawn its slots, its children cannot have the focus.
  if (focused)
    void correction.updateComplete.then(() => {
      if (root.activeElement === null || root.activeElement === document.body)
        focused.focus({ preventScroll: true });
    });
  return correction;
}

/** Removes a correction and leaves the page's own nodes where they were. */
export function unwrap(correction: Element): void {
  const own = (node: Node): boolean =>
    node instanceof Element &&
    (node.slot === 'corrected' || node.getAttribute('type') === 'application/ld+json');
  correction.replaceWith(...Array.from(correction.childNodes).filter((node) => !own(node)));
}
