/** Why data are refused: where, which rule, and what was expected and found. Hosts put it into words, in the reader's language. */
export interface Problem {
  /** Place in the data, as `instructions[3].mnemonic`; empty for the whole. */
  readonly path: string;
  readonly code: string;
  readonly expected?: string;
  readonly got?: string;
  /** Id or title of the source that contradicts the data. */
  readonly source?: string;
}

/** Messages for problems: one function per code. */
export type ProblemMessages = Readonly<Record<string, (problem: Problem) => string>>;

/** Formats a problem as `path: message`. */
export function formatProblem(problem: Problem, words: ProblemMessages): string {
  const sentence =
    (words[problem.code] ?? words['invalid'])?.(
      problem.got === undefined ? problem : { ...problem, got: shorten(problem.got, 160) },
    ) ?? problem.code;
  const source = problem.source === undefined ? '' : ` [${problem.source}]`;
  return `${problem.path === '' ? '' : `${problem.path}: `}${sentence}${source}`;
}

/** Formats each problem, in the order given. */
export function formatProblems(problems: readonly Problem[], words: ProblemMessages): string[] {
  return problems.map((problem) => formatProblem(problem, words));
}

/** Shortens a text for a message. */
export function shorten(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 3)}…` : text;
}

/** Shortens and quotes a value for a message. */
export function quote(value: unknown): string {
  return shorten(typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : String(value));
}
