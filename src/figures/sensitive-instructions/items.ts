import type { Citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import { withAside } from '../../core/language/script.js';
import { uncited, type CitedFact, type ReadingItem } from '../../core/reading.js';
import { bucketsOf, type Bucket } from './buckets.js';
import type { InstructionData } from './data.js';
import type { Member, SetModel } from './model.js';
import { regions, type Region } from './region.js';
import type { SetWords } from './words/en/index.js';

/** What the items are told from, and with. */
export interface Telling {
  readonly model: SetModel;
  readonly context: ReadingContext<SetWords>;
  readonly cites: Citations;
  readonly names: { readonly privileged: string; readonly sensitive: string };
}

/** The words for how an instruction is sensitive. */
function kindsOf(
  { control, behaviour = [] }: Exclude<InstructionData['sensitive'], false>,
  words: SetWords,
): string[] {
  const controls =
    control === undefined || control === false
      ? []
      : [control === 'extended' ? words.extended : words.control];
  return [...controls, ...behaviour.map((how) => words.behaviour[how])];
}

/** What stands before an instruction's own text on user level; of another set the words for traps say nothing true. */
function outcomeOf(
  { privileged, user }: InstructionData,
  { conditions = {}, sets }: SetModel['data'],
  words: SetWords,
): string {
  if (sets?.terms !== undefined) return '';
  return typeof privileged === 'object' && conditions[privileged.when] === true
    ? words.trapsHere
    : words.outcomes[user.outcome];
}

/** All that is said of an instruction. */
function instructionFacts(
  instruction: InstructionData,
  { words, common }: ReadingContext<SetWords>,
  cites: Citations,
  data: SetModel['data'],
): CitedFact[] {
  const { privileged, sensitive, does, user, why, tamed, contested, facts, kernel, own } = instruction;
  const cite = cites.numbers(instruction.cite);
  const terms = data.sets?.terms;
  const term = (row: 'does' | 'user' | 'privileged'): string =>
    terms === undefined ? words[row] : cites.text(terms[row]);
  const rows: CitedFact[] = [
    {
      term: term('does'),
      ...uncited(`${kernel === 'traps' ? words.trapsInKernelMode : ''}${cites.text(does)}`),
    },
    {
      term: term('user'),
      text: withAside(
        outcomeOf(instruction, data, words) + cites.text(user.text),
        own === true ? cites.own : undefined,
      ),
      cite,
    },
  ];
  if (why !== undefined)
    rows.push({ term: tamed === true ? words.tamed : words.why, text: cites.text(why), cite });
  if (sensitive !== false)
    rows.push({ term: words.kind, ...uncited(kindsOf(sensitive, words).join(common.listSeparator)) });
  rows.push({
    term: term('privileged'),
    ...uncited(
      typeof privileged === 'object'
        ? words.when(privileged.when, data.conditions?.[privileged.when] === true)
        : words[privileged],
    ),
  });
  if (contested) rows.push({ term: words.contested, ...cites.claim({ ...contested, contested: true }) });
  for (const fact of facts ?? []) rows.push({ term: cites.text(fact.term), ...cites.claim(fact) });
  return rows;
}

function setItem(key: 'privileged' | 'sensitive', telling: Telling): ReadingItem {
  const { model, context, cites, names } = telling;
  const { words } = context;
  const meaning = words.setMeaning[key];
  return {
    key,
    label: names[key],
    place: words.counted(model[key]),
    facts:
      model.data.sets?.[key] === undefined
        ? [{ term: words.meaning, text: meaning, cite: cites.numbers(['popek-goldberg-1974']) }]
        : [],
  };
}

function memberItem({ key, instruction, region }: Member, telling: Telling): ReadingItem {
  const { model, context, cites, names } = telling;
  const { words } = context;
  return {
    key,
    label: instruction.mnemonic,
    place:
      model.data.sets === undefined
        ? words.places[region]
        : words.restated.places[region](names.privileged, names.sensitive),
    mono: true,
    ...(region === 'sensitive-only' && { kind: 'hole' as const }),
    facts: instructionFacts(instruction, context, cites, model.data),
  };
}

/** The members of a group below its name; those of no group stand alone. */
function bucketItems(bucket: Bucket, telling: Telling): ReadingItem[] {
  const { model, context, cites } = telling;
  const { words } = context;
  const group = model.data.groups?.find((candidate) => candidate.id === bucket.group);
  const items = bucket.members.map((member) => memberItem(member, telling));
  if (group === undefined && !bucket.folded) return items;
  const [first, last] = [bucket.members[0], bucket.members.at(-1)];
  const label =
    group === undefined
      ? words.range(first?.instruction.mnemonic ?? '', last?.instruction.mnemonic ?? '')
      : cites.text(group.label);
  const text = words.counted(bucket.members.length);
  return [
    { key: bucket.key, label, facts: [{ term: words.count, text, cite: cites.numbers(group?.cite) }], items },
  ];
}

function regionItem(region: Region, telling: Telling): ReadingItem {
  const { model, context, names } = telling;
  const { words } = context;
  const count = model.members[region].length;
  return {
    key: `region-${region}`,
    label:
      model.data.sets === undefined
        ? words.regions[region]
        : words.restated[region](names.privileged, names.sensitive),
    facts: [{ term: words.count, ...uncited(count === 0 ? words.none : words.counted(count)) }],
    items: bucketsOf(model, region).flatMap((bucket) => bucketItems(bucket, telling)),
  };
}

/** The sets, then the regions with their instructions. */
export function itemsOf(telling: Telling): ReadingItem[] {
  return [
    setItem('privileged', telling),
    setItem('sensitive', telling),
    ...regions.map((region) => regionItem(region, telling)),
  ];
}
