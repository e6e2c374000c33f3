import type { FigureState } from '../../core/figure.js';
import { round, type MarkBox } from '../../core/drawing/geometry.js';
import { textBlock, type TextBlock } from '../../core/drawing/text-block.js';
import { balance } from '../../core/drawing/text.js';
import { everyItem, type Reading } from '../../core/reading.js';
import { answersOf } from './answers.js';
import { block } from './block.js';
import { columnGap, hundredths } from './columns.js';
import { contoursOf } from './contour.js';
import {
  contentOf,
  type Call,
  type Contour,
  type Hairline,
  type LayerMark,
  type StackMark,
  type TypesLayout,
} from './drawing.js';
import { calls, head, layerMarks } from './marks.js';
import type { LayerNode, StackNode, TypesModel } from './model.js';
import { planOf, type Plan } from './plan.js';
import { disputed } from './tell.js';
import { towers, type Tower } from './towers.js';

const least: Readonly<Partial<Record<LayerNode['data']['kind'], number>>> = {
  hardware: 30,
  firmware: 30,
  application: 32,
};

/** Some stacks side by side. */
interface Row {
  readonly stacks: readonly StackMark[];
  readonly layers: readonly LayerMark[];
  readonly calls: readonly Call[];
  readonly contours: readonly Contour[];
  readonly texts: readonly TextBlock[];
  readonly hairlines: readonly Hairline[];
  /** Ground line of the towers. */
  readonly foot: number;
}

const build = (row: readonly StackNode[], plan: Plan): readonly Tower[] =>
  towers(
    row,
    hundredths(plan.stackWidth - 2 * plan.inset),
    plan.align,
    (layer, width) => block(contentOf(layer, plan), width, least[layer.data.kind] ?? 38).height,
  );

/** The names over the columns of a stack, one list of lines for each. */
const columnNames = ({ key, columns }: StackNode, { items }: Plan, tower: Tower | undefined): string[][] =>
  columns.map(({ data }, index) =>
    balance(
      (data?.label && items.get(`${key}/${data.key}`)?.label) ?? '',
      { size: 12 },
      (tower?.columns[index]?.width ?? 0) + columnGap - 8,
    ),
  );

/** Room that the names over the columns of a stack take. */
const roomFor = (names: readonly string[][]): number => {
  const most = Math.max(0, ...names.map((lines) => lines.length));
  return most && most * 15 + 4;
};

/** Puts the names of columns over their middles. */
function namesAt(names: readonly string[][], x: number, top: number, tower: Tower | undefined): TextBlock[] {
  return names.flatMap((lines, index) => {
    const column = tower?.columns[index];
    if (lines.length === 0 || column === undefined) return [];
    const y = top + column.y - 8 - (lines.length - 1) * 15;
    return [textBlock(lines, x + column.x + column.width / 2, y, 15, 's12 dim', 'middle')];
  });
}

/** Joins by a line what stands side by side in one column and has a name. */
function braces(stack: StackNode, x: number, top: number, tower: Tower | undefined): Hairline[] {
  return stack.columns.flatMap(({ data, beside }, index) => {
    const column = tower?.columns[index];
    return column === undefined || data?.label === undefined || beside.length === 0
      ? []
      : [{ x: round(x + column.x), y: round(top + column.y - 3.5), width: round(column.width) }];
  });
}

/** Places the stacks of a row from a height on: heads, names of columns, and towers on one ground line. */
function rowOf(
  stacks: readonly StackNode[],
  built: readonly Tower[],
  y: number,
  model: TypesModel,
  plan: Plan,
): Row {
  const { items, stackWidth, pitch, align, inset } = plan;
  const heads = stacks.map((stack) =>
    head(stack, stackWidth, items.get(stack.key), model.compare === 'type' && disputed(stack)),
  );
  const names = stacks.map((stack, index) => columnNames(stack, plan, built[index]));
  const heightAt = (index: number): number => built[index]?.height ?? 0;
  const highest = Math.max(0, ...stacks.map((_, index) => heightAt(index) + roomFor(names[index] ?? [])));
  const foot = y + Math.max(...heads.map(({ height }) => height)) + 12 + highest;
  const topAt = (index: number): number => foot - heightAt(index);
  const leftAt = (index: number): number => index * pitch + inset;
  const layers = stacks.map((stack, index) =>
    (built[index]?.layers ?? []).flatMap((placed) =>
      layerMarks(placed, stack, leftAt(index), topAt(index), plan),
    ),
  );
  const marksAt = (index: number): readonly LayerMark[] => layers[index] ?? [];
  return {
    stacks: heads.map(({ place }, index) => place(index * pitch, y, foot - y)),
    layers: layers.flat(),
    calls: align ? stacks.flatMap((stack, index) => calls(marksAt(index), stack)) : [],
    contours: inset === 0 ? [] : stacks.flatMap((stack, index) => contoursOf(stack, marksAt(index))),
    texts: names.flatMap((each, index) => namesAt(each, leftAt(index), topAt(index), built[index])),
    hairlines: stacks.flatMap((stack, index) => braces(stack, leftAt(index), topAt(index), built[index])),
    foot,
  };
}

/** Lays out the stacks in as many rows as they need, with the answers under (or, for a single stack, beside) them. */
export function layout(model: TypesModel, reading: Reading, width: number, state: FigureState): TypesLayout {
  const items = new Map(Array.from(everyItem(reading.items), (item) => [item.key, item]));
  const plan = planOf(model, items, width, state);
  const { align, beside, perRow } = plan;
  // Kernels are compared across rows too, so a kernel that is missing leaves its gap even where stacks stand one by one.
  const aligned = align ? build(model.stacks, plan) : [];
  const rows: Row[] = [];
  const answers: ReturnType<typeof answersOf>[] = [];
  const hairlines: Hairline[] = [];
  let y = 0;
  for (let start = 0; start < model.stacks.length; start += perRow) {
    const stacks = model.stacks.slice(start, start + perRow);
    if (start > 0) hairlines.push({ x: 0, y: round((y += 40) - 20), width: round(width) });
    const row = rowOf(stacks, align ? aligned.slice(start) : build(stacks, plan), y, model, plan);
    const told = answersOf(stacks, plan, beside ? y : row.foot + 14);
    rows.push(row);
    answers.push(told);
    hairlines.push(...row.hairlines, ...told.hairlines);
    y = Math.max(row.foot, told.bottom);
  }
  const stacks = rows.flatMap((row) => row.stacks);
  const layers = rows.flatMap((row) => row.layers);
  const marks = stacks.flatMap((stack): MarkBox[] => [
    stack,
    ...layers.filter((layer) => layer.stack === stack.key),
  ]);
  return {
    width,
    height: round(y + 2),
    marks,
    stacks,
    layers,
    calls: rows.flatMap((row) => row.calls),
    contours: rows.flatMap((row) => row.contours),
    asked: plan.question !== undefined,
    texts: rows.flatMap((row, index) => [...row.texts, ...(answers[index]?.texts ?? [])]),
    hairlines,
  };
}
