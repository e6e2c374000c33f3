import type { ReactiveController } from 'lit';
import type { AnyFigure } from '../core/figure.js';

/** What a group knows of a figure in it. */
export interface Member extends HTMLElement {
  readonly data: unknown;
  readonly keys: readonly string[];
  readonly steps: number;
  selected: string | null;
  step: number | null;
  operation?: string | null;
  addController(controller: ReactiveController): void;
  removeController(controller: ReactiveController): void;
}

/** What a group keeps in step; null is nothing. */
export interface Shared {
  readonly operation: string | null;
  readonly step: number | null;
  readonly selected: string | null;
}

/** The figure that an element shows; undefined for any other element. */
export function figureOf(element: Element): AnyFigure | undefined {
  return (element.constructor as { readonly figure?: AnyFigure }).figure;
}

/** Tells figures from other elements. */
export function isMember(element: Element): element is Member {
  return figureOf(element) !== undefined && 'addController' in element;
}

/** The operations that a figure can show; the first is none. */
export function operationsOf(member: Element): readonly string[] {
  return figureOf(member)?.options?.['operation'] ?? [];
}

/** What a figure shows now. */
export function sharedBy(member: Member): Shared {
  const { operation, step, selected } = member;
  const [none] = operationsOf(member);
  return { operation: operation === none ? null : (operation ?? null), step: aStep(step), selected };
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

/** Shows it. */
export function show(member: Member, wanted: Partial<Shared>): void {
  const now = sharedBy(member);
  if (wanted.operation !== undefined && wanted.operation !== now.operation) member.operation = wanted.operation ?? operationsOf(member)[0] ?? null;
  if (wanted.step !== undefined && wanted.step !== now.step) member.step = wanted.step;
  if (wanted.selected !== undefined && wanted.selected !== now.selected) member.selected = wanted.selected;
}

/** Reads a step as an author may write it. */
export function aStep(step: number | null): number | null {
  return step !== null && step >= 1 && Number.isFinite(step) ? Math.trunc(step) : null;
}
