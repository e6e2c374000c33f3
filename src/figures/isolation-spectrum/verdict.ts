import { resources } from '../../facts/isolation/mechanism.js';
import type { Row } from './model.js';

/** Two rows that contradict the idea of one order, and how many such pairs there are. */
export interface Finding {
  readonly pairs: number;
  readonly against: number;
  readonly witness?: { readonly less: Row; readonly more: Row };
}

const degree = { yes: 2, encrypted: 1, partly: 1, no: 0 } as const;

/** Resources of which `a` shares more than `b`. */
export function sharesMore(a: Row, b: Row): (typeof resources)[number][] {
  return resources.filter((resource) => {
    const [mine, its] = [a.mechanism.shares[resource], b.mechanism.shares[resource]];
    return mine !== undefined && its !== undefined && degree[mine] > degree[its];
  });
}

/** Counts the pairs in which each row shares something that the other does not; rows that share alike are counted together. */
export function incomparable(rows: readonly Row[]): Finding {
  const alike = new Map<string, { readonly row: Row; count: number }>();
  for (const row of rows) {
    const key = resources.map((resource) => row.mechanism.shares[resource]).join();
    const same = alike.get(key);
    if (same) same.count += 1;
    else alike.set(key, { row, count: 1 });
  }
  const kinds = [...alike.values()];
  let against = 0;
  let witness: Finding['witness'];
  for (const [index, a] of kinds.entries()) {
    for (const b of kinds.slice(index + 1)) {
      if (sharesMore(a.row, b.row).length === 0 || sharesMore(b.row, a.row).length === 0) continue;
      against += a.count * b.count;
      witness ??= { less: a.row, more: b.row };
    }
  }
  return { pairs: (rows.length * (rows.length - 1)) / 2, against, ...(witness && { witness }) };
}
