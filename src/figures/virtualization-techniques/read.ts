import { citations, type Citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import type {
  CitedText,
  LegendItem,
  ReadingItem,
  ReadingStep,
  ReadingTable,
  Verdict,
} from '../../core/reading.js';
import { techniques, type Technique } from '../../facts/techniques/technique.js';
import type { Run, TechniquesModel } from './model.js';
import type { Figures, Part, Picture, TechniquesReading } from './picture.js';
import { prepares, wayOf, type Counts, type Event, type Section } from './simulate.js';
import {
  comparable,
  compared,
  countersOf,
  kindOf,
  lore,
  momentOf,
  techniqueOf,
  type Others,
} from './tell.js';
import type { TechniquesWords } from './words/en/index.js';

interface Telling {
  readonly model: TechniquesModel;
  readonly run: Run;
  readonly context: ReadingContext<TechniquesWords, Others>;
  readonly cites: Citations;
  readonly own: ReturnType<typeof lore>;
}

const bare = (text: string): CitedText => ({ text, cite: [] });

function shownTechniques({ data }: TechniquesModel, drawn: Technique): readonly Technique[] {
  return techniques.filter(
    (technique) => technique === drawn || data.techniques?.includes(technique) !== false,
  );
}

function sectionLabel(
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

function counted(counts: Counts, { run: { technique }, context: { words, common } }: Telling): string {
  return countersOf[technique]
    .map((counter) => words.counted(counts[counter], words.counters[counter]))
    .join(common.separator);
}

function steps(telling: Telling): ReadingStep[] {
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

function picture(telling: Telling): Picture {
  const {
    run,
    context: { words },
    own: { words: own },
  } = telling;
  const { technique, placed, sections, events } = run;
  const whats = new Map(events.map(({ index, what }) => [index, what]));
  const ways = [...new Set(events.flatMap(({ what }) => wayOf[what] ?? []))].map(
    (way) => own.ways[way] ?? '',
  );
  return {
    technique,
    heads: [own.guest ?? words.guest, own.runs],
    rows: placed.map((each, index) => {
      const { key, instruction } = each;
      const what = whats.get(index) ?? 'direct';
      const form = own.forms[what];
      const way = wayOf[what];
      return {
        key,
        text: instruction.text,
        kind: kindOf(each),
        privileged: instruction.kind === 'privileged',
        loop:
          instruction.kind === 'branch' && instruction.to !== undefined
            ? { to: instruction.to - 1, times: words.times(instruction.times ?? 1) }
            : undefined,
        form: form ?? instruction.text,
        what,
        code: form === undefined,
        way: way === undefined ? undefined : own.ways[way],
      };
    }),
    sections: sections.map((section, index) => ({
      key: section.key,
      label: sectionLabel(section, telling),
      kind:
        technique === 'interpretation'
          ? 'device-model'
          : section.mode === 'application'
            ? 'application'
            : 'guest-kernel',
      first: section.first,
      last: section.last,
      since:
        events.findIndex((event) => event.prepares === 'prepares' && placed[event.index]?.section === index) +
        1,
    })),
    monitor: {
      label: own.monitor,
      kind: technique === 'interpretation' ? 'device-model' : 'hypervisor',
      parts: Object.entries(own.parts).map(([id, label]) => ({ id: id as Part, label })),
      ways: ways.join(telling.context.common.separator),
    },
    empty: technique === 'binary-translation' ? words.empty : undefined,
    fills: own.fills,
    moments: events.map((event) => momentOf(run, event)),
    counters: countersOf[technique].map((counter) => ({
      label: words.counters[counter],
      values: [0, ...events.map(({ counts }) => counts[counter])],
    })),
  };
}

/** The items begin with what the picture shows of them. */
function items(drawn: Picture, telling: Telling): ReadingItem[] {
  const {
    run,
    context: { words, common },
    cites,
    own,
  } = telling;
  const instructionItem = (placed: Run['placed'][number], index: number): ReadingItem => {
    const { instruction, mode } = placed;
    const { kind, to, times = 1 } = instruction;
    const event = run.events.find((each) => each.index === index);
    return {
      key: placed.key,
      label: instruction.text,
      place: `${index + 1}${common.separator}${words.modes[mode]}`,
      mono: true,
      kind: kindOf(placed),
      facts: [
        { term: words.terms.kind, ...bare(words.kinds[kind]) },
        ...(instruction.does === undefined
          ? []
          : [
              {
                term: words.terms.does,
                text: cites.text(instruction.does),
                cite: cites.numbers(instruction.cite),
              },
            ]),
        ...(kind === 'branch' && to !== undefined
          ? [{ term: words.terms.loop, ...bare(words.loop(to, words.times(times))) }]
          : []),
        ...(event === undefined
          ? []
          : [
              {
                term: words.options.technique.values[run.technique],
                text: own.words.happens[event.what]?.(instruction.text) ?? '',
                cite: cites.numbers(own.told),
              },
            ]),
      ],
    };
  };
  return [
    { key: 'guest', label: drawn.heads[0], facts: [], items: run.placed.map(instructionItem) },
    {
      key: 'runs',
      label: drawn.heads[1],
      facts: [],
      items: drawn.sections.map(({ key, label, kind, first, last, since }) => ({
        key,
        label,
        kind,
        facts: [
          {
            term: words.terms.holds,
            ...bare(
              drawn.rows
                .slice(first, last + 1)
                .map(({ form }) => form)
                .join(common.listSeparator),
            ),
          },
          ...(drawn.empty !== undefined && since > 0
            ? [{ term: words.terms.state, ...bare(drawn.empty) }]
            : []),
          ...(drawn.fills !== undefined && since > 0
            ? [{ term: words.terms.done, ...bare(drawn.fills) }]
            : []),
        ],
      })),
    },
    {
      key: 'monitor',
      label: drawn.monitor.label,
      kind: drawn.monitor.kind,
      facts: [
        {
          term: words.terms.parts,
          text: drawn.monitor.parts.map(({ label }) => label).join(common.listSeparator),
          cite: cites.numbers(own.told),
        },
        ...(drawn.monitor.ways === '' ? [] : [{ term: words.terms.entered, ...bare(drawn.monitor.ways) }]),
      ],
    },
    {
      key: 'counts',
      label: words.counts,
      facts: drawn.counters.map(({ label, values }) => ({
        term: label,
        ...bare(String(values.at(-1) ?? 0)),
      })),
    },
  ];
}

function verdict({
  model: { executed, innocuous },
  run: {
    technique,
    totals: { translated },
    entries,
    work,
  },
  cites,
  own,
}: Telling): Verdict {
  const figures: Figures = { executed, innocuous, entries, translated, work };
  return {
    tone: technique === 'interpretation' ? 'fails' : translated > 0 ? 'open' : 'holds',
    heading: own.words.heading(figures),
    text: { text: own.words.conclusion(figures), cite: cites.numbers(own.concluded) },
  };
}

function table(
  shown: readonly Technique[],
  { model: { runs, executed }, context: { words } }: Telling,
): ReadingTable {
  const row = (term: string, value: (run: Run) => number | undefined): ReadingTable['rows'][number] => ({
    term,
    cells: shown.map((technique) => [bare(String(value(runs[technique]) ?? '–'))]),
  });
  const loops = shown.every((technique) => runs[technique].work !== undefined);
  return {
    caption: words.table(executed),
    columns: shown.map((technique) => words.options.technique.values[technique]),
    rows: [
      ...comparable(shown).map((counter) => row(words.counters[counter], ({ totals }) => totals[counter])),
      row(words.entries, ({ entries }) => entries),
      ...(loops
        ? [row(words.work.first, ({ work }) => work?.[0]), row(words.work.second, ({ work }) => work?.[1])]
        : []),
    ],
  };
}

function legend(drawn: Picture, { context: { words, common } }: Telling): LegendItem[] {
  const kinds = new Set([...drawn.rows, ...drawn.sections, drawn.monitor].map(({ kind }) => kind));
  return [
    ...[...kinds].map((kind): LegendItem => ({
      id: kind,
      kind,
      label: kind === 'hole' ? words.signs.hole : common.kinds[kind],
    })),
    ...(drawn.rows.some(({ privileged }) => privileged)
      ? [{ id: 'privileged', label: words.signs.privileged }]
      : []),
  ];
}

/** Says what a technique makes of the stream, step by step, and compares it with the others. */
export function read(
  model: TechniquesModel,
  context: ReadingContext<TechniquesWords, Others>,
): TechniquesReading {
  const technique = techniqueOf(context.options['technique']);
  const { words, common } = context;
  const { data } = model;
  const run = model.runs[technique];
  // The author's sources stand first; one that is cited by both keeps the author's wording.
  const own = lore(technique, words.own, context.additions);
  const cites = citations([...data.sources, ...own.sources], context.locale);
  const telling: Telling = { model, run, context, cites, own };
  const name = words.options.technique.values[technique];
  const shown = shownTechniques(model, technique);
  // Verdict and notes are read first, so they get the first numbers.
  const conclusion = verdict(telling);
  const calls = data.instructions.some(({ kind }) => kind === 'system-call');
  const notes = [
    ...(technique === 'paravirtualization' && !calls
      ? []
      : [{ text: own.words.note, cite: cites.numbers(own.noted) }]),
    { text: words.note, cite: cites.numbers([compared]) },
    ...(data.notes ?? []).map(cites.claim),
  ];
  const drawn = picture(telling);
  return {
    title: words.title(name, data.title === undefined ? words.stream : cites.text(data.title)),
    subtitle: { text: own.words.subtitle, cite: cites.numbers(own.told) },
    summary: [words.summary(name, model.executed, counted(run.totals, telling)), conclusion.heading].join(
      common.stop.slice(1),
    ),
    verdict: conclusion,
    steps: steps(telling),
    table: table(shown, telling),
    items: items(drawn, telling),
    legend: legend(drawn, telling),
    notes,
    sources: cites.list(),
    picture: drawn,
  };
}
