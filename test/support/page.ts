import type { FigureElement } from '../../src/element/figure-element.js';
import { entries, everyFigure, type FigureCase } from './figures.js';
import { tried } from './quick.js';

/** Defines the elements of every figure and returns what their tests loop over. */
export async function everyElement(): Promise<readonly FigureCase[]> {
  await Promise.all(Object.values(entries).map((entry) => entry.element()));
  const all = await everyFigure();
  return all.map((each) => ({ ...each, presets: tried(each.presets) }));
}

/** What a test asks of a figure on a page. */
export interface Wanted {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Set as the `.data` property. */
  readonly data?: unknown;
  /** Markup inside the element. */
  readonly inside?: string;
  readonly lang?: string;
  /** Width of its container, in px. */
  readonly width?: number;
}

/** Puts a figure into a container of its own, not yet drawn. */
export function place(
  tag: string,
  { attributes = {}, data, inside, lang, width = 720 }: Wanted = {},
): FigureElement {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.style.width = `${width}px`;
  if (lang !== undefined) box.lang = lang;
  const element = document.createElement(tag) as FigureElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (inside !== undefined) element.innerHTML = inside;
  if (data !== undefined) element.data = data;
  box.append(element);
  document.body.append(box);
  return element;
}

/** Puts a figure on the page and waits until it is drawn. */
export async function draw(tag: string, wanted?: Wanted): Promise<FigureElement> {
  const element = place(tag, wanted);
  await drawn(element);
  return element;
}

/** Puts a figure on the page and waits until it says what is wrong. */
export async function drawRefused(tag: string, wanted?: Wanted): Promise<FigureElement> {
  const element = place(tag, wanted);
  await seen(element, () => part(element, 'problems') !== null);
  return element;
}

/** Waits until the figure shows a picture or a list, and then until it is at rest. */
export async function drawn(element: FigureElement): Promise<void> {
  await seen(element, () => part(element, 'figure') !== null);
  await element.updateComplete;
}

export async function next<K extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  type: K,
): Promise<GlobalEventHandlersEventMap[K]> {
  return new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as GlobalEventHandlersEventMap[K]), {
      once: true,
    });
  });
}

/** Waits, without a clock, until a figure's shadow tree has become so that the condition holds. */
export async function seen(element: FigureElement, condition: () => boolean): Promise<void> {
  await element.updateComplete;
  if (condition()) return;
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      observer.disconnect();
      reject(
        new Error(
          `not seen within 5 s: ${condition.toString()}; the figure shows ${element.shadowRoot?.textContent?.replace(/\s+/g, ' ').slice(0, 300) ?? 'nothing'}`,
        ),
      );
    }, 5000);
    const observer = new MutationObserver(() => {
      if (!condition()) return;
      clearTimeout(late);
      observer.disconnect();
      resolve();
    });
    observer.observe(element.shadowRoot!, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
  });
}

/** Gives the container of a figure another width, and waits until the picture is drawn for it. */
export async function resize(element: FigureElement, width: number): Promise<void> {
  element.parentElement!.style.width = `${width}px`;
  const ruler = element.shadowRoot!.querySelector('.ruler')!;
  // Observers are told of a size in the frame after it.
  await frame();
  // Steps that stand beside the picture take their part of the width.
  await seen(
    element,
    () =>
      element.shadowRoot!.querySelector('.with-steps') !== null ||
      Number(picture(element).getAttribute('width')) === Math.floor(ruler.clientWidth),
  );
  await element.updateComplete;
  // Whoever sets a size while observers are still being told of the last one keeps them from being told.
  await new Promise((resolve) => setTimeout(resolve));
}

/** The size that a box gets once the page has been laid out and observers were told. */
export async function frame(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => resolve());
    });
  });
}

export function part(element: Element, name: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
}

export function parts(element: Element, name: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

/** The picture's `<svg>`. */
export function picture(element: Element): SVGSVGElement {
  const found = element.shadowRoot?.querySelector<SVGSVGElement>('svg[part="picture"]');
  if (!found) throw new Error('no picture');
  return found;
}

/** The marks of the picture in the order of the document. */
export function marks(element: Element): readonly SVGGraphicsElement[] {
  return [...picture(element).querySelectorAll<SVGGraphicsElement>('[data-key]')];
}

export function mark(element: Element, key: string): SVGGraphicsElement {
  const found = marks(element).find((each) => each.dataset['key'] === key);
  if (!found) throw new Error(`no mark ${key}`);
  return found;
}

/** Keys of the marks in the order in which the arrow keys reach them. */
export function focused(element: Element): string | undefined {
  return (element.shadowRoot?.activeElement as SVGElement | null)?.dataset['key'];
}

export function spoken(element: Element): string {
  return element.shadowRoot?.querySelector('[aria-live]')?.textContent?.trim() ?? '';
}

/** Takes every figure off the page. */
export function clear(): void {
  for (const box of document.querySelectorAll('.test-box')) box.remove();
}
