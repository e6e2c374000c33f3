import type { Problem } from '../../core/problem.js';
import type { CorrectionData } from './data.js';

/** Finds errata whose part is not in the corrected figure. */
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
