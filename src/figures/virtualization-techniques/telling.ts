import type { Citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import type { Run, TechniquesModel } from './model.js';
import { prepares, type Counts, type Section } from './simulate.js';
import { countersOf, type claimsOf, type TechniqueAdditions } from './tell.js';
import type { TechniquesWords } from './words/en/index.js';

/** What a technique is told from, and with. */
export interface Telling {
  readonly model: TechniquesModel;
  readonly run: Run;
  readonly context: ReadingContext<TechniquesWords, TechniqueAdditions>;
  readonly cites: Citations;
  readonly own: ReturnType<typeof claimsOf>;
}

/** Names a stretch of what runs. */
export function sectionLabel(
  section: Section,
  { run: { technique, sections }, context: { words }, own: { words: own } }: Telling,
): string {
  const { mode } = section;
  const name = words.modes[mode];
  if (mode === 'application' || !prepares(technique)) return own.memory ?? own.place?.(name) ?? name;
  return (
    own.block?.(sections.filter((each) => each.mode === mode && each.first <= section.first).length) ?? name
  );
}

/** Says how far the counters are. */
export function counted(counts: Counts, { run: { technique }, context: { words, common } }: Telling): string {
  return countersOf[technique]
    .map((counter) => words.counted(counts[counter], words.counters[counter]))
    .join(common.separator);
}
