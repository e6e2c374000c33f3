import type { FigureState } from '../../core/figure.js';
import { round, roundBox, type Box, type Layout, type MarkBox } from '../../core/geometry.js';
import type { Kind } from '../../core/kind.js';
import { everyItem, withCites, type CitedFact, type Reading, type ReadingItem } from '../../core/reading.js';
import { balance, textWidth, wrap } from '../../core/text.js';
import { block, comfortableWidth, type Block, type BlockContent } from './block.js';
import { asked, questions, type LayerNode, type Question, type StackNode, type TypesModel } from './model.js';
import { disputed } from './tell.js';
import { canAlign, towers, type PlacedLayer } from './towers.js';

/** Lines of text with a class; `y` is the baseline of the first. */
export interface Words {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly lineHeight: number;
  readonly className: string;
  readonly anchor?: 'start' | 'middle';
}

/** A layer or a part of one. */
export interface LayerMark extends MarkBox {
  readonly stack: string;
  readonly kind: Kind | undefined;
  /** Whether it answers the question; undefined while none is asked. */
  readonly answer: boolean | undefined;
  readonly glyph: { readonly x: number; readonly y: number; readonly size: number } | undefined;
  readonly text: Words;
  readonly held: readonly (Box & { readonly text: Words; readonly asked: boolean })[];
}

export interface StackMark extends MarkBox {
  readonly type: string;
  readonly name: Words;
  readonly badge: (Box & { readonly text: Words; readonly contested: boolean }) | undefined;
}

/** An arrow from an application to its kernel, or from a kernel in user space to the host. */
export interface Call {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly host: boolean;
}

export interface TypesLayout extends Layout {
  readonly stacks: readonly StackMark[];
  readonly layers: readonly LayerMark[];
  readonly calls: readonly Call[];
  readonly words: readonly Words[];
  readonly hairlines: readonly Pick<Box, 'x' | 'y' | 'width'>[];
}

const stackGap = 16;
const nameStyle = { size: 15, bold: true } as const;
const badgeStyle = { size: 12, bold: true } as const;
const termStyle = { size: 12.5, bold: true } as const;
const textStyle = { size: 13 } as const;
const least: Readonly<Partial<Record<LayerNode['data']['kind'], number>>> = { hardware: 30, firmware: 30, application: 32 };
const holdingOf: Readonly<Partial<Record<Question, string>>> = { control: 'scheduler', drivers: 'drivers', emulation: 'device-emulation' };

/** Everything that the pieces of one picture share. */
interface Drawing {
  readonly model: TypesModel;
  readonly items: ReadonlyMap<string, ReadingItem>;
  readonly question: Question | undefined;
  readonly align: boolean;
}

function contentOf(layer: LayerNode, { items }: Drawing): BlockContent {
  const item = items.get(layer.key);
  const label = (key: string): string => items.get(key)?.label ?? '';
  return {
    label: item?.label ?? '',
    // What a device model holds is what it is; a tag would only say it twice.
    holds: layer.data.kind === 'device-model' || layer.data.kind === 'emulator' ? [] : (item?.facts.slice(0, layer.data.holds?.length ?? 0).map((fact) => fact.text) ?? []),
    parts: layer.parts.map((part) => ({ key: part.key, label: label(part.key) })),
  };
}

function layerMarks(placed: PlacedLayer, stack: StackNode, x: number, y: number, drawing: Drawing): LayerMark[] {
  const { layer, width, height } = placed;
  const { question, items } = drawing;
  const content = contentOf(layer, drawing);
  const box = { x: x + placed.x, y: y + placed.y, width, height };
  const inner: Block = block(content, width, 0, height);
  const answer = (node: LayerNode): boolean | undefined => (question === undefined ? undefined : stack.answers[question].includes(node));
  const wanted = question === undefined ? -1 : (layer.data.holds?.findIndex((what) => what === holdingOf[question]) ?? -1);
  const mark: LayerMark = {
    key: layer.key,
    ...roundBox(box),
    inside: stack.key,
    stack: stack.key,
    kind: items.get(layer.key)?.kind,
    answer: answer(layer),
    glyph: { x: round(box.x + inner.glyph.x), y: round(box.y + inner.glyph.y), size: 12 },
    text: { lines: inner.lines, x: round(box.x + inner.textX), y: round(box.y + inner.textY), lineHeight: 16, className: 's125 b on', anchor: inner.anchor },
    held: inner.tags
      .filter((tag) => tag.key === undefined)
      .map((tag, index) => ({
        ...roundBox({ x: box.x + tag.x, y: box.y + tag.y, width: tag.width, height: tag.height }),
        text: { lines: tag.lines, x: round(box.x + tag.x + 7), y: round(box.y + tag.y + 14.2), lineHeight: 15, className: 's12' },
        asked: index === wanted,
      })),
  };
  const parts = inner.tags.flatMap((tag): LayerMark[] => {
    const part = layer.parts.find((candidate) => candidate.key === tag.key);
    if (part === undefined) return [];
    const at = roundBox({ x: box.x + tag.x, y: box.y + tag.y, width: tag.width, height: tag.height });
    return [
      {
        key: part.key,
        ...at,
        inside: layer.key,
        stack: stack.key,
        kind: items.get(part.key)?.kind,
        answer: answer(part),
        glyph: tag.bare ? undefined : { x: round(at.x + 13), y: round(at.y + at.height / 2), size: 10 },
        text: { lines: tag.lines, x: round(at.x + (tag.bare ? 6 : 23)), y: round(at.y + 16.2), lineHeight: 15, className: 's12 b on' },
        held: [],
      },
    ];
  });
  return [mark, ...parts];
}

/** The name and the type over a tower. */
function head(stack: StackNode, width: number, item: ReadingItem | undefined, contested: boolean): { height: number; place: (x: number, y: number, height: number) => StackMark } {
  const name = wrap(item?.label ?? '', nameStyle, width);
  const badge = balance(item?.place ?? '', badgeStyle, width - 17.5);
  const nameHeight = name.length * 20;
  const badgeHeight = badge.length === 0 ? 0 : 22 + (badge.length - 1) * 15;
  const badgeWidth = Math.max(0, ...badge.map((line) => textWidth(line, badgeStyle))) + 16;
  return {
    height: nameHeight + (badgeHeight === 0 ? 0 : badgeHeight + 4),
    place: (x, y, height) => ({
      key: stack.key,
      ...roundBox({ x, y, width, height }),
      type: stack.type,
      name: { lines: name, x: round(x), y: round(y + 15), lineHeight: 20, className: 's15 b' },
      badge:
        badgeHeight === 0
          ? undefined
          : {
              ...roundBox({ x: x + 0.75, y: y + nameHeight + 4, width: Math.min(width - 1.5, badgeWidth), height: badgeHeight }),
              text: { lines: badge, x: round(x + 8), y: round(y + nameHeight + 19), lineHeight: 15, className: 's12 b badge-text' },
              contested,
            },
    }),
  };
}

function calls(placed: readonly LayerMark[], stack: StackNode): Call[] {
  const box = new Map(placed.map((mark) => [mark.key, mark]));
  const arrow = (from: LayerMark | undefined, to: LayerMark | undefined, host: boolean): Call[] =>
    from === undefined || to === undefined || to.y - from.y - from.height < 12 ? [] : [{ x: round(from.x + from.width / 2), from: round(from.y + from.height + 3), to: round(to.y - 3), host }];
  const floor = box.get(stack.layers.at(-1)?.key ?? '');
  return stack.columns.flatMap(({ layers }) => {
    const kernel = layers.findLast((layer) => layer.data.kind.endsWith('kernel'));
    const to = kernel === undefined ? floor : box.get(kernel.key);
    return [
      ...layers.filter((layer) => layer.data.kind === 'application').flatMap((layer) => arrow(box.get(layer.key), to, false)),
      ...(kernel?.data.kind === 'application-kernel' ? arrow(box.get(kernel.key), floor, true) : []),
    ];
  });
}

/** Width below which a stack gets cramped. */
function comfortable(stack: StackNode, drawing: Drawing): number {
  const of = (layers: readonly LayerNode[]): number => Math.max(0, ...layers.map((layer) => comfortableWidth(contentOf(layer, drawing))));
  const columns = stack.columns.length;
  return Math.max(of(stack.layers), columns * of(stack.columns.flatMap((column) => column.layers)) + 6 * (columns - 1), 120);
}

/** The facts that stand under the stacks: the answers wanted, and the rows of the data. */
function factsUnder(item: ReadingItem | undefined, wanted: readonly Question[], model: TypesModel): CitedFact[] {
  const facts = item?.facts ?? [];
  return [...wanted.flatMap((question) => facts[questions.indexOf(question)] ?? []), ...facts.slice(questions.length, questions.length + (model.data.rows?.length ?? 0))];
}

/** Lays out the stacks in as many rows as they need, with the answers under (or, for a single stack, beside) them. */
export function layout(model: TypesModel, reading: Reading, width: number, state: FigureState): TypesLayout {
  const items = new Map(Array.from(everyItem(reading.items), (item) => [item.key, item]));
  const question = asked(state.options);
  const drawing: Drawing = { model, items, question, align: model.compare === 'kernel' && canAlign(model.stacks) };
  const count = model.stacks.length;
  const most = Math.max(1, Math.min(count, Math.floor((width + stackGap) / (Math.max(...model.stacks.map((stack) => comfortable(stack, drawing))) + stackGap))));
  const perRow = Math.ceil(count / Math.ceil(count / most));
  const beside = count === 1 && width >= 520;
  const stackWidth = beside ? Math.min(width * 0.55, Math.max(300, 116 * (model.stacks[0]?.columns.length ?? 1))) : (width - stackGap * (perRow - 1)) / perRow;
  const wanted = beside ? [...new Set<Question>(['control', 'drivers', 'emulation', 'privilege', 'shared', ...(question === undefined ? [] : [question])])] : question === undefined ? model.standing : [question];
  const stacks: StackMark[] = [];
  const layers: LayerMark[] = [];
  const arrows: Call[] = [];
  const words: Words[] = [];
  const hairlines: TypesLayout['hairlines'][number][] = [];
  let y = 0;
  for (let start = 0; start < count; start += perRow) {
    const row = model.stacks.slice(start, start + perRow);
    if (start > 0) {
      y += 20;
      hairlines.push({ x: 0, y: round(y - 0.5), width });
      y += 20;
    }
    const heads = row.map((stack) => head(stack, stackWidth, items.get(stack.key), model.compare === 'type' && disputed(stack)));
    const labels = row.map((stack) => stack.columns.map((column) => (column.data.label === undefined ? [] : balance(items.get(`${stack.key}/${column.data.key}`)?.label ?? '', { size: 12 }, (stackWidth + 6) / stack.columns.length - 8))));
    const labelLines = Math.max(0, ...labels.flat().map((lines) => lines.length));
    const top = y + Math.max(...heads.map((each) => each.height)) + 10 + (labelLines === 0 ? 0 : labelLines * 15 + 4);
    // Kernels are compared across rows too, so a kernel that is missing leaves its gap even where stacks stand one by one.
    const built = towers(drawing.align ? model.stacks : row, stackWidth, drawing.align, (layer, own) => block(contentOf(layer, drawing), own, least[layer.data.kind] ?? 38).height);
    const first = drawing.align ? start : 0;
    const height = built[first]?.height ?? 0;
    row.forEach((stack, index) => {
      const x = index * (stackWidth + stackGap);
      stacks.push(heads[index]?.place(x, y, top + height - y) as StackMark);
      const own = (built[first + index]?.layers ?? []).flatMap((placed) => layerMarks(placed, stack, x, top, drawing));
      layers.push(...own);
      if (drawing.align) arrows.push(...calls(own, stack));
      stack.columns.forEach((_, column) => {
        const lines = labels[index]?.[column] ?? [];
        const columnWidth = (stackWidth + 6) / stack.columns.length;
        if (lines.length > 0) words.push({ lines, x: round(x + columnWidth * column + (columnWidth - 6) / 2), y: round(top - 8 - (lines.length - 1) * 15), lineHeight: 15, className: 's12 dim', anchor: 'middle' });
      });
    });
    const [bottom, textX, textWide] = beside ? [y, stackWidth + 32, width - stackWidth - 32] : [top + height + 14, 0, width];
    let textY = bottom;
    const facts = row.map((stack) => factsUnder(items.get(stack.key), wanted, model));
    (facts[0] ?? []).forEach((fact, at) => {
      const cells = facts.map((own) => wrap(withCites(own[at] ?? { text: '', cite: [] }), textStyle, beside ? textWide : stackWidth));
      const term = wrap(fact.term, termStyle, textWide);
      if (beside ? at > 0 : row.length > 1) {
        hairlines.push({ x: round(textX), y: round(textY + 0.5), width: round(textWide) });
        textY += 8;
      }
      const isAsked = question !== undefined && wanted[at] === question;
      words.push({ lines: term, x: round(textX), y: round(textY + 13), lineHeight: 17, className: isAsked ? 's125 b' : 's125 b dim' });
      textY += term.length * 17 + 2;
      cells.forEach((lines, index) => words.push({ lines, x: round(textX + index * (stackWidth + stackGap)), y: round(textY + 13), lineHeight: 19, className: '' }));
      textY += Math.max(...cells.map((lines) => lines.length)) * 19 + 8;
    });
    y = Math.max(top + height, textY);
  }
  const marks = stacks.flatMap(({ key, x, y: top, width: w, height }): MarkBox[] => [
    { key, x, y: top, width: w, height },
    ...layers.filter((layer) => layer.stack === key).map(({ key: own, inside, ...box }) => ({ key: own, x: box.x, y: box.y, width: box.width, height: box.height, inside: inside ?? key })),
  ]);
  return { width, height: round(y + 2), marks, stacks, layers, calls: arrows, words, hairlines };
}
