import { citations, type Citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import { uncited, type LegendItem, type Reading, type Verdict } from '../../core/reading.js';
import { itemsOf } from './items.js';
import type { Member, SetModel } from './model.js';
import { regions } from './region.js';
import type { SetWords } from './words/en/index.js';

type Context = ReadingContext<SetWords>;

/** Names of the instruction set and of the two sets. */
interface Names {
  readonly isa: string;
  readonly privileged: string;
  readonly sensitive: string;
}

/** The signs that stand in chips, each with the entry that explains it. */
export type Sign = 'holds' | 'fails' | 'tamed';

export function signOf(member: Member, conditions: Readonly<Record<string, boolean>>): Sign | undefined {
  const { privileged, tamed } = member.instruction;
  if (typeof privileged === 'object') return conditions[privileged.when] === true ? 'holds' : 'fails';
  return tamed === true ? 'tamed' : undefined;
}

function legend(model: SetModel, words: SetWords): LegendItem[] {
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
                ? words.restated[many]
                : whens.length > 1
                  ? words.signs[many]
                  : words.signs[sign](whens.join()),
          },
        ];
  };
  const items: LegendItem[] = [];
  if (model.condition !== 'holds') items.push({ id: 'hole', kind: 'hole', label: words.signs.hole });
  items.push(...conditional('holds', 'manyHold'), ...conditional('fails', 'manyFail'));
  if (all.some((member) => member.instruction.tamed === true))
    items.push({ id: 'tamed', label: words.signs.tamed });
  if (all.some((member) => member.instruction.contested !== undefined))
    items.push({ id: 'contested', label: words.signs.contested });
  return items;
}

/** What the picture shows, in one line. */
function finding(
  { data, condition, sensitive, members }: SetModel,
  { words }: Context,
  names: Names,
): string {
  const { finding: say } = words;
  const hole = members['sensitive-only'].length;
  if (sensitive === 0) return say.none(names.isa);
  if (data.sets !== undefined)
    return condition === 'holds'
      ? say.restatedHolds(names.isa, names.privileged, names.sensitive)
      : say.restatedFails(names.isa, names.privileged, names.sensitive, hole);
  if (condition === 'holds') return say.holds(names.isa, sensitive);
  return condition === 'fails' ? say.fails(names.isa, hole, sensitive) : say.open(names.isa);
}

/** What follows by the theorem; it counts where the title does not. */
function verdict(model: SetModel, { words }: Context, cites: Citations, names: Names): Verdict {
  const { data, condition, sensitive } = model;
  const { verdict: say } = words;
  const restated = data.sets !== undefined;
  const hole = model.members['sensitive-only'].length;
  const cite = cites.numbers([restated ? 'bugnion-nieh-tsafrir' : 'popek-goldberg-1974']);
  if (condition === 'holds')
    return restated
      ? {
          tone: 'holds',
          heading: say.restated(sensitive, names.privileged),
          text: { text: say.restatedText, cite },
        }
      : {
          tone: 'holds',
          heading: data.title === undefined ? say.holdsHere : say.holds(sensitive),
          text: { text: say.holdsText, cite },
        };
  const text = data.instead ? cites.claim(data.instead) : { text: say.failsText, cite };
  if (condition === 'contested')
    return { tone: 'open', heading: say.open, text: data.instead ? text : { text: say.openText, cite } };
  if (restated) return { tone: 'fails', heading: say.restatedFails(hole, names.privileged), text };
  return {
    tone: 'fails',
    heading: data.title === undefined ? say.failsHere : say.fails(hole, sensitive),
    text,
  };
}

/** Says everything about the sets, their members and what follows. */
export function read(model: SetModel, context: Context): Reading {
  const { words } = context;
  const { data, members } = model;
  const cites = citations(data.sources, context);
  const names: Names = {
    isa: cites.text(data.isa),
    privileged: cites.text(data.sets?.privileged ?? words.sets.privileged),
    sensitive: cites.text(data.sets?.sensitive ?? words.sets.sensitive),
  };
  const title = data.title === undefined ? finding(model, context, names) : cites.text(data.title);
  const subtitle = data.subtitle === undefined ? undefined : cites.text(data.subtitle);
  const conclusion = verdict(model, context, cites, names);
  // Notes and verdict are read first, so they get the first numbers.
  const notes = (data.notes ?? []).map(cites.claim);
  const items = itemsOf({ model, context, cites, names });
  const counts = {
    p: model.privileged,
    s: model.sensitive,
    both: members.both.length,
    hole: members['sensitive-only'].length,
  };
  return {
    title,
    ...(subtitle !== undefined && { subtitle: uncited(subtitle) }),
    summary:
      words.summary(names.isa, names.privileged, names.sensitive, counts, data.sets !== undefined) +
      conclusion.heading,
    verdict: conclusion,
    items,
    legend: legend(model, words),
    notes,
    sources: cites.list(),
  };
}
