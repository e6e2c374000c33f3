import type { ReadingStep } from '../../core/reading.js';
import { wayOf, type Event } from './simulate.js';
import { counted, sectionLabel, type Telling } from './telling.js';

/** What is done to a block before it runs, in a sentence that the next one follows. */
function preparing(event: Event, telling: Telling): string {
  const {
    run: { technique, placed, sections, events },
    own: { words: own },
  } = telling;
  const section = sections[placed[event.index]?.section ?? 0];
  if (section === undefined || event.prepares === undefined) return '';
  const label = sectionLabel(section, telling);
  if (event.prepares === 'finds') return own.finds?.(label) ?? '';
  const patched = event.counts.patched - (events[events.indexOf(event) - 1]?.counts.patched ?? 0);
  return (
    own.prepares?.(label, technique === 'binary-translation' ? section.last - section.first + 1 : patched) ??
    ''
  );
}

/** Says what happens at each step. */
export function stepsOf(telling: Telling): ReadingStep[] {
  const {
    run,
    context: { words },
    cites,
    own,
  } = telling;
  const cite = cites.numbers(own.told);
  return run.events.map((event) => {
    const { index, pass, what, counts } = event;
    const name = run.placed[index]?.instruction.text ?? '';
    const way = wayOf[what];
    const costs = [
      event.prepares === 'prepares' ? own.words.fills : undefined,
      way && own.words.ways[way],
    ].filter((cost) => cost !== undefined);
    return {
      at:
        way === undefined && event.prepares !== 'prepares'
          ? (run.sections[run.placed[index]?.section ?? 0]?.key ?? 'monitor')
          : 'monitor',
      label: words.stepLabel(name, pass),
      text: preparing(event, telling) + (own.words.happens[what]?.(name) ?? ''),
      cite,
      ...(costs.length > 0 && { cost: costs.join(telling.context.common.listSeparator) }),
      tally: counted(counts, telling),
    };
  });
}
