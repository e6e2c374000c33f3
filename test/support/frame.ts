import type { FigureElement } from '../../src/element/figure-element.js';
import { part, seen } from './page.js';

/** Chooses a value as a reader does: by a chip, or by a select. */
export function choose(element: Element, name: string, value: string): void {
  const root = element.shadowRoot!;
  const chip = root.querySelector<HTMLInputElement>(
    `input[data-choice="${name}"][value="${CSS.escape(value)}"]`,
  );
  const select = [...root.querySelectorAll<HTMLSelectElement>(`select[data-choice="${name}"]`)].find((each) =>
    [...each.options].some((option) => option.value === value),
  );
  const control = chip ?? select;
  if (!control) throw new Error(`There is no choice ${name}=${value}.`);
  if (chip) chip.checked = true;
  else select!.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The button that goes a step on, or back. */
export function stepButton(element: Element, which: 'back' | 'next'): HTMLButtonElement {
  return element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.player .go')[which === 'back' ? 0 : 1]!;
}

/** Opens the menu of a figure. */
export async function openMenu(element: FigureElement): Promise<void> {
  element.shadowRoot!.querySelector<HTMLElement>('[data-action=menu]')!.click();
  await seen(element, () => part(element, 'menu') !== null);
}

/** Values that a reader can choose from, in the order of the picture: chips and options of selects. */
export function offered(element: Element, name: string): readonly string[] {
  const root = element.shadowRoot!;
  const chips = [...root.querySelectorAll<HTMLInputElement>(`input[data-choice="${name}"]`)].map(
    ({ value }) => value,
  );
  const rest = [
    ...root.querySelectorAll<HTMLOptionElement>(`select[data-choice="${name}"] option:not([hidden])`),
  ];
  return [...chips, ...rest.map(({ value }) => value)];
}
