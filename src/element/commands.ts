import { moveTo } from './roving-focus.js';
import type { Part } from './structure.js';
import type { Fold } from './features/footer/disclosure.js';
import type { Saving } from './features/menu/view.js';

/** What one event asks of a figure. */
export type Command =
  | { readonly type: 'select'; readonly key: string | undefined }
  | { readonly type: 'move'; readonly key: string }
  | { readonly type: 'active'; readonly key: string }
  | { readonly type: 'option'; readonly name: string; readonly value: string }
  | { readonly type: 'step'; readonly step: number }
  | { readonly type: 'by'; readonly steps: number }
  | { readonly type: 'fold'; readonly fold: Fold }
  | { readonly type: 'source'; readonly number: number; readonly from: HTMLElement }
  | { readonly type: 'close-source' }
  | { readonly type: 'enter' }
  | { readonly type: 'approach' }
  | { readonly type: 'view' }
  | { readonly type: 'play' }
  | { readonly type: 'link' }
  | { readonly type: 'menu' }
  | { readonly type: 'save'; readonly what: Saving };

const stepKeys: Readonly<Record<string, number>> = {
  PageDown: 1,
  ']': 1,
  PageUp: -1,
  '[': -1,
};

function press(
  event: KeyboardEvent,
  target: Element,
  parts: readonly Part[],
  selected: string | null,
  steps: number,
): Command | undefined {
  // Some layouts need a modifier to write a bracket.
  if ((event.altKey || event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph'))
    return undefined;
  const open = (selector: string): boolean => target.closest('.root')?.querySelector(selector) != null;
  if (event.key === 'Escape' && open('.popover.source')) return { type: 'close-source' };
  if (event.key === 'Escape' && open('.menu')) return { type: 'menu' };
  // Escape that clears nothing is the page's.
  if (event.key === 'Escape') return selected === null ? undefined : { type: 'select', key: undefined };
  const key = target.closest<SVGElement>('.picture [data-key], .pins [data-key]')?.dataset['key'];
  const by = stepKeys[event.key];
  if (by !== undefined && steps > 0 && target.closest('.stepper, .player, .stage') !== null)
    return { type: 'by', steps: by };
  if (key === undefined) return undefined;
  const next = moveTo(event, parts, key);
  if (next !== undefined) return { type: 'move', key: next };
  if (event.key !== 'Enter' && event.key !== ' ') return undefined;
  return key === selected ? { type: 'enter' } : { type: 'select', key };
}

function click(target: Element, selected: string | null): Command | undefined {
  const button = target.closest<HTMLElement>('button, [data-step]');
  const { action, fold, source, select, option, value, step, save } = button?.dataset ?? {};
  if (
    action === 'view' ||
    action === 'close-source' ||
    action === 'play' ||
    action === 'link' ||
    action === 'menu'
  )
    return { type: action };
  if (save !== undefined) return { type: 'save', what: save as Saving };
  if (action === 'clear') return { type: 'select', key: undefined };
  if (fold !== undefined) return { type: 'fold', fold: fold as Fold };
  if (source !== undefined && button) return { type: 'source', number: Number(source), from: button };
  if (select !== undefined) return { type: 'select', key: select };
  if (option !== undefined) return { type: 'option', name: option, value: value ?? '' };
  if (step !== undefined) return { type: 'step', step: Number(step) };
  const key = target.closest<SVGElement>('.picture [data-key], .pins [data-key]')?.dataset['key'];
  // A second click clears the selection, since touch has no Escape key.
  return key === undefined ? undefined : { type: 'select', key: key === selected ? undefined : key };
}

/** Reads a command from an event inside a figure: marks carry keys, controls carry the name of what they do. */
export function commandOf(
  event: Event,
  parts: readonly Part[],
  selected: string | null,
  steps = 1,
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
      return press(event as KeyboardEvent, target, parts, selected, steps);
    case 'focusin': {
      const key = target.closest<SVGElement>('.picture [data-key], .pins [data-key]')?.dataset['key'];
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
