import { load, type Loadable } from '../../core/loadable.js';
import type { Locale } from '../../core/language/locale.js';
import { operationIds } from '../../facts/operation-ids.js';
import type { knownPlanes } from '../../machine/own-planes.js';
import type * as arrowsModule from './arrows/index.js';
import type * as silentModule from './silent.js';
import { isElsewhere, type Architectures } from './architecture.js';
import type { RingDiagramData } from './data.js';
import type { follow, Machine } from './operation.js';
import type { SeveralPlanes } from './telling.js';

/** Values of the figure's `operation`; the empty one follows none. */
export const operationValues: readonly string[] = ['', ...operationIds];

export type Arrows = typeof arrowsModule;
export type Silence = typeof silentModule;

/** What a picture needs besides: other architectures than the one at hand, what draws arrows, what follows an operation, what tells several planes. */
export interface RingAdditions {
  readonly architectures?: Architectures;
  readonly arrows?: Arrows;
  readonly machine?: Machine & { readonly follow: typeof follow };
  /** What finds the levels of an architecture among those of an author. */
  readonly knownPlanes?: typeof knownPlanes;
  /** What draws an instruction that fails and raises nothing. */
  readonly silence?: Silence;
  /** What tells more than one plane. */
  readonly several?: SeveralPlanes;
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
  locale: Locale,
  elsewhere: boolean,
  crossed: boolean,
  follows: boolean,
  own: boolean,
  several: boolean,
  mayFail: boolean,
): Promise<RingAdditions> {
  const [others, planes, arrows, machine, told, silence] = await Promise.all([
    elsewhere && import('./every-architecture.js'),
    own && import('../../machine/own-planes.js'),
    crossed && import('./arrows/index.js'),
    follows && machineIn(locale),
    several && import('./several-planes.js').then(({ severalPlanes }) => severalPlanes(locale)),
    mayFail && import('./silent.js'),
  ]);
  return {
    ...(others && { architectures: others.everyArchitecture }),
    ...(planes && { knownPlanes: planes.knownPlanes }),
    ...(arrows && { arrows }),
    ...(machine && { machine }),
    ...(told && { several: told }),
    ...(silence && { silence }),
  };
}

/** What was asked for before; the same needs are one thing to load. */
const asked = new Map<string, Loadable<RingAdditions>>();

/** Loads what data and options ask for and the default example does not. */
export function additions(
  { operation = '' }: Readonly<Record<string, string>>,
  locale: Locale,
  data: RingDiagramData,
): Loadable<RingAdditions> | undefined {
  const { architecture, planes, crossings = [] } = data;
  const follows = operation !== '';
  const elsewhere = isElsewhere(data);
  const needs = [
    elsewhere,
    follows || crossings.length > 0,
    follows,
    planes !== undefined && architecture !== undefined,
    planes === undefined ? elsewhere : planes.length > 1,
    ['sensitive-instruction', 'sgdt'].includes(operation) && data.mechanism?.monitor !== undefined,
  ] as const;
  if (!needs.includes(true)) return undefined;
  const key = [locale, ...needs].join();
  const before = asked.get(key);
  if (before !== undefined) return before;
  const needed = async (): Promise<RingAdditions> => loadAdditions(locale, ...needs);
  asked.set(key, needed);
  return needed;
}
