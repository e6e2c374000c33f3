import { load, type Loadable } from '../../core/loadable.js';
import type { Locale } from '../../core/locale.js';
import { operations } from '../../machine/operations.js';
import type { isTraceProblem, trace } from '../../machine/trace.js';
import type { MachineWords, say, tell } from '../../machine/words/index.js';
import type { RingDiagramData } from './data.js';
import type { follow } from './steps.js';
import type { WayKit } from './way-kit.js';

/** Values of the figure's `operation`; the empty one follows none. */
export const operationValues: readonly string[] = ['', ...Object.keys(operations)];

/** The machine and its words, which a page loads only when it follows an operation. */
export interface Machine {
  readonly trace: typeof trace;
  readonly isTraceProblem: typeof isTraceProblem;
  readonly say: typeof say;
  readonly tell: typeof tell;
  readonly follow: typeof follow;
  readonly words: MachineWords;
}

/** What a picture with ways needs besides. */
export interface RingExtra {
  readonly kit: WayKit;
  readonly machine?: Machine;
}

const ways = async (): Promise<RingExtra> => {
  const { kit } = await import('./ways-loaded.js');
  return { kit };
};

const machineIn = (locale: Locale) => async (): Promise<RingExtra> => {
  const [{ kit }, { trace, isTraceProblem }, { machineWords, say, tell }, { follow }] = await Promise.all([ways(), import('../../machine/trace.js'), import('../../machine/words/index.js'), import('./steps.js')]);
  return { kit, machine: { trace, isTraceProblem, say, tell, follow, words: await load(machineWords[locale]) } };
};

const machines: Readonly<Record<Locale, Loadable<RingExtra>>> = { en: machineIn('en'), 'zh-Hans': machineIn('zh-Hans'), 'zh-Hant': machineIn('zh-Hant') };

/** Loads the machine when an operation is to be followed, and what draws ways when there are some. */
export function extra({ operation }: Readonly<Record<string, string>>, locale: Locale, { crossings = [] }: RingDiagramData): Loadable<RingExtra> | undefined {
  if (operation !== undefined && operation !== '') return machines[locale];
  return crossings.length > 0 ? ways : undefined;
}
