import type { FigureState } from '../../core/figure.js';
import { round, type MarkBox } from '../../core/drawing/geometry.js';
import { everyItem, withCites, type CitedFact, type Reading, type ReadingItem } from '../../core/reading.js';
import { textBlock, type TextBlock } from '../../core/drawing/text-block.js';
import { balance, wrap } from '../../core/drawing/text.js';
import { block, comfortableWidth } from './block.js';
import {
  contentOf,
  type Call,
  type Drawing,
  type LayerMark,
  type StackMark,
  type TypesLayout,
} from './drawing.js';
import { calls, head, layerMarks } from './marks.js';
import { asked, questions, type LayerNode, type Question, type StackNode, type TypesModel } from './model.js';
import { disputed } from './tell.js';
import { canAlign, columnGap, hundredths, towers } from './towers.js';

const stackGap = 16;
const least: Readonly<Partial<Record<LayerNode['data']['kind'], number>>> = {
  hardware: 30,
  firmware: 30,
  application: 32,
};
/** What a single stack answers beside it, where there is room. */
const alone: readonly Question[] = ['control', 'drivers', 'emulation', 'privilege', 'shared'];

/** Width below which a stack gets cramped. */
function comfortable({ layers, columns }: StackNode, drawing: Drawing): number {
  const of = (some: readonly LayerNode[]): number =>
    Math.max(0, ...some.map((layer) => comfortableWidth(contentOf(layer, drawing))));
  return Math.max(
    120,
    of(layers),
    columns.length * (of(columns.flatMap((column) => column.layers)) + columnGap) - columnGap,
  );
}

/** The facts that stand under a stack: the answers wanted, and the rows of the data. */
function factsOf(item: ReadingItem | undefined, wanted: readonly Question[], rows: number): CitedFact[] {
  const facts = item?.facts ?? [];
  return [
    ...wanted.flatMap((question) => facts[questions.indexOf(question)] ?? []),
    ...facts.slice(questions.length, questions.length + rows),
  ];
}

/** Lays out the stacks in as many rows as they need, with the answers under (or, for a single stack, beside) them. */
export function layout(model: TypesModel, reading: Reading, width: number, state: FigureState): TypesLayout {
  const items = new Map(Array.from(everyItem(reading.items), (item) => [item.key, item]));
  const question = asked(state.options);
  const drawing: Drawing = { items, question };
  const align = model.compare === 'kernel' && canAlign(model.stacks);
  const count = model.stacks.length;
  const comfort = Math.max(...model.stacks.map((stack) => comfortable(stack, drawing)));
  const most = Math.max(1, Math.min(count, Math.floor((width + stackGap) / (comfort + stackGap))));
  const perRow = Math.ceil(count / Math.ceil(count / most));
  const beside = count === 1 && width >= 520;
  const stackWidth = hundredths(
    beside
      ? Math.min(width * 0.55, Math.max(300, 116 * (model.stacks[0]?.columns.length ?? 1)))
      : (width - stackGap * (perRow - 1)) / perRow,
  );
  const pitch = stackWidth + stackGap;
  const wanted = beside
    ? [...new Set([...alone, ...(question ? [question] : [])])]
    : question
      ? [question]
      : model.standing;
  const stacks: StackMark[] = [];
  const layers: LayerMark[] = [];
  const arrows: Call[] = [];
  const texts: TextBlock[] = [];
  const hairlines: TypesLayout['hairlines'][number][] = [];
  const hairline = (x: number, y: number, long: number): void =>
    void hairlines.push({ x: round(x), y: round(y), width: round(long) });
  const build = (row: readonly StackNode[]): ReturnType<typeof towers> =>
    towers(
      row,
      stackWidth,
      align,
      (layer, own) => block(contentOf(layer, drawing), own, least[layer.data.kind] ?? 38).height,
    );
  // Kernels are compared across rows too, so a kernel that is missing leaves its gap even where stacks stand one by one.
  const aligned = align ? build(model.stacks) : [];
  let y = 0;
  for (let start = 0; start < count; start += perRow) {
    const row = model.stacks.slice(start, start + perRow);
    if (start > 0) hairline(0, (y += 40) - 20, width);
    const heads = row.map((stack) =>
      head(stack, stackWidth, items.get(stack.key), model.compare === 'type' && disputed(stack)),
    );
    const columnNames = row.map((stack) =>
      stack.columns.map(({ data }) =>
        balance(
          (data.label && items.get(`${stack.key}/${data.key}`)?.label) ?? '',
          { size: 12 },
          (stackWidth + columnGap) / stack.columns.length - 8,
        ),
      ),
    );
    const nameLines = Math.max(0, ...columnNames.flat().map((lines) => lines.length));
    const top = y + Math.max(...heads.map((each) => each.height)) + 10 + (nameLines && nameLines * 15 + 4);
    const built = align ? aligned.slice(start) : build(row);
    const foot = top + (built[0]?.height ?? 0);
    row.forEach((stack, index) => {
      const x = index * pitch;
      const own = (built[index]?.layers ?? []).flatMap((placed) =>
        layerMarks(placed, stack, x, top, drawing),
      );
      stacks.push(...heads.slice(index, index + 1).map((each) => each.place(x, y, foot - y)));
      layers.push(...own);
      if (align) arrows.push(...calls(own, stack));
      const step = (stackWidth + columnGap) / stack.columns.length;
      columnNames[index]?.forEach((lines, column) => {
        if (lines.length > 0)
          texts.push(
            textBlock(
              lines,
              x + step * (column + 0.5) - columnGap / 2,
              top - 8 - (lines.length - 1) * 15,
              15,
              's12 dim',
              'middle',
            ),
          );
      });
    });
    const left = beside ? stackWidth + 32 : 0;
    let at = beside ? y : foot + 14;
    const facts = row.map((stack) => factsOf(items.get(stack.key), wanted, model.data.rows?.length ?? 0));
    facts[0]?.forEach(({ term }, index) => {
      const terms = wrap(term, { size: 12.5, bold: true }, width - left);
      const cells = facts.map((own) =>
        wrap(own[index] ? withCites(own[index]) : '', { size: 13 }, beside ? width - left : stackWidth),
      );
      if (beside ? index > 0 : row.length > 1) hairline(left, (at += 8) - 7.5, width - left);
      texts.push(
        textBlock(terms, left, at + 13, 17, question && wanted[index] === question ? 's125 b' : 's125 b dim'),
      );
      at += terms.length * 17 + 2;
      cells.forEach((lines, column) => texts.push(textBlock(lines, left + column * pitch, at + 13, 19, '')));
      at += Math.max(...cells.map((lines) => lines.length)) * 19 + 8;
    });
    y = Math.max(foot, at);
  }
  const marks = stacks.flatMap((stack): MarkBox[] => [
    stack,
    ...layers.filter((layer) => layer.stack === stack.key),
  ]);
  return { width, height: round(y + 2), marks, stacks, layers, calls: arrows, texts, hairlines };
}
