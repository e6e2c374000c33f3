import { moveTo, type Keyed } from './roving-focus.js';
import type { Saving } from './features/menu/view.js';

/** What one event asks of a figure. */
export type Command =
  | { readonly type: 'select'; readonly key: string | undefined }
  | { readonly type: 'move'; readonly key: string }
  | { readonly type: 'active'; readonly key: string }
  | { readonly type: 'option'; readonly name: string; readonly value: string }
  | { readonly type: 'step'; readonly step: number }
  | { readonly type: 'by'; readonly steps: number }
  | { readonly type: 'sources'; readonly number?: string }
  | { readonly type: 'approach' }
  | { readonly type: 'view' }
  | { readonly type: 'play' }
  | { readonly type: 'link' }
  | { readonly type: 'menu' }
  | { readonly type: 'save'; readonly what: Saving };

const stepKeys: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ']': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  '[': -1,
};

function press(
  event: KeyboardEvent,
  target: Element,
  marks: readonly Keyed[],
  selected: string | null,
): Command | undefined {
  // Some layouts need a modifier to write a bracket.
  if ((event.altKey || event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph'))
    return undefined;
  if (event.key === 'Escape' && target.closest('.menu') !== null) return { type: 'menu' };
  // Escape that clears nothing is the page's.
  if (event.key === 'Escape') return selected === null ? undefined : { type: 'select', key: undefined };
  const key = target.closest<SVGElement>('svg [data-key]')?.dataset['key'];
  if (key === undefined || event.key === '[' || event.key === ']') {
    const by = key === undefined && target.closest('.stepper') === null ? undefined : stepKeys[event.key];
    return by === undefined ? undefined : { type: 'by', steps: by };
  }
  const next = moveTo(event.key, marks, key);
  if (next !== undefined) return { type: 'move', key: next };
  return event.key === 'Enter' || event.key === ' ' ? { type: 'select', key } : undefined;
}

function click(target: Element, selected: string | null): Command | undefined {
  const { action, source, select, option, value, step, save } =
    target.closest<HTMLElement>('button')?.dataset ?? {};
  if (
    action === 'view' ||
    action === 'sources' ||
    action === 'play' ||
    action === 'link' ||
    action === 'menu'
  )
    return { type: action };
  if (save !== undefined) return { type: 'save', what: save as Saving };
  if (action === 'clear') return { type: 'select', key: undefined };
  if (source !== undefined) return { type: 'sources', number: source };
  if (select !== undefined) return { type: 'select', key: select };
  if (option !== undefined) return { type: 'option', name: option, value: value ?? '' };
  if (step !== undefined) return { type: 'step', step: Number(step) };
  const key = target.closest<SVGElement>('svg [data-key]')?.dataset['key'];
  // A second click clears the selection, since touch has no Escape key.
  return key === undefined ? undefined : { type: 'select', key: key === selected ? undefined : key };
}

/** Reads a command from an event inside a figure: marks carry keys, controls carry the name of what they do. */
export function commandOf(
  event: Event,
  marks: readonly Keyed[],
  selected: string | null,
): Command | undefined {
  const target = event.target as Element;
  switch (event.type) {
    case 'change': {
      const { choice } = (target as HTMLSelectElement).dataset;
      return choice === undefined
        ? undefined
        : { type: 'option', name: choice, value: (target as HTMLSelectElement).value };
    }
    case 'keydown':
      return press(event as KeyboardEvent, target, marks, selected);
    case 'focusin': {
      const key = target.closest<SVGElement>('svg [data-key]')?.dataset['key'];
      return key === undefined ? undefined : { type: 'active', key };
    }
    case 'pointerenter':
      return { type: 'approach' };
    case 'click':
      return click(target, selected);
    default:
      return undefined;
  }
}
