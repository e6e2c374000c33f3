import { load, type Loadable } from '../../core/loadable.js';
import type { Locale } from '../../core/locale.js';
import { operations } from '../../machine/operations.js';
import type { isTraceProblem, trace } from '../../machine/trace.js';
import type { MachineWords, say, tell } from '../../machine/words/index.js';

/** Values of the figure's `operation`; the empty one follows none. */
export const operationValues: readonly string[] = ['', ...Object.keys(operations)];

/** The machine and its words, which a page loads only when it follows an operation. */
export interface Machine {
  readonly trace: typeof trace;
  readonly isTraceProblem: typeof isTraceProblem;
  readonly say: typeof say;
  readonly tell: typeof tell;
  readonly words: MachineWords;
}

const machineIn = (locale: Locale) => async (): Promise<Machine> => {
  const [machine, { machineWords, say, tell }] = await Promise.all([import('../../machine/trace.js'), import('../../machine/words/index.js')]);
  return { trace: machine.trace, isTraceProblem: machine.isTraceProblem, say, tell, words: await load(machineWords[locale]) };
};

const machines: Readonly<Record<Locale, Loadable<Machine>>> = { en: machineIn('en'), 'zh-Hans': machineIn('zh-Hans'), 'zh-Hant': machineIn('zh-Hant') };

/** Loads the machine when an operation is to be followed. */
export function extra({ operation }: Readonly<Record<string, string>>, locale: Locale): Loadable<Machine> | undefined {
  return operation === undefined || operation === '' ? undefined : machines[locale];
}
