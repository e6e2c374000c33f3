import type { Problem } from '../../../src/core/problem.js';
import { duplicates } from '../../../src/core/rules.js';
import type { RelationsFigureData } from './data.js';

/** Every part has a key of its own, and every relation goes from one part to another. */
export function rules({ rows, relations }: RelationsFigureData): Problem[] {
  const parts = rows.flatMap((row, at) =>
    row.map(({ key }, index) => ({ key, path: `rows[${at}][${index}].key` })),
  );
  const keys = parts.map(({ key }) => key);
  return [
    ...duplicates(keys, (index) => parts[index]!.path),
    ...relations.flatMap(({ from, to }, index): Problem[] => [
      ...Object.entries({ from, to }).flatMap(([end, key]) =>
        keys.includes(key)
          ? []
          : [
              {
                path: `relations[${index}].${end}`,
                code: 'unknown-part',
                got: key,
                expected: keys.join(', '),
              },
            ],
      ),
      ...(from === to ? [{ path: `relations[${index}]`, code: 'to-itself', got: from }] : []),
    ]),
  ];
}
