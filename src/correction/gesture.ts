import { moveTo } from '../element/keyboard.js';
import { views, type View } from './kinds.js';

/** What the reader wants of a correction, told by one event. */
export type Gesture =
  | { readonly type: 'select' | 'move' | 'active'; readonly number: number }
  | { readonly type: 'source'; readonly number: string }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'clear' | 'sources' };

/** The numbers on a picture, in reading order. */
function neighbours(pin: Element): string[] {
  return Array.from(pin.parentElement?.querySelectorAll<SVGElement>('.pin') ?? [], (each) => each.dataset['erratum'] ?? '');
}

/** Reads an event inside a correction; events of the two pictures themselves are theirs. */
export function gestureOf(event: Event): Gesture | undefined {
  const target = event.target as HTMLElement;
  const { erratum, source, action } = target.closest<HTMLElement>('[data-erratum],button')?.dataset ?? {};
  const number = erratum === undefined ? undefined : Number(erratum);
  if (event.type === 'change') {
    const view = views.find((name) => name === (target as HTMLInputElement).value);
    return view && { type: 'view', view };
  }
  if (event.type === 'focusin') return number === undefined ? undefined : { type: 'active', number };
  if (event.type === 'keydown') {
    const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    if (altKey || ctrlKey || metaKey) return undefined;
    if (key === 'Escape') return { type: 'clear' };
    const pin = target.closest('.pin');
    if (pin === null || number === undefined) return undefined;
    if (key === 'Enter' || key === ' ') return { type: 'select', number };
    const next = moveTo(key, neighbours(pin), erratum);
    return next === undefined ? undefined : { type: 'move', number: Number(next) };
  }
  if (action === 'sources') return { type: 'sources' };
  if (source !== undefined) return { type: 'source', number: source };
  return number === undefined ? undefined : { type: 'select', number };
}
