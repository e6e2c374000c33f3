import type { Presenter } from './presenter.js';

/** Sets the custom state `ready` once there is something to see, so that a page gives back the room that it held. */
export function markReady(internals: ElementInternals | undefined, { shown, problems }: Presenter): void {
  if (shown === undefined && problems.length === 0) return;
  try {
    (internals as Partial<ElementInternals> | undefined)?.states?.add('ready');
  } catch {
    // Engines of 2023 take only names that begin with two dashes.
  }
}
