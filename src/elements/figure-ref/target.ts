import { quote, type Problem } from '../../core/problem.js';
import { FigureSelectEvent, FigureStepEvent } from '../../element/events.js';

/** A figure, or group of figures, as a reference knows it. */
export interface Target extends HTMLElement {
  selected: string | null;
  step: number | null;
  operation?: string | null;
  readonly steps?: number;
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** What a reference sets on its target; null is left as it is. */
export interface Asked {
  readonly operation: string | null;
  readonly step: number | null;
  readonly selected: string | null;
}

/** Whether an element can be the target of a reference. */
export function isTarget(element: Element | null): element is Target {
  return element !== null && 'choices' in element && 'selected' in element && 'step' in element;
}

/** Whether the figure shows what is asked; false where nothing is. */
export function shows({ operation, step, selected, steps }: Target, asked: Asked): boolean {
  if (asked.operation === null && asked.step === null && asked.selected === null) return false;
  const shown =
    step === null || steps === undefined
      ? step
      : step < 1 || steps === 0
        ? null
        : Math.min(Math.trunc(step), steps);
  return (
    (asked.operation === null || asked.operation === operation) &&
    (asked.step === null || asked.step === shown) &&
    (asked.selected === null || asked.selected === selected)
  );
}

/** Sets state on the target as if the reader had done it there, with cancelable events. */
export function drive(target: Target, { operation, step, selected }: Asked): void {
  const { steps: of = 0 } = target;
  const stays = operation === null || operation === (target.operation ?? null);
  // How many steps another operation has is known only after it has loaded.
  const to = step === null || !stays || of === 0 ? step : Math.min(step, of);
  if (!stays && 'operation' in target) target.operation = operation;
  if (to !== null && to !== target.step && target.dispatchEvent(new FigureStepEvent(to, Math.max(to, of))))
    target.step = to;
  if (
    selected !== null &&
    selected !== target.selected &&
    target.dispatchEvent(new FigureSelectEvent(selected))
  )
    target.selected = selected;
}

/** What is wrong with a reference to an element; undefined stands for none that is there. */
export function problemsOf(id: string, element: Element | null, asked: Asked): readonly Problem[] {
  if (element === null) return [{ path: 'for', code: 'no-target', got: quote(id) }];
  if (!isTarget(element)) return [{ path: 'for', code: 'no-figure', got: quote(id) }];
  const operations = element.choices?.['operation'];
  if (
    asked.operation === null ||
    operations === undefined ||
    operations.length === 0 ||
    operations.includes(asked.operation)
  )
    return [];
  return [
    {
      path: 'operation',
      code: 'unknown-operation',
      got: quote(asked.operation),
      expected: operations.filter(Boolean).join(', '),
    },
  ];
}
