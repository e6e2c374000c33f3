import type { Citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import { withAside } from '../../core/language/script.js';
import type { CitedText } from '../../core/reading.js';
import type { HeldData, LayerData, TypeClaimData } from './data.js';
import type { Derived } from './type.js';
import type { Question, StackNode, TypesModel } from './model.js';
import type { TypesWords } from './words/en/index.js';

/** All that is needed to say something in the reader's language. */
export interface Telling {
  readonly model: TypesModel;
  readonly context: ReadingContext<TypesWords>;
  readonly cites: Citations;
}

export function nameOf(layer: LayerData, { context, cites }: Telling): string {
  return layer.label === undefined ? context.words.kinds[layer.kind] : cites.text(layer.label);
}

const holdingOf: Readonly<Partial<Record<Question, HeldData['what']>>> = {
  control: 'scheduler',
  drivers: 'drivers',
  emulation: 'device-emulation',
};

/** What a layer holds, with the sources that say so. */
export function heldBy(data: LayerData): readonly HeldData[] {
  return (data.holds ?? []).map((held) =>
    typeof held === 'string' ? { what: held, cite: data.cite } : { ...held, cite: held.cite ?? data.cite },
  );
}

/** The names of the layers that answer a question, each once, with the part of the work that falls to each. */
export function answerOf(question: Question, stack: StackNode, telling: Telling): CitedText {
  const { words, common } = telling.context;
  const layers = stack.answers[question];
  const asked = holdingOf[question];
  const parts = layers.map((layer) => heldBy(layer.data).filter(({ what }) => what === asked));
  const named = layers.map((layer, index) => {
    const of = (parts[index] ?? []).flatMap((held) =>
      held.of === undefined ? [] : telling.cites.text(held.of),
    );
    const name = nameOf(layer.data, telling);
    const called = stack.called.find(({ node }) => node === layer);
    if (question === 'kernel' && telling.model.compare === 'kernel' && called !== undefined)
      return words.each[called.class](name);
    return withAside(name, of.length === 0 ? undefined : of.join(common.listSeparator));
  });
  const text = [...new Set(named)].join(common.listSeparator);
  const own = layers.flatMap((layer, index) => [
    ...(layer.data.cite ?? []),
    ...(parts[index] ?? []).flatMap(({ cite }) => cite ?? []),
  ]);
  const cite = telling.cites.numbers([...new Set(own)]);
  return { text: text === '' ? words.none : text, cite: text === '' ? [] : [...cite].sort((a, b) => a - b) };
}

/** Whether sources disagree on the type of a stack. */
export function disputed({ type, data }: StackNode): boolean {
  return type === 'contested' || data.type?.is === 'contested' || data.type?.contested === true;
}

/** The name of a type as stated. */
export const claimName = ({ is }: TypeClaimData, { context: { words } }: Telling): string =>
  words.types[is === 'container' ? 'none' : is];

/** The name of a stack's type as stated, or else as derived, with the word where it is disputed. */
export function badgeOf(stack: StackNode, telling: Telling): string {
  const { words, common } = telling.context;
  if (telling.model.compare === 'kernel')
    return [...new Set(stack.called.map((called) => words.kernels[called.class]))].join(common.listSeparator);
  const { type } = stack.data;
  const name = type === undefined ? words.types[stack.type] : claimName(type, telling);
  return disputed(stack) && (type?.is ?? stack.type) !== 'contested' ? words.contested(name) : name;
}

/** Why the layers make a stack what it is. */
export function becauseOf({ type, hypervisor, below }: Derived, telling: Telling): string {
  return telling.context.words.because[type](
    hypervisor === undefined ? '' : nameOf(hypervisor, telling),
    below === undefined ? '' : nameOf(below, telling),
  );
}
