import type { FigureState } from '../../core/figure.js';
import { comfortableWidth } from './block.js';
import { abreast, blocksOf, columnGap, hundredths, sum } from './columns.js';
import { countedIn } from './contour.js';
import { contentOf, type Drawing } from './drawing.js';
import { asked, type LayerNode, type Question, type StackNode, type TypesModel } from './model.js';
import { canAlign } from './towers.js';

/** How the stacks of a picture stand. */
export interface Plan extends Drawing {
  readonly width: number;
  /** How many stacks stand in a row. */
  readonly perRow: number;
  readonly stackWidth: number;
  /** Room at either side of a tower for the line around the hypervisor. */
  readonly inset: number;
  /** From one stack of a row to the next. */
  readonly pitch: number;
  /** Set where a single stack has its answers beside it. */
  readonly beside: boolean;
  /** Set where the kernels of all stacks stand in one line. */
  readonly align: boolean;
  /** What is told in words: answers to questions, or what is below the hypervisor. */
  readonly wanted: TypesModel['standing'];
  /** How many rows of the data stand under the answers. */
  readonly rows: number;
}

/** What a single stack answers beside it, where there is room. */
const alone: readonly Question[] = ['control', 'drivers', 'emulation', 'privilege', 'shared'];

/** How many blocks stand side by side in the columns. */
const across = (columns: StackNode['columns']): number => sum(columns.map(abreast));

/** Width below which a stack gets cramped. */
function comfortable({ layers, columns }: StackNode, drawing: Drawing): number {
  const of = (layer: LayerNode): number => comfortableWidth(contentOf(layer, drawing));
  const block = Math.max(
    0,
    ...columns.flatMap(blocksOf).map(({ layer, blocks }) => (of(layer) + columnGap) / blocks),
  );
  return Math.max(120, ...layers.map(of), across(columns) * block - columnGap);
}

function wantedOf(model: TypesModel, beside: boolean, question: Question | undefined): Plan['wanted'] {
  if (beside) return [...new Set([...alone, ...(question ? [question] : [])])];
  return question ? [question] : model.standing;
}

/** Finds how many stacks stand in a row, as evenly as they can, and what is answered where. */
export function planOf(model: TypesModel, items: Drawing['items'], width: number, state: FigureState): Plan {
  const { stacks, compare, data } = model;
  const question = asked(state.options);
  const count = stacks.length;
  const inset = compare === 'type' && stacks.some((stack) => countedIn(stack).length > 0) ? 4 : 0;
  const stackGap = 16 - 2 * inset;
  const comfort = 2 * inset + Math.max(...stacks.map((stack) => comfortable(stack, { items, question })));
  const most = Math.max(1, Math.min(count, Math.floor((width + stackGap) / (comfort + stackGap))));
  const perRow = Math.ceil(count / Math.ceil(count / most));
  const beside = count === 1 && width >= 520;
  const stackWidth = hundredths(
    beside
      ? Math.min(width * 0.55, Math.max(300, 100 * across(stacks[0]?.columns ?? [])))
      : (width - stackGap * (perRow - 1)) / perRow,
  );
  return {
    items,
    question,
    width,
    perRow,
    inset,
    stackWidth,
    pitch: stackWidth + stackGap,
    beside,
    align: compare === 'kernel' && canAlign(stacks),
    wanted: wantedOf(model, beside, question),
    rows: data.rows?.length ?? 0,
  };
}
