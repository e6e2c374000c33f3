import { load, type Loadable } from '../../core/loadable.js';
import type { Locale } from '../../core/language/locale.js';
import { operationIds } from '../../machine/operation-ids.js';
import type * as arrowsModule from './arrows/index.js';
import { isElsewhere, type Architectures } from './architecture.js';
import type { RingDiagramData } from './data.js';
import type { follow, Machine } from './operation.js';

/** Values of the figure's `operation`; the empty one follows none. */
export const operationValues: readonly string[] = ['', ...operationIds];

export type Arrows = typeof arrowsModule;

/** What a picture needs besides: other architectures than the one at hand, what draws arrows, what follows an operation. */
export interface RingAdditions {
  readonly architectures?: Architectures;
  readonly arrows?: Arrows;
  readonly machine?: Machine & { readonly follow: typeof follow };
}

async function machineIn(locale: Locale): Promise<RingAdditions['machine']> {
  const [{ trace, isTraceProblem }, { machineWords, say, tell }, { follow }] = await Promise.all([
    import('../../machine/trace.js'),
    import('../../machine/words/index.js'),
    import('./operation.js'),
  ]);
  return { trace, isTraceProblem, say, tell, follow, words: await load(machineWords[locale]) };
}

async function loadAdditions(
  elsewhere: boolean,
  crossed: boolean,
  locale: Locale | undefined,
): Promise<RingAdditions> {
  const [others, arrows, machine] = await Promise.all([
    elsewhere && import('./every-architecture.js'),
    crossed && import('./arrows/index.js'),
    locale && machineIn(locale),
  ]);
  return {
    ...(others && { architectures: others.everyArchitecture }),
    ...(arrows && { arrows }),
    ...(machine && { machine }),
  };
}

/** What was asked for before; the same needs are one thing to load. */
const asked = new Map<string, Loadable<RingAdditions>>();

/** Loads the machine when an operation is to be followed, what draws arrows when there are some, and architectures when one is named that is not at hand. */
export function additions(
  { operation = '' }: Readonly<Record<string, string>>,
  locale: Locale,
  data: RingDiagramData,
): Loadable<RingAdditions> | undefined {
  const follows = operation !== '';
  const crossed = follows || (data.crossings?.length ?? 0) > 0;
  const elsewhere = isElsewhere(data);
  if (!crossed && !elsewhere) return undefined;
  const key = [elsewhere, crossed, follows && locale].join();
  const before = asked.get(key);
  if (before !== undefined) return before;
  const needed = async (): Promise<RingAdditions> =>
    loadAdditions(elsewhere, crossed, follows ? locale : undefined);
  asked.set(key, needed);
  return needed;
}
