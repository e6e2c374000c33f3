import type { Citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import type { CitedText } from '../../core/reading.js';
import type { LayerData } from './data.js';
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

/** The names of the layers that answer a question, each once. */
export function answerOf(question: Question, stack: StackNode, telling: Telling): CitedText {
  const { words, common } = telling.context;
  const layers = stack.answers[question];
  const names = [...new Set(layers.map((layer) => nameOf(layer.data, telling)))].join(common.listSeparator);
  const each = question === 'kernel' && telling.model.compare === 'kernel' && stack.kernel !== undefined;
  const text = each ? words.each[stack.kernel](names) : names;
  const cite =
    question === 'shared'
      ? []
      : [...telling.cites.numbers([...new Set(layers.flatMap((layer) => layer.data.cite ?? []))])].sort(
          (a, b) => a - b,
        );
  return { text: text === '' ? words.none : text, cite };
}

/** Whether sources disagree on the type of a stack. */
export function disputed({ type, data }: StackNode): boolean {
  return type === 'contested' || data.type?.is === 'contested' || data.type?.contested === true;
}

/** The name of a stack's type as stated, or else as derived, with the word where it is disputed. */
export function badgeOf(stack: StackNode, { model, context: { words } }: Telling): string {
  if (model.compare === 'kernel') return stack.kernel === undefined ? '' : words.kernels[stack.kernel];
  const stated = stack.data.type?.is ?? stack.type;
  const name = words.types[stated === 'container' ? 'none' : stated];
  return disputed(stack) && stated !== 'contested' ? words.contested(name) : name;
}

/** Why the layers make a stack what it is. */
export function becauseOf({ type, hypervisor, below }: StackNode, telling: Telling): string {
  return telling.context.words.because[type](
    hypervisor === undefined ? '' : nameOf(hypervisor, telling),
    below === undefined ? '' : nameOf(below, telling),
  );
}
