import { citations, type Citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import { uncited, type LegendItem, type Reading, type Verdict } from '../../core/reading.js';
import { itemsOf } from './items.js';
import type { Member, SetModel } from './model.js';
import { regions } from './region.js';
import type { SetWords } from './words/en/index.js';

type Context = ReadingContext<SetWords>;

/** The signs that stand in chips, each with the entry that explains it. */
export type Sign = 'holds' | 'fails' | 'tamed';

export function signOf(member: Member, conditions: Readonly<Record<string, boolean>>): Sign | undefined {
  const { privileged, tamed } = member.instruction;
  if (typeof privileged === 'object') return conditions[privileged.when] === true ? 'holds' : 'fails';
  return tamed === true ? 'tamed' : undefined;
}

function legend(model: SetModel, words: SetWords, privileged: string): LegendItem[] {
  const all = regions.flatMap((region) => model.members[region]);
  const conditions = model.data.conditions ?? {};
  const conditional = (sign: 'holds' | 'fails', many: 'manyHold' | 'manyFail'): LegendItem[] => {
    const whens = [
      ...new Set(
        all
          .filter((member) => signOf(member, conditions) === sign)
          .map(({ instruction: { privileged } }) => (typeof privileged === 'object' ? privileged.when : '')),
      ),
    ];
    // A long list of conditions says less than the chips themselves do when they are selected.
    return whens.length === 0
      ? []
      : [
          {
            id: sign,
            label:
              model.data.sets !== undefined
                ? words.restated[many](privileged)
                : whens.length > 3
                  ? words.signs[many]
                  : words.signs[sign](whens.join(' / ')),
          },
        ];
  };
  const items: LegendItem[] = [];
  if (!model.holds) items.push({ id: 'hole', kind: 'hole', label: words.signs.hole });
  items.push(...conditional('holds', 'manyHold'), ...conditional('fails', 'manyFail'));
  if (all.some((member) => member.instruction.tamed === true))
    items.push({ id: 'tamed', label: words.signs.tamed });
  if (all.some((member) => member.instruction.contested !== undefined))
    items.push({ id: 'contested', label: words.signs.contested });
  return items;
}

function verdict(model: SetModel, { words }: Context, cites: Citations): Verdict {
  const restated = model.data.sets !== undefined;
  const cite = cites.numbers([restated ? 'bugnion-nieh-tsafrir' : 'popek-goldberg-1974']);
  if (model.holds && restated) {
    const set = cites.text(model.data.sets?.privileged ?? words.sets.privileged);
    return {
      tone: 'holds',
      heading: words.verdict.restated(model.sensitive, set),
      text: { text: words.verdict.restatedText, cite },
    };
  }
  if (model.holds)
    return {
      tone: 'holds',
      heading: words.verdict.holds(model.sensitive),
      text: { text: words.verdict.holdsText, cite },
    };
  const { length } = model.members['sensitive-only'];
  return {
    tone: 'fails',
    heading: words.verdict.fails(length, model.sensitive),
    text: { text: words.verdict.failsText, cite },
  };
}

/** Says everything about the sets, their members and what follows. */
export function read(model: SetModel, context: Context): Reading {
  const { words } = context;
  const { data, members } = model;
  const cites = citations(data.sources, context);
  const names = {
    privileged: cites.text(data.sets?.privileged ?? words.sets.privileged),
    sensitive: cites.text(data.sets?.sensitive ?? words.sets.sensitive),
  };
  const title = data.title === undefined ? words.title(cites.text(data.isa)) : cites.text(data.title);
  const subtitle = data.subtitle === undefined ? undefined : cites.text(data.subtitle);
  const conclusion = verdict(model, context, cites);
  // Notes and verdict are read first, so they get the first numbers.
  const notes = (data.notes ?? []).map(cites.claim);
  const items = itemsOf({ model, context, cites, names });
  return {
    title,
    ...(subtitle !== undefined && { subtitle: uncited(subtitle) }),
    summary:
      words.summary(
        cites.text(data.isa),
        names.privileged,
        names.sensitive,
        {
          p: model.privileged,
          s: model.sensitive,
          both: members.both.length,
          hole: members['sensitive-only'].length,
        },
        data.sets !== undefined,
      ) + conclusion.heading,
    verdict: conclusion,
    items,
    legend: legend(model, words, names.privileged),
    notes,
    sources: cites.list(),
  };
}
