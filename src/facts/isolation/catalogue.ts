import type { Claim, Source } from '../../core/source.js';
import { isolationSources } from '../sources/isolation.js';
import { containers } from './containers.js';
import { hardware } from './hardware.js';
import { languages } from './languages.js';
import { machines } from './machines.js';
import type { Axis, Mechanism } from './mechanism.js';
import { processes } from './processes.js';
import { sandboxes } from './sandboxes.js';
import type { IsolationTexts } from '../words/en/isolation.js';

/** Mechanisms that are compared, and where what is said of them can be checked. */
export interface Spectrum {
  readonly axis?: Axis;
  readonly mechanisms: readonly Mechanism[];
  readonly notes: readonly Claim[];
  readonly sources: readonly Source[];
}

/** All mechanisms in one language. */
export function catalogue(texts: IsolationTexts): readonly Mechanism[] {
  return [processes, containers, sandboxes, languages, machines, hardware].flatMap((group) => group(texts));
}

function* citations(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'cite') yield* inner as readonly string[];
    else yield* citations(inner);
  }
}

/** The mechanisms with these keys, in this order, with the sources that they cite; without keys, all. */
export function spectrum(texts: IsolationTexts, keys?: readonly string[], axis?: Axis): Spectrum {
  const all = catalogue(texts);
  const mechanisms =
    keys === undefined ? all : keys.flatMap((key) => all.filter((mechanism) => mechanism.key === key));
  const notes = [{ text: texts.note, cite: ['fc-design', 'gvisor-security'] }];
  const cited = new Set([...citations(mechanisms), ...citations(notes)]);
  return {
    ...(axis && { axis }),
    mechanisms,
    notes,
    sources: isolationSources.filter(({ id }) => cited.has(id)),
  };
}
