import { getDotPath, safeParse, type BaseIssue, type GenericSchema } from 'valibot';
import type { Problem } from './problem.js';

/** Data that passed every check, or all that is wrong with them. */
export type Checked<D> = { readonly data: D; readonly problems?: never } | { readonly data?: never; readonly problems: readonly Problem[] };

/** A schema and the rules of meaning that its data must keep. */
export interface Checks<D> {
  readonly schema: GenericSchema<unknown, D>;
  readonly rules: (data: D) => readonly Problem[];
}

/** Checks unknown input for shape and then for meaning; reports at most 50 problems. */
export function check<D>({ schema, rules }: Checks<D>, input: unknown): Checked<D> {
  const result = safeParse(schema, input);
  const problems = result.success ? rules(result.output) : result.issues.flatMap(toProblems);
  return problems.length > 0 || !result.success ? { problems: problems.slice(0, 50) } : { data: result.output };
}

/** Parses JSON text; a text that a page escaped as HTML is read too. */
export function parseJSON(text: string): { readonly value: unknown } | { readonly problems: readonly Problem[] } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const decoded = decodeEntities(text);
    if (decoded !== text) return parseJSON(decoded);
    return { problems: [{ path: '', code: 'not-json', got: (error as Error).message }] };
  }
}

const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&#34;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

function decodeEntities(text: string): string {
  return text.replace(/&(?:quot|#34|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}

function toProblems(issue: BaseIssue<unknown>): Problem[] {
  // A union names the branch that came nearest in its own issues; those say more than "expected A | B".
  const nested = issue.issues;
  if (nested !== undefined && nested.length > 0 && nested.every((inner) => (inner.path?.length ?? 0) > (issue.path?.length ?? 0))) return nested.flatMap(toProblems);
  const path = (getDotPath(issue) ?? '').replace(/\.(\d+)(?=\.|$)/g, '[$1]').replace(/^(\d+)/, '[$1]');
  const code = issue.received === 'undefined' ? 'missing' : issue.kind === 'validation' ? issue.message : issue.type === 'strict_object' ? 'unknown-field' : 'type';
  return [{ path, code, expected: issue.expected ?? issue.message, got: issue.received }];
}
