import { citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import { uncited, type LegendItem, type ReadingTable, type Verdict } from '../../core/reading.js';
import { techniques, type Technique } from '../../facts/techniques/technique.js';
import { itemsOf } from './items.js';
import type { Run, TechniquesModel } from './model.js';
import type { Figures, Picture, TechniquesReading } from './picture.js';
import { pictureOf } from './pictured.js';
import { stepsOf } from './steps.js';
import { comparable, compared, claimsOf, techniqueOf, type TechniqueAdditions } from './tell.js';
import { counted, type Telling } from './telling.js';
import type { TechniquesWords } from './words/en/index.js';

function shownTechniques({ data }: TechniquesModel, drawn: Technique): readonly Technique[] {
  return techniques.filter(
    (technique) => technique === drawn || data.techniques?.includes(technique) !== false,
  );
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
    cells: shown.map((technique) => [uncited(String(value(runs[technique]) ?? '–'))]),
  });
  const loops = shown.every((technique) => runs[technique].work !== undefined);
  return {
    caption: words.table(executed),
    opener: words.allCounts,
    columns: shown.map((technique) => words.options.technique.values[technique]),
    rows: [
      ...comparable(shown.map((technique) => runs[technique])).map((counter) =>
        row(words.counters[counter], ({ totals }) => totals[counter]),
      ),
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
  context: ReadingContext<TechniquesWords, TechniqueAdditions>,
): TechniquesReading {
  const technique = techniqueOf(context.options['technique']);
  const { words, common } = context;
  const { data } = model;
  const run = model.runs[technique];
  // The author's sources stand first; one that is cited by both keeps the author's wording.
  const own = claimsOf(technique, words.own, context.additions);
  const cites = citations([...data.sources, ...own.sources], context);
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
  const drawn = pictureOf(shown, telling);
  return {
    title: words.title(
      name,
      data.title === undefined ? words.stream : cites.text(data.title),
      Number(drawn.score.find(({ chosen }) => chosen)?.total ?? 0),
    ),
    subtitle: { text: own.words.subtitle, cite: cites.numbers(own.told) },
    summary: [words.summary(name, model.executed, counted(run.totals, telling)), conclusion.heading].join(
      common.space,
    ),
    verdict: conclusion,
    steps: stepsOf(telling),
    table: table(shown, telling),
    items: itemsOf(drawn, telling),
    legend: legend(drawn, telling),
    notes,
    sources: cites.list(),
    picture: drawn,
  };
}
