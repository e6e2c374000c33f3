import type { Problem } from './problem.js';
import type { Claim, Source } from './source.js';

/** Finds keys that stand twice in a list. */
export function duplicates(keys: readonly string[], path: (index: number) => string): Problem[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path: path(index), code: 'duplicate', got: key }];
  });
}

/** Finds every `cite` in the data that names a source which the data do not list. */
export function unknownCitations(data: { readonly sources: readonly Source[] }): Problem[] {
  const known = new Set(data.sources.map((source) => source.id));
  const problems = duplicates(
    data.sources.map((source) => source.id),
    (index) => `sources[${index}].id`,
  );
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        if (path.endsWith('cite') && typeof item === 'string' && !known.has(item))
          problems.push({ path: `${path}[${index}]`, code: 'unknown-source', got: item });
        visit(item, `${path}[${index}]`);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, path === '' ? name : `${path}.${name}`);
    }
  };
  visit(data, '');
  return problems;
}

/** Finds the claims of a list that neither name a source nor are marked as the author's own words. */
export function uncited(
  claims: readonly (Pick<Claim, 'cite' | 'own'> | undefined)[] | undefined,
  path: string,
): Problem[] {
  return (claims ?? []).flatMap((claim, index) =>
    claim === undefined || claim.own === true || (claim.cite?.length ?? 0) > 0
      ? []
      : [{ path: `${path}[${index}]`, code: 'uncited' }],
  );
}
