/** A plane as far as its order goes: its levels from least to most privileged, and the planes over which they have power. */
export interface OrderedPlane {
  readonly key: string;
  readonly levels: readonly {
    readonly key: string;
    readonly over?: readonly string[] | undefined;
  }[];
}

/** Tells whether one level has more privilege than another. */
export type Outranks = (one: string, other: string) => boolean;

/**
 * The order of privilege. It is partial: on one plane the inner level has more; between planes only a level that has power over the
 * other plane has more, and levels of which neither has power over the other cannot be compared.
 */
export function orderOf(planes: readonly OrderedPlane[]): Outranks {
  const below = new Map<string, ReadonlySet<string>>();
  const reach = (level: string, found: Set<string>): Set<string> => {
    const plane = planes.find(({ levels }) => levels.some(({ key }) => key === level));
    const at = plane?.levels.findIndex(({ key }) => key === level) ?? -1;
    plane?.levels.slice(0, at + 1).forEach(({ key, over = [] }, index) => {
      if (index < at) found.add(key);
      for (const { key: other, levels } of planes)
        if (over.includes(other))
          for (const inner of levels)
            if (!found.has(inner.key)) {
              found.add(inner.key);
              reach(inner.key, found);
            }
    });
    return found;
  };
  return (one, other) => {
    const known = below.get(one) ?? reach(one, new Set());
    below.set(one, known);
    return known.has(other);
  };
}
