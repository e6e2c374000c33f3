import { withAside } from '../../core/language/script.js';
import type { CitedFact, LegendItem, Verdict } from '../../core/reading.js';
import { goldberg1972 } from '../../facts/sources/hypervisors.js';
import { colourOf } from './colour.js';
import { countedIn } from './contour.js';
import { asked, type Question, type StackNode } from './model.js';
import { answerOf, becauseOf, disputed, nameOf, type Telling } from './tell.js';

const own = [goldberg1972.id];

/** Counts equal names: `2 × type 1, 1 × type 2`. */
function counted(names: readonly string[], { words, common }: Telling['context']): string {
  return [...new Set(names)]
    .map((name) => words.count(names.filter((candidate) => candidate === name).length, name))
    .join(common.listSeparator);
}

/** What lies below the hypervisor, by each reading. */
export function belowOf({ type, hypervisor, below, data }: StackNode, telling: Telling): CitedFact {
  const { words } = telling.context;
  const name = below === undefined ? '–' : nameOf(below, telling);
  const lower = data.layers[data.layers.findIndex(({ key }) => key === below?.key) - 1];
  const text =
    type === 'contested' && lower !== undefined ? words.below.readings(name, nameOf(lower, telling)) : name;
  const cite = telling.cites.numbers(hypervisor?.cite);
  return { term: words.below.term, text, cite: below === undefined ? [] : cite };
}

/** The finding when a question is asked: the answers of one stack, or the sorts of software that answer in several. */
export function finding(question: Question, telling: Telling): string {
  const {
    model: { stacks },
    context: { words, common },
  } = telling;
  const answers = stacks.map((stack) => answerOf(question, stack, telling).text);
  const [first = ''] = answers;
  if (new Set(answers).size === 1) return `${words.topics[question]}${common.colon}${first}`;
  const sorts = stacks.flatMap((stack) => [
    ...new Set(stack.answers[question].map(({ data }) => colourOf[data.kind])),
  ]);
  const counts = [...new Set(sorts)]
    .map((sort) => ({ sort, count: sorts.filter((each) => each === sort).length }))
    .sort((a, b) => b.count - a.count);
  return words.findings[question](
    counts
      .map(({ sort, count }) => withAside(words.sorts[sort], words.among(count, stacks.length)))
      .join(common.listSeparator),
  );
}

/** What the layers make of the stacks, and by which rule. */
export function verdict(telling: Telling): Verdict {
  const {
    model: { data, stacks, compare },
    context,
    cites,
  } = telling;
  const { words } = context;
  const [first] = stacks;
  if (compare === 'kernel')
    return {
      tone: 'holds',
      heading: counted(
        stacks.flatMap((stack) => [...new Set(stack.called.map((called) => words.kernels[called.class]))]),
        context,
      ),
      text: { text: words.kernelText, cite: [] },
    };
  const types = stacks.map((stack) => (disputed(stack) ? 'contested' : stack.type));
  const same = new Set(types).size === 1 ? types[0] : undefined;
  const alone = stacks.length === 1 && first !== undefined;
  return {
    tone: types.includes('contested')
      ? 'open'
      : types.every((type) => type === 'emulator' || type === 'none')
        ? 'fails'
        : 'holds',
    heading: same === undefined ? words.rule : words.types[same],
    text: {
      text: alone ? becauseOf(first, telling) : same === undefined ? words.line : words.definition,
      cite: cites.numbers(
        alone && types[0] === 'emulator'
          ? data.sources.flatMap(({ id }) => (id === 'popek-goldberg-1974' ? [id] : []))
          : own,
      ),
    },
  };
}

/** The kinds that are drawn, and the signs that no label on the picture explains. */
export function legend({ model: { stacks, compare }, context }: Telling): LegendItem[] {
  const { words, common, options } = context;
  const kinds = new Set(stacks.flatMap((stack) => stack.all).map((layer) => colourOf[layer.data.kind]));
  const lined = compare === 'type' && asked(options) === undefined;
  const sign = (id: keyof typeof words.signs, drawn: (stack: StackNode) => boolean): LegendItem[] =>
    stacks.some(drawn) ? [{ id, label: words.signs[id] }] : [];
  return [
    ...[...kinds].map((kind): LegendItem => ({ id: kind, kind, label: common.kinds[kind] })),
    ...(lined
      ? [
          ...sign('counted', (stack) => countedIn(stack).length > 0 && !disputed(stack)),
          ...sign('reading', (stack) => countedIn(stack).length > 0 && disputed(stack)),
        ]
      : []),
    ...(compare === 'kernel'
      ? [
          ...sign('call', (stack) => stack.called.length > 0),
          ...sign('host-call', (stack) => stack.called.some((called) => called.class === 'user')),
        ]
      : []),
  ];
}
