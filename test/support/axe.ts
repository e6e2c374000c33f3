import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds wrong in an element and in its shadow roots, one line for each place. */
export async function violations(element: Element, options: axe.RunOptions = {}): Promise<readonly string[]> {
  const result = await window.axe.run(element, {
    resultTypes: ['violations'],
    elementRef: false,
    ...options,
  });
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} at ${target.flat().join(' ')}: ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
    ),
  );
}
