import { load, type Loadable } from '../../core/loadable.js';
import type { Locale } from '../../core/locale.js';
import { operationIds } from '../../machine/operation-ids.js';
import type { isTraceProblem, trace } from '../../machine/trace.js';
import type { MachineWords, say, tell } from '../../machine/words/index.js';
import { isElsewhere, type Architectures } from './architecture.js';
import type { RingDiagramData } from './data.js';
import type { follow } from './operation.js';
import type { WayKit } from './way-kit.js';

/** Values of the figure's `operation`; the empty one follows none. */
export const operationValues: readonly string[] = ['', ...operationIds];

/** The machine and its words, which a page loads only when it follows an operation. */
export interface Machine {
  readonly trace: typeof trace;
  readonly isTraceProblem: typeof isTraceProblem;
  readonly say: typeof say;
  readonly tell: typeof tell;
  readonly follow: typeof follow;
  readonly words: MachineWords;
}

/** What a picture needs besides: other architectures than the one at hand, what draws ways, the machine. */
export interface RingAdditions {
  readonly architectures?: Architectures;
  readonly kit?: WayKit;
  readonly machine?: Machine;
}

async function machineIn(locale: Locale): Promise<Machine> {
  const [{ trace, isTraceProblem }, { machineWords, say, tell }, { follow }] = await Promise.all([
    import('../../machine/trace.js'),
    import('../../machine/words/index.js'),
    import('./operation.js'),
  ]);
  return { trace, isTraceProblem, say, tell, follow, words: await load(machineWords[locale]) };
}

async function loadAdditions(
  elsewhere: boolean,
  ways: boolean,
  locale: Locale | undefined,
): Promise<RingAdditions> {
  const [others, drawn, machine] = await Promise.all([
    elsewhere && import('./every-architecture.js'),
    ways && import('./ways-loaded.js'),
    locale && machineIn(locale),
  ]);
  return {
    ...(others && { architectures: others.everyArchitecture }),
    ...(drawn && { kit: drawn.kit }),
    ...(machine && { machine }),
  };
}

/** What was asked for before; the same needs are one thing to load. */
const asked = new Map<string, Loadable<RingAdditions>>();

/** Loads the machine when an operation is to be followed, what draws ways when there are some, and architectures when one is named that is not at hand. */
export function additions(
  { operation = '' }: Readonly<Record<string, string>>,
  locale: Locale,
  data: RingDiagramData,
): Loadable<RingAdditions> | undefined {
  const follows = operation !== '';
  const ways = follows || (data.crossings?.length ?? 0) > 0;
  const elsewhere = isElsewhere(data);
  if (!ways && !elsewhere) return undefined;
  const key = [elsewhere, ways, follows && locale].join();
  const before = asked.get(key);
  if (before !== undefined) return before;
  const needed = async (): Promise<RingAdditions> =>
    loadAdditions(elsewhere, ways, follows ? locale : undefined);
  asked.set(key, needed);
  return needed;
}
