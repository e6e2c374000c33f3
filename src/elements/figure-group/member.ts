import { none } from '../../core/options.js';

/** A figure, as its group knows it. */
export interface Member extends HTMLElement {
  readonly data: unknown;
  readonly keys: readonly string[];
  readonly steps: number;
  readonly choices: Readonly<Record<string, readonly string[]>>;
  selected: string | null;
  step: number | null;
  operation?: string | null;
}

/** What a group keeps in step; null is nothing. */
export interface Shared {
  readonly operation: string | null;
  readonly step: number | null;
  readonly selected: string | null;
}

/** Whether an element is a figure. */
export function isMember(element: Element): element is Member {
  return 'choices' in element && 'keys' in element && 'steps' in element;
}

/** The operations that a figure can show; the first is none. */
export function operationsOf({ choices }: Member): readonly string[] {
  return choices['operation'] ?? [];
}

/** What a figure shows now. */
export function sharedBy(member: Member): Shared {
  const { operation, step, selected } = member;
  const [first] = operationsOf(member);
  return {
    operation: operation === first || operation === none ? null : (operation ?? null),
    step: aStep(step),
    selected,
  };
}

/** What a figure is to show, as far as it can. */
export function sharedWith(member: Member, { operation, step, selected }: Shared): Partial<Shared> {
  const operations = operationsOf(member);
  const { keys, steps } = member;
  return {
    ...(operations.includes(operation ?? operations[0] ?? '') && { operation }),
    ...(steps > 0 && { step: step === null ? null : Math.min(step, steps) }),
    ...(keys.length > 0 && { selected: selected !== null && keys.includes(selected) ? selected : null }),
  };
}

/** Sets it; returns whether anything has changed. */
export function show(member: Member, wanted: Partial<Shared>): boolean {
  const now = sharedBy(member);
  const differs = (aspect: keyof Shared): boolean =>
    wanted[aspect] !== undefined && wanted[aspect] !== now[aspect];
  const [operation, step, selected] = [differs('operation'), differs('step'), differs('selected')];
  if (operation) member.operation = wanted.operation ?? (operationsOf(member).includes('') ? none : null);
  if (step) member.step = wanted.step ?? null;
  if (selected) member.selected = wanted.selected ?? null;
  return operation || step || selected;
}

/** Reads a step as an author may write it. */
export function aStep(step: number | null): number | null {
  return step !== null && step >= 1 && Number.isFinite(step) ? Math.trunc(step) : null;
}
