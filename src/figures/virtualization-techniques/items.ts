import { uncited, type CitedFact, type ReadingItem } from '../../core/reading.js';
import type { Run } from './model.js';
import type { Picture, PictureSection } from './picture.js';
import { kindOf } from './tell.js';
import type { Telling } from './telling.js';

type Placed = Run['placed'][number];

function instructionFacts({ instruction }: Placed, index: number, telling: Telling): CitedFact[] {
  const {
    run,
    context: { words },
    cites,
    own,
  } = telling;
  const { kind, to, times = 1, does, text, cite, own: ownWords } = instruction;
  const event = run.events.find((each) => each.index === index);
  const facts: CitedFact[] = [{ term: words.terms.kind, ...uncited(words.kinds[kind]) }];
  if (does !== undefined)
    facts.push({ term: words.terms.does, ...cites.claim({ text: does, cite, own: ownWords }) });
  if (kind === 'branch' && to !== undefined)
    facts.push({ term: words.terms.loop, ...uncited(words.loop(to, words.times(times))) });
  if (event !== undefined)
    facts.push({
      term: words.options.technique.values[run.technique],
      text: own.words.happens[event.what]?.(text) ?? '',
      cite: cites.numbers(own.told),
    });
  return facts;
}

function instructionItem(placed: Placed, index: number, telling: Telling): ReadingItem {
  const { words, common } = telling.context;
  return {
    key: placed.key,
    label: placed.instruction.text,
    place: `${index + 1}${common.separator}${words.modes[placed.mode]}`,
    mono: true,
    kind: kindOf(placed),
    facts: instructionFacts(placed, index, telling),
  };
}

function stretchItem(
  section: PictureSection,
  { rows, empty, fills }: Picture,
  telling: Telling,
): ReadingItem {
  const { words, common } = telling.context;
  const { key, label, kind, first, last, since } = section;
  const forms = rows.slice(first, last + 1).map(({ form }) => form);
  return {
    key,
    label,
    kind,
    facts: [
      { term: words.terms.holds, ...uncited(forms.join(common.listSeparator)) },
      ...(empty !== undefined && since > 0 ? [{ term: words.terms.state, ...uncited(empty) }] : []),
      ...(fills !== undefined && since > 0 ? [{ term: words.terms.done, ...uncited(fills) }] : []),
    ],
  };
}

function monitorItem({ monitor: { label, kind, parts, ways } }: Picture, telling: Telling): ReadingItem {
  const {
    context: { words, common },
    cites,
    own,
  } = telling;
  const names = parts.map((part) => part.label).join(common.listSeparator);
  return {
    key: 'monitor',
    label,
    kind,
    facts: [
      { term: words.terms.parts, text: names, cite: cites.numbers(own.told) },
      ...(ways === '' ? [] : [{ term: words.terms.entered, ...uncited(ways) }]),
    ],
  };
}

/** Tells how often software works under each technique, each of which can be drawn. */
function scoreItems({ score, scoreHeads }: Picture, { context: { words } }: Telling): ReadingItem[] {
  if (score.length < 2) return [];
  return [
    {
      key: 'score',
      label: scoreHeads[0],
      facts: [],
      items: score.map(({ key, technique, label, total, chosen, cells }) => ({
        key,
        label,
        facts: [
          { term: scoreHeads[1], ...uncited(total) },
          { term: words.score.alone, ...uncited(String(cells.length - Number(total))) },
        ],
        actions: [{ option: 'technique', value: technique, label: words.score.draw, pressed: chosen }],
      })),
    },
  ];
}

/** Tells the guest’s code, what of it runs, who is asked for the rest, and the counts; each begins with what the picture shows of it. */
export function itemsOf(picture: Picture, telling: Telling): ReadingItem[] {
  return [
    {
      key: 'guest',
      label: picture.heads[0],
      facts: [],
      items: telling.run.placed.map((placed, index) => instructionItem(placed, index, telling)),
    },
    {
      key: 'runs',
      label: picture.heads[1],
      facts: [],
      items: picture.sections.map((section) => stretchItem(section, picture, telling)),
    },
    monitorItem(picture, telling),
    ...scoreItems(picture, telling),
    {
      key: 'counts',
      label: telling.context.words.counts,
      facts: picture.counters.map(({ label, values }) => ({
        term: label,
        ...uncited(String(values.at(-1) ?? 0)),
      })),
    },
  ];
}
