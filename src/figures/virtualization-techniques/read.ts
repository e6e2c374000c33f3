import { citations, type Citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import type { CitedText, LegendItem, ReadingItem, ReadingStep, ReadingTable, Verdict } from '../../core/reading.js';
import { techniques, type Technique } from '../../facts/techniques/technique.js';
import type { Run, TechniquesModel } from './model.js';
import type { Picture, TechniquesReading } from './picture.js';
import { prepares, wayOf, type Counts, type Event, type Section } from './simulate.js';
import { comparable, compared, countersOf, efficiency, formOf, kindOf, momentOf, noted, partsOf, sources, techniqueOf, told } from './tell.js';
import type { TechniquesWords } from './words/index.js';

interface Telling {
  readonly model: TechniquesModel;
  readonly run: Run;
  readonly context: ReadingContext<TechniquesWords>;
  readonly cites: Citations;
}

const bare = (text: string): CitedText => ({ text, cite: [] });

function shownTechniques({ data }: TechniquesModel, drawn: Technique): readonly Technique[] {
  return techniques.filter((technique) => technique === drawn || data.techniques?.includes(technique) !== false);
}

function sectionLabel(section: Section, { run: { technique, sections }, context: { words } }: Telling): string {
  const { mode } = section;
  if (technique === 'hardware-assistance') return words.nonRoot(words.modes[mode]);
  if (mode === 'application' || !prepares(technique)) return words.modes[mode];
  const number = sections.filter((each) => each.mode === mode && each.first <= section.first).length;
  return technique === 'binary-translation' ? words.cacheBlock(number) : words.block(number);
}

/** What is done to a block before it runs, in a sentence that the next one follows. */
function preparing(event: Event, telling: Telling): string {
  const { run: { technique, placed, sections, events }, context: { words } } = telling;
  const own = placed[event.index]?.section ?? 0;
  const section = sections[own];
  if (section === undefined || event.prepares === undefined) return '';
  const label = sectionLabel(section, telling);
  const translates = technique === 'binary-translation';
  if (event.prepares === 'finds') return translates ? words.findsTranslated(label) : words.findsScanned(label);
  const before = events[events.indexOf(event) - 1]?.counts.patched ?? 0;
  return translates ? words.translates(label, section.last - section.first + 1) : words.scans(label, event.counts.patched - before);
}

function counted(counts: Counts, { run: { technique }, context: { words, common } }: Telling): string {
  return countersOf(technique).map((counter) => words.counted(counts[counter], words.counters[counter])).join(common.separator);
}

function steps(telling: Telling): ReadingStep[] {
  const { run, context: { words }, cites } = telling;
  const cite = cites.numbers(told[run.technique]);
  return run.events.map((event) => {
    const { index, pass, what, counts } = event;
    const name = run.placed[index]?.instruction.text ?? '';
    const way = wayOf[what];
    return {
      at: way === undefined && event.prepares !== 'prepares' ? (run.sections[run.placed[index]?.section ?? 0]?.key ?? 'monitor') : 'monitor',
      label: words.stepLabel(name, pass),
      text: preparing(event, telling) + words.happens[what](name),
      cite,
      ...(way !== undefined && { cost: words.ways[way] }),
      tally: counted(counts, telling),
    };
  });
}

function picture(telling: Telling): Picture {
  const { run, context: { words } } = telling;
  const { technique, placed, sections, events } = run;
  const whats = new Map(events.map(({ index, what }) => [index, what]));
  const ways = [...new Set(events.flatMap(({ what }) => wayOf[what] ?? []))].map((way) => words.ways[way]);
  const root = technique === 'hardware-assistance' ? [words.root] : [];
  return {
    technique,
    heads: [technique === 'paravirtualization' ? words.before : words.guest, words.runs[technique]],
    rows: placed.map((each, index) => {
      const { key, instruction } = each;
      const what = whats.get(index) ?? 'direct';
      const form = formOf(what, words);
      const way = wayOf[what];
      return {
        key,
        text: instruction.text,
        kind: kindOf(each),
        privileged: instruction.kind === 'privileged',
        loop: instruction.kind === 'branch' && instruction.to !== undefined ? { to: instruction.to - 1, times: words.times(instruction.times ?? 1) } : undefined,
        form: form ?? instruction.text,
        what,
        code: form === undefined,
        way: way === undefined ? undefined : words.ways[way],
      };
    }),
    sections: sections.map((section, index) => ({
      key: section.key,
      label: sectionLabel(section, telling),
      kind: technique === 'interpretation' ? 'device-model' : section.mode === 'application' ? 'application' : 'guest-kernel',
      first: section.first,
      last: section.last,
      since: events.findIndex((event) => event.prepares === 'prepares' && placed[event.index]?.section === index) + 1,
    })),
    monitor: {
      label: [words.monitors[technique], ...root].join(telling.context.common.separator),
      kind: technique === 'interpretation' ? 'device-model' : 'hypervisor',
      parts: partsOf[technique].map((id) => ({ id, label: words.parts[id] })),
      ways: ways.join(telling.context.common.separator),
    },
    empty: technique === 'binary-translation' ? words.empty : undefined,
    moments: events.map((event) => momentOf(run, event)),
    counters: countersOf(technique).map((counter) => ({ label: words.counters[counter], values: [0, ...events.map(({ counts }) => counts[counter])] })),
  };
}

/** The items begin with what the picture shows of them. */
function items(drawn: Picture, shown: readonly Technique[], telling: Telling): ReadingItem[] {
  const { model, run, context: { words, common }, cites } = telling;
  const instructionItem = (index: number): ReadingItem => {
    const placed = run.placed[index] as Run['placed'][number];
    const { instruction, mode } = placed;
    const { kind, to, times = 1 } = instruction;
    return {
      key: placed.key,
      label: instruction.text,
      place: `${index + 1}${common.separator}${words.modes[mode]}`,
      mono: true,
      kind: kindOf(placed),
      facts: [
        { term: words.terms.kind, ...bare(words.kinds[kind]) },
        ...(instruction.does === undefined ? [] : [{ term: words.terms.does, text: cites.text(instruction.does), cite: cites.numbers(instruction.cite) }]),
        ...(kind === 'branch' && to !== undefined ? [{ term: words.terms.loop, ...bare(words.loop(to, words.times(times))) }] : []),
        ...shown.flatMap((technique) => {
          const event = model.runs[technique].events.find((each) => each.index === index);
          return event === undefined ? [] : [{ term: words.options.technique.values[technique], text: words.happens[event.what](instruction.text), cite: cites.numbers(told[technique]) }];
        }),
      ],
    };
  };
  return [
    { key: 'guest', label: drawn.heads[0], facts: [], items: run.placed.map((_, index) => instructionItem(index)) },
    {
      key: 'runs',
      label: drawn.heads[1],
      facts: [],
      items: drawn.sections.map(({ key, label, kind, first, last, since }) => ({
        key,
        label,
        kind,
        facts: [{ term: words.terms.holds, ...bare(drawn.rows.slice(first, last + 1).map(({ form }) => form).join(common.listSeparator)) }, ...(drawn.empty !== undefined && since > 0 ? [{ term: words.terms.state, ...bare(drawn.empty) }] : [])],
      })),
    },
    {
      key: 'monitor',
      label: drawn.monitor.label,
      kind: drawn.monitor.kind,
      facts: [
        { term: words.terms.parts, text: drawn.monitor.parts.map(({ label }) => label).join(common.listSeparator), cite: cites.numbers(told[run.technique]) },
        ...(drawn.monitor.ways === '' ? [] : [{ term: words.terms.entered, ...bare(drawn.monitor.ways) }]),
      ],
    },
    { key: 'counts', label: words.counts, facts: drawn.counters.map(({ label, values }) => ({ term: label, ...bare(String(values.at(-1) ?? 0)) })) },
  ];
}

function verdict({ model: { executed, innocuous }, run, context: { words }, cites }: Telling): Verdict {
  const cite = cites.numbers([efficiency]);
  if (run.technique === 'interpretation') return { tone: 'fails', heading: words.verdict.none, text: { text: words.verdict.noneText(executed), cite } };
  if (run.technique === 'binary-translation' && run.totals.translated > 0)
    return {
      tone: 'open',
      heading: run.work === undefined ? words.verdict.copied : words.verdict.copies(...run.work),
      text: { text: words.verdict.copiesText(run.entries, executed), cite: cites.numbers([compared]) },
    };
  return { tone: 'holds', heading: words.verdict.direct(innocuous), text: { text: words.verdict.directText(run.entries, executed), cite } };
}

function table(shown: readonly Technique[], { model: { runs, executed }, context: { words } }: Telling): ReadingTable {
  const row = (term: string, value: (run: Run) => number | undefined): ReadingTable['rows'][number] => ({ term, cells: shown.map((technique) => [bare(String(value(runs[technique]) ?? '–'))]) });
  const loops = shown.every((technique) => runs[technique].work !== undefined);
  return {
    caption: words.table(executed),
    columns: shown.map((technique) => words.options.technique.values[technique]),
    rows: [
      ...comparable(shown).map((counter) => row(words.counters[counter], ({ totals }) => totals[counter])),
      row(words.entries, ({ entries }) => entries),
      ...(loops ? [row(words.work.first, ({ work }) => work?.[0]), row(words.work.second, ({ work }) => work?.[1])] : []),
    ],
  };
}

function legend(drawn: Picture, { context: { words, common } }: Telling): LegendItem[] {
  const kinds = new Set([...drawn.rows, ...drawn.sections, drawn.monitor].map(({ kind }) => kind));
  return [
    ...[...kinds].map((kind): LegendItem => ({ id: kind, kind, label: kind === 'hole' ? words.signs.hole : common.kinds[kind] })),
    ...(drawn.rows.some(({ privileged }) => privileged) ? [{ id: 'privileged', label: words.signs.privileged }] : []),
  ];
}

/** Says what a technique makes of the stream, step by step, and compares it with the others. */
export function read(model: TechniquesModel, context: ReadingContext<TechniquesWords>): TechniquesReading {
  const technique = techniqueOf(context.options['technique']);
  const { words, common } = context;
  const { data } = model;
  const run = model.runs[technique];
  // The author's sources stand first; one that is cited by both keeps the author's wording.
  const cites = citations([...data.sources, ...sources], context.locale);
  const telling: Telling = { model, run, context, cites };
  const name = words.options.technique.values[technique];
  const shown = shownTechniques(model, technique);
  // Verdict and notes are read first, so they get the first numbers.
  const conclusion = verdict(telling);
  const calls = data.instructions.some(({ kind }) => kind === 'system-call');
  const notes = [
    ...(technique === 'paravirtualization' && !calls ? [] : [{ text: words.notes[technique], cite: cites.numbers(noted[technique]) }]),
    { text: words.notes.counts, cite: cites.numbers([compared]) },
    ...(data.notes ?? []).map(cites.claim),
  ];
  const drawn = picture(telling);
  return {
    title: words.title(name, data.title === undefined ? words.stream : cites.text(data.title)),
    subtitle: { text: words.subtitles[technique], cite: cites.numbers(told[technique]) },
    summary: [words.summary(name, model.executed, counted(run.totals, telling)), conclusion.heading].join(common.stop.slice(1)),
    verdict: conclusion,
    steps: steps(telling),
    table: table(shown, telling),
    items: items(drawn, shown, telling),
    legend: legend(drawn, telling),
    notes,
    sources: cites.list(),
    picture: drawn,
  };
}
