import { citations, type Citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import type { CitedFact, LegendItem, Reading, ReadingItem, Verdict } from '../../core/reading.js';
import { bucketsOf, type Bucket } from './buckets.js';
import type { InstructionData } from './data.js';
import type { Member, SetModel } from './model.js';
import { regions, type Region } from './region.js';
import type { SetWords } from './words/en/index.js';

type Context = ReadingContext<SetWords>;

const bare = (text: string): { text: string; cite: readonly number[] } => ({ text, cite: [] });

function instructionFacts(
  instruction: InstructionData,
  { words, common }: Context,
  cites: Citations,
  { conditions = {}, sets }: SetModel['data'],
): CitedFact[] {
  const { privileged, sensitive, does, user, why, tamed, contested, facts } = instruction;
  const cite = cites.numbers(instruction.cite);
  const terms = sets?.terms;
  const term = (row: 'does' | 'user' | 'privileged'): string =>
    terms === undefined ? words[row] : cites.text(terms[row]);
  // The words for traps at user level say nothing true of another set, so its own text stands alone.
  const before =
    terms !== undefined
      ? ''
      : typeof privileged === 'object' && conditions[privileged.when] === true
        ? words.trapsHere
        : words.outcomes[user.outcome];
  const rows: CitedFact[] = [
    { term: term('does'), ...bare(cites.text(does)) },
    { term: term('user'), text: before + cites.text(user.text), cite },
  ];
  if (why !== undefined)
    rows.push({ term: tamed === true ? words.tamed : words.why, text: cites.text(why), cite });
  if (sensitive !== false) {
    const kinds = [
      ...(sensitive.control === true ? [words.control] : []),
      ...(sensitive.behaviour ?? []).map((how) => words.behaviour[how]),
    ];
    rows.push({ term: words.kind, ...bare(kinds.join(common.listSeparator)) });
  }
  rows.push({
    term: term('privileged'),
    ...bare(
      typeof privileged === 'object'
        ? words.when(privileged.when, conditions[privileged.when] === true)
        : words[privileged],
    ),
  });
  if (contested) rows.push({ term: words.contested, ...cites.claim({ ...contested, contested: true }) });
  for (const fact of facts ?? []) rows.push({ term: cites.text(fact.term), ...cites.claim(fact) });
  return rows;
}

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

function verdict(model: SetModel, { words, common }: Context, cites: Citations): Verdict {
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
  const names = model.members['sensitive-only'].map((member) => member.instruction.mnemonic);
  const shown = names.length > 6 ? [...names.slice(0, 4), words.and(names.length - 4)] : names;
  const listed = shown.join(common.listSeparator);
  return {
    tone: 'fails',
    heading: words.verdict.fails(names.length, model.sensitive),
    text: { text: words.verdict.failsText(listed), cite },
  };
}

/** Says everything about the sets, their members and what follows. */
export function read(model: SetModel, context: Context): Reading {
  const { words } = context;
  const { data, members } = model;
  const cites = citations(data.sources, context.locale);
  const names = {
    privileged: cites.text(data.sets?.privileged ?? words.sets.privileged),
    sensitive: cites.text(data.sets?.sensitive ?? words.sets.sensitive),
  };
  const title = data.title === undefined ? words.title(cites.text(data.isa)) : cites.text(data.title);
  const subtitle = data.subtitle === undefined ? undefined : cites.text(data.subtitle);
  const conclusion = verdict(model, context, cites);
  const setItem = (key: 'privileged' | 'sensitive'): ReadingItem => ({
    key,
    label: names[key],
    place: words.counted(model[key]),
    facts: [
      ...(data.sets?.[key] === undefined
        ? [{ term: words.meaning, text: words.setMeaning[key], cite: cites.numbers(['popek-goldberg-1974']) }]
        : []),
    ],
  });
  const memberItem = (member: Member): ReadingItem => ({
    key: member.key,
    label: member.instruction.mnemonic,
    place:
      data.sets === undefined
        ? words.places[member.region]
        : words.restated.places[member.region](names.privileged, names.sensitive),
    mono: true,
    ...(member.region === 'sensitive-only' && { kind: 'hole' as const }),
    facts: instructionFacts(member.instruction, context, cites, data),
  });
  const bucketItem = (bucket: Bucket): ReadingItem[] => {
    const group = data.groups?.find((candidate) => candidate.id === bucket.group);
    const items = bucket.members.map(memberItem);
    if (group === undefined && !bucket.folded) return items;
    const first = bucket.members[0]?.instruction.mnemonic ?? '';
    const label =
      group === undefined
        ? words.range(first, bucket.members.at(-1)?.instruction.mnemonic ?? '')
        : cites.text(group.label);
    return [
      {
        key: bucket.key,
        label,
        facts: [
          { term: words.count, text: words.counted(bucket.members.length), cite: cites.numbers(group?.cite) },
        ],
        items,
      },
    ];
  };
  const regionItem = (region: Region): ReadingItem => {
    const buckets = bucketsOf(model, region);
    return {
      key: `region-${region}`,
      label:
        data.sets === undefined
          ? words.regions[region]
          : words.restated[region](names.privileged, names.sensitive),
      facts: [
        {
          term: words.count,
          ...bare(members[region].length === 0 ? words.none : words.counted(members[region].length)),
        },
      ],
      items: buckets.flatMap((bucket) => bucketItem(bucket)),
    };
  };
  // Notes and verdict are read first, so they get the first numbers.
  const notes = (data.notes ?? []).map(cites.claim);
  const items = [setItem('privileged'), setItem('sensitive'), ...regions.map(regionItem)];
  return {
    title,
    ...(subtitle !== undefined && { subtitle: bare(subtitle) }),
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
