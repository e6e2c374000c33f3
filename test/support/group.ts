import '../../src/figures/ring-diagram/index.js';
import '../../src/elements/figure-group/index.js';
import '../../src/elements/figure-ref/index.js';
import type { RingDiagramElement } from '../../src/figures/ring-diagram/element.js';
import type { FigureGroupElement } from '../../src/elements/figure-group/element.js';

/** Puts markup into a container of its own. */
export function put(markup: string, lang = 'en'): HTMLElement {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = lang;
  box.style.width = '900px';
  box.innerHTML = markup;
  document.body.append(box);
  return box;
}

/** Waits until a condition holds. */
export async function until(condition: () => unknown, what = condition.toString()): Promise<void> {
  for (const end = performance.now() + 5000; performance.now() < end;) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`not within 5 s: ${what}`);
}

/** Lets everything that is under way come to rest. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
}

export function rings(box: HTMLElement): readonly RingDiagramElement[] {
  return [...box.querySelectorAll<RingDiagramElement>('ring-diagram')];
}

export function groupIn(box: HTMLElement): FigureGroupElement {
  return box.querySelector('figure-group')!;
}
