import type { Problem } from './problem.js';

/** Parses JSON text, also where it was escaped as HTML, up to `most` times. */
export function parseJSON(
  text: string,
  most = 2,
): { readonly value: unknown } | { readonly problems: readonly Problem[] } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const decoded = decodeEntities(text);
    if (most > 0 && decoded !== text) return parseJSON(decoded, most - 1);
    return { problems: [{ path: '', code: 'not-json', got: (error as Error).message }] };
  }
}

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  '#39': "'",
  lt: '<',
  gt: '>',
  amp: '&',
};

function decodeEntities(text: string): string {
  return text.replace(/&(quot|#34|#39|lt|gt|amp);/g, (entity, name: string) => entities[name] ?? entity);
}
