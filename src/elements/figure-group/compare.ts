import type { Locale } from '../../core/language/locale.js';
import type { Loadable } from '../../core/loadable.js';
import type { TraceInput } from '../../machine/input.js';
import { isOperation } from '../../machine/operations.js';
import type { Counts } from '../../machine/step.js';
import { isTraceProblem, trace } from '../../machine/trace.js';
import { machineWords, say, type MachineWords } from '../../machine/words/index.js';

/** What an operation costs in one configuration; without counts where it cannot be followed. */
export interface Compared {
  readonly name: string;
  readonly counts?: Counts;
  /** How it ends, where that is not back where it began, or why there are no counts. */
  readonly note?: string;
}

/** A configuration under the name that the table gives it. */
export interface Comparable {
  readonly name: string;
  readonly data: TraceInput;
}

/** The words of the machine, by language. */
export const wordsOfTraces: Readonly<Record<Locale, Loadable<MachineWords>>> = machineWords;

/** Follows an operation through each configuration and counts; empty for what is no operation. */
export function compare(
  configurations: readonly Comparable[],
  operation: string,
  words: MachineWords,
  space: string,
): readonly Compared[] {
  return isOperation(operation)
    ? configurations.map(({ name, data }) => ({
        name,
        ...counted(data, operation, words, space),
      }))
    : [];
}

function counted(
  data: TraceInput,
  operation: string,
  words: MachineWords,
  space: string,
): Omit<Compared, 'name'> {
  const result = trace(data, operation);
  if (isTraceProblem(result)) return { note: words.problems[result.code](result) };
  const { outcome, reason, counts, steps } = result;
  const note = [
    words.outcomes[outcome],
    reason === undefined ? '' : say(words.reasons[reason], steps.at(-1)?.params),
  ]
    .filter(Boolean)
    .join(space);
  if (outcome === 'returned') return { counts };
  return outcome === 'not-applicable' ? { note } : { counts, note };
}
