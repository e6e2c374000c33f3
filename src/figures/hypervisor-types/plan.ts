import type { FigureState } from '../../core/figure.js';
import { comfortableWidth } from './block.js';
import { abreast, blocksOf, columnGap, hundredths, sum } from './columns.js';
import { contentOf, type Drawing } from './drawing.js';
import { asked, type LayerNode, type Question, type StackNode, type TypesModel } from './model.js';
import { canAlign } from './towers.js';

/** How the stacks of a picture stand. */
export interface Plan extends Drawing {
  readonly width: number;
  /** How many stacks stand in a row. */
  readonly perRow: number;
  readonly stackWidth: number;
  /** From one stack of a row to the next. */
  readonly pitch: number;
  /** Set where a single stack has its answers beside it. */
  readonly beside: boolean;
  /** Set where the kernels of all stacks stand in one line. */
  readonly align: boolean;
  /** The questions that are answered in words. */
  readonly wanted: readonly Question[];
  /** How many rows of the data stand under the answers. */
  readonly rows: number;
}

const stackGap = 16;
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

function wantedOf(model: TypesModel, beside: boolean, question: Question | undefined): readonly Question[] {
  if (beside) return [...new Set([...alone, ...(question ? [question] : [])])];
  return question ? [question] : model.standing;
}

/** Finds how many stacks stand in a row, as evenly as they can, and what is answered where. */
export function planOf(model: TypesModel, items: Drawing['items'], width: number, state: FigureState): Plan {
  const { stacks, compare, data } = model;
  const question = asked(state.options);
  const count = stacks.length;
  const comfort = Math.max(...stacks.map((stack) => comfortable(stack, { items, question })));
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
    stackWidth,
    pitch: stackWidth + stackGap,
    beside,
    align: compare === 'kernel' && canAlign(stacks),
    wanted: wantedOf(model, beside, question),
    rows: data.rows?.length ?? 0,
  };
}
