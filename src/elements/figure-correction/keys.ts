import type { Problem } from '../../core/problem.js';
import type { CorrectionData } from './data.js';

/** Finds errata that speak of a part which the corrected figure does not have. */
export function keyProblems({ errata }: Pick<CorrectionData, 'errata'>, keys: readonly string[]): Problem[] {
  return errata.flatMap(({ key, superseded }, index) =>
    key === undefined || superseded !== undefined || keys.includes(key)
      ? []
      : [
          {
            path: `errata[${index}].key`,
            code: 'unknown-key',
            got: key,
            expected: keys.slice(0, 12).join(', '),
          },
        ],
  );
}
