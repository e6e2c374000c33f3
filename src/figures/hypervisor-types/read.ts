import { citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import {
  uncited,
  type CitedFact,
  type CitedText,
  type Reading,
  type ReadingItem,
} from '../../core/reading.js';
import { goldberg1972 } from '../../facts/sources/hypervisors.js';
import { colourOf } from './colour.js';
import { belowOf, finding, legend, verdict } from './conclude.js';
import type { TypeClaimData } from './data.js';
import {
  asked,
  questions,
  type ColumnNode,
  type LayerNode,
  type StackNode,
  type TypesModel,
} from './model.js';
import { answerOf, badgeOf, becauseOf, claimName, disputed, heldBy, nameOf, type Telling } from './tell.js';
import { derive, type Derived } from './type.js';
import type { TypesWords } from './words/en/index.js';

const own = [goldberg1972.id];

const factsOf = (data: StackNode['data'] | LayerNode['data'], { cites }: Telling): CitedFact[] =>
  (data.facts ?? []).map((fact) => ({ term: cites.text(fact.term), ...cites.claim(fact) }));

const unsourced = ({ cite }: { readonly cite?: readonly string[] | undefined }): boolean =>
  (cite ?? []).length === 0;

/** The facts of a layer begin with what it holds, and how many there are of it: the picture finds its tags there. */
function layerItem(layer: LayerNode, stack: string, telling: Telling): ReadingItem {
  const {
    context: { words, common },
    cites,
  } = telling;
  const { data, parts } = layer;
  const held = heldBy(data);
  return {
    key: layer.key,
    label: nameOf(data, telling),
    // Many layers have the same name, so each says in which stack it is.
    place:
      layer.privilege === undefined ? stack : `${stack}${common.separator}${words.modes[layer.privilege]}`,
    kind: colourOf[data.kind],
    facts: [
      ...held.map(({ what, cite, contested }) => ({
        term: words.holds,
        text: words.holdings[what],
        cite: cites.numbers(cite),
        ...(contested === true && { contested: cites.contested }),
      })),
      ...(data.instances === undefined
        ? []
        : [{ term: words.howMany, text: words.instances[data.instances], cite: cites.numbers(data.cite) }]),
      ...held.flatMap(({ what, of, cite }) =>
        of === undefined
          ? []
          : [{ term: words.holdings[what], text: cites.text(of), cite: cites.numbers(cite) }],
      ),
      // What no source is named for is only the author's.
      ...(held.some(unsourced) || (data.instances !== undefined && unsourced(data))
        ? [{ term: words.source, text: cites.own, cite: [] }]
        : []),
      { term: words.what, text: words.is[data.kind], cite: [] },
      ...(data.lasts === undefined
        ? []
        : [{ term: words.lifetime, text: words.short, cite: cites.numbers(data.cite) }]),
      ...factsOf(data, telling),
    ],
    ...(parts.length > 0 && { items: parts.map((part) => layerItem(part, stack, telling)) }),
  };
}

/** What the layers make of a stack or of a column, and what is said of it. */
function typeFacts(
  derived: Derived,
  claim: TypeClaimData | undefined,
  contested: boolean,
  telling: Telling,
): CitedFact[] {
  const {
    context: { words, common },
    cites,
  } = telling;
  const byLayers = {
    term: words.derived,
    text: `${words.types[derived.type]}${common.colon}${becauseOf(derived, telling)}`,
    cite: derived.hypervisor === undefined || derived.type === 'emulator' ? [] : cites.numbers(own),
  };
  if (claim === undefined) return [byLayers];
  if (claim.sides !== undefined)
    return [
      byLayers,
      ...claim.sides.map((side) => ({ term: words.readAs(words.types[side.is]), ...cites.claim(side) })),
    ];
  const name = claimName(claim, telling);
  const said =
    claim.text === undefined ? (contested ? words.others(name) : words.agrees(name)) : cites.text(claim.text);
  return [
    byLayers,
    {
      term: words.stated,
      text: said,
      cite: cites.numbers(claim.cite),
      ...(contested && { contested: cites.contested }),
    },
  ];
}

/** What either side says of a stack whose type is disputed. */
function bothSides({ data }: StackNode, { context: { words, common }, cites }: Telling): CitedText[] {
  const { type: claim } = data;
  const said = (is: 'type-1' | 'type-2', stack: string): string =>
    (stack === '' ? words.readAs(words.types[is]) : words.readBy(stack, words.types[is])) + common.colon;
  const sides =
    claim?.sides?.map((side) => ({
      ...cites.claim(side),
      text: said(side.is, cites.text(data.label)) + cites.text(side.text),
    })) ?? [];
  // A stack that is one reading of a product says which; its name would only repeat it.
  const own =
    claim?.contested === true && claim.text !== undefined && (claim.is === 'type-1' || claim.is === 'type-2')
      ? [{ text: said(claim.is, '') + cites.text(claim.text), cite: cites.numbers(claim.cite) }]
      : [];
  return [...sides, ...own];
}

/** The facts of a stack begin with the answer to each question, in their order, the rows of the data, and what is below the hypervisor: the picture finds them there. */
function stackItem(stack: StackNode, telling: Telling): ReadingItem {
  const {
    model: { data },
    context: { words },
    cites,
  } = telling;
  const label = cites.text(stack.data.label);
  const inColumn = ({ data: column, layers, beside }: ColumnNode): ReadingItem[] => {
    const all = [...layers, ...beside.map(({ layer }) => layer)];
    const items = all.map((layer) => layerItem(layer, label, telling));
    const { type } = column ?? {};
    if (column === undefined || (column.label === undefined && type === undefined)) return items;
    const derived = derive({ layers: stack.data.layers, columns: [column] });
    return [
      {
        key: `${stack.key}/${column.key}`,
        label: cites.text(column.label ?? column.key),
        ...(type && { place: claimName(type, telling) }),
        facts:
          type === undefined
            ? []
            : typeFacts(derived, type, type.is === 'contested' || type.contested === true, telling),
        items,
      },
    ];
  };
  return {
    key: stack.key,
    label,
    place: badgeOf(stack, telling),
    facts: [
      ...questions.map((question) => ({
        term: words.options.question.values[question],
        ...answerOf(question, stack, telling),
      })),
      ...(data.rows ?? []).map((row) => ({
        term: cites.text(row.label),
        ...cites.claim(
          (Object.hasOwn(row.cells, stack.key) ? row.cells[stack.key] : undefined) ?? { text: '–' },
        ),
      })),
      ...(telling.model.compare === 'type' ? [belowOf(stack, telling)] : []),
      ...typeFacts(stack, stack.data.type, disputed(stack), telling),
      ...factsOf(stack.data, telling),
    ],
    items: [
      ...stack.layers.map((layer) => layerItem(layer, label, telling)),
      ...stack.columns.flatMap(inColumn),
    ],
  };
}

/** Says everything about the stacks: the layers, the answers, and what type follows. */
export function read(model: TypesModel, context: ReadingContext<TypesWords>): Reading {
  const { data } = model;
  const { words, common } = context;
  const cites = citations([...data.sources, goldberg1972], context);
  const telling: Telling = { model, context, cites };
  // Verdict and notes are read first, so they get the first numbers.
  const conclusion = verdict(telling);
  const notes = [
    ...(data.notes ?? []).map(cites.claim),
    ...model.stacks.flatMap((stack) => bothSides(stack, telling)),
  ];
  const items = model.stacks.map((stack) => stackItem(stack, telling));
  const question = asked(context.options);
  const stop = common.stop.trimEnd();
  const answers = model.stacks.map((stack, index) =>
    question === undefined
      ? ''
      : `${items[index]?.label ?? ''}${common.colon}${answerOf(question, stack, telling).text}${stop}`,
  );
  const title =
    data.title === undefined
      ? words.title(items.map((item) => item.label).join(common.listSeparator))
      : cites.text(data.title);
  return {
    title: question === undefined ? title : finding(question, telling),
    ...(question === undefined
      ? data.subtitle !== undefined && { subtitle: uncited(cites.text(data.subtitle)) }
      : { subtitle: uncited(words.options.question.values[question]) }),
    summary: [
      words.summary(items.map((item) => words.named(item.label, item.place ?? '')).join(common.separator)),
      // A single stack has said it already.
      ...(items.length === 1 && items[0]?.place === conclusion.heading
        ? []
        : [`${conclusion.heading}${stop}`]),
      ...(question === undefined ? [] : [words.options.question.values[question], ...answers]),
    ].join(common.space),
    ...(question === undefined && { verdict: conclusion }),
    items,
    legend: legend(telling),
    notes,
    sources: cites.list(),
  };
}
