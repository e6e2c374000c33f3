import { round, roundBox } from '../../core/drawing/geometry.js';
import type { ReadingItem } from '../../core/reading.js';
import { textBlock, widest } from '../../core/drawing/text-block.js';
import { balance, textWidth, wrap } from '../../core/drawing/text.js';
import { block, seatHeight } from './block.js';
import { seatedPart } from './seat.js';
import { contentOf, type Call, type Drawing, type LayerMark, type StackMark } from './drawing.js';
import type { LayerNode, Question, StackNode } from './model.js';
import { heldBy } from './tell.js';
import type { PlacedLayer } from './towers.js';
import type { Seat } from './seat.js';

const nameStyle = { size: 15, bold: true } as const;
const badgeStyle = { size: 12, bold: true } as const;
const partStyle = { size: 12, bold: true } as const;
const holdingOf: Readonly<Partial<Record<Question, string>>> = {
  control: 'scheduler',
  drivers: 'drivers',
  emulation: 'device-emulation',
};

/** The marks of a placed layer and of the parts in it, from the corner of its tower. */
export function layerMarks(
  { layer, width, height, seat, ...placed }: PlacedLayer,
  stack: StackNode,
  left: number,
  top: number,
  drawing: Drawing,
): LayerMark[] {
  const { question, items } = drawing;
  const [x, y] = [left + placed.x, top + placed.y];
  const inner = block(contentOf(layer, drawing), width, 0, height);
  const wanted =
    question === undefined ? -1 : heldBy(layer.data).findIndex(({ what }) => what === holdingOf[question]);
  const common = (
    node: LayerNode,
    inside: string,
  ): Pick<LayerMark, 'key' | 'inside' | 'stack' | 'kind' | 'answer'> => ({
    key: node.key,
    inside,
    stack: stack.key,
    kind: items.get(node.key)?.kind,
    answer: question === undefined ? undefined : stack.answers[question].includes(node),
  });
  const tags = inner.tags.map((tag) => ({
    ...tag,
    ...roundBox({ x: x + tag.x, y: y + tag.y, width: tag.width, height: tag.height }),
  }));
  const held = tags.filter((tag) => tag.key === undefined);
  const seated = seatedPart(layer);
  return [
    {
      ...common(layer, stack.key),
      ...roundBox({ x, y, width, height }),
      glyph: { x: round(x + inner.glyph.x), y: round(y + inner.glyph.y), size: 12 },
      text: textBlock(inner.lines, x + inner.textX, y + inner.textY, 16, 's125 b on', inner.anchor),
      held: held.map((tag, index) => ({
        ...tag,
        text: textBlock(tag.lines, tag.x + tag.air, tag.y + 14.2, 15, 's12'),
        asked: index === wanted,
      })),
    },
    ...(seated && seat ? [seatMark({ ...common(seated, layer.key) }, seat, x, y, drawing)] : []),
    ...layer.parts.flatMap((part) =>
      tags
        .filter((tag) => tag.key === part.key)
        .map((tag) => ({
          ...common(part, layer.key),
          x: tag.x,
          y: tag.y,
          width: tag.width,
          height: tag.height,
          glyph: tag.bare ? undefined : { x: round(tag.x + 13), y: round(tag.y + tag.height / 2), size: 10 },
          text: textBlock(tag.lines, tag.x + (tag.bare ? tag.air : 23), tag.y + 16.2, 15, 's12 b on'),
          held: [],
        })),
    ),
  ];
}

/** The mark of a part at the upper edge of its layer. */
function seatMark(
  common: Pick<LayerMark, 'key' | 'inside' | 'stack' | 'kind' | 'answer'>,
  seat: Seat,
  left: number,
  top: number,
  { items }: Drawing,
): LayerMark {
  const box = roundBox({ x: left + seat.x, y: top, width: seat.width, height: seatHeight - 6 });
  const [line = ''] = wrap(items.get(common.key)?.label ?? '', partStyle, seat.width - 30);
  const bare = textWidth(line, partStyle) + 30 > seat.width;
  const start = box.x + Math.max(6, (seat.width - textWidth(line, partStyle) - (bare ? 0 : 16)) / 2);
  return {
    ...common,
    ...box,
    glyph: bare ? undefined : { x: round(start + 5), y: round(top + 12), size: 10 },
    text: textBlock([line], start + (bare ? 0 : 16), top + 16.2, 15, 's12 b on'),
    held: [],
  };
}

/** The name and the type over a tower: how high they are, and the mark of the stack once the tower's foot is known. */
export function head(
  stack: StackNode,
  width: number,
  item: ReadingItem | undefined,
  contested: boolean,
): { height: number; place: (x: number, y: number, height: number) => StackMark } {
  const name = wrap(item?.label ?? '', nameStyle, width);
  const badge = balance(item?.place ?? '', badgeStyle, width - 18);
  const under = name.length * 20 + 4;
  const badgeHeight = 7 + badge.length * 15;
  const badgeWidth = widest(badge, badgeStyle) + 16;
  return {
    height: badge.length === 0 ? under : under + badgeHeight,
    place: (x, y, height) => ({
      key: stack.key,
      ...roundBox({ x, y, width, height }),
      type: stack.type,
      name: textBlock(name, x, y + 15, 20, 's15 b'),
      badge:
        badge.length === 0
          ? undefined
          : {
              ...roundBox({
                x: x + 0.75,
                y: y + under,
                width: badgeWidth,
                height: badgeHeight,
              }),
              text: textBlock(
                badge,
                x + 0.75 + badgeWidth / 2,
                y + under + 15,
                15,
                contested ? 's12 b badge-text contested' : 's12 b badge-text',
                'middle',
              ),
              contested,
            },
    }),
  };
}

/** Arrows from the applications to their kernels, and from a kernel in user space to the host's. */
export function calls(placed: readonly LayerMark[], stack: StackNode): Call[] {
  const mark = (layer: LayerNode | undefined): LayerMark | undefined =>
    placed.find((candidate) => candidate.key === layer?.key);
  const arrow = (from: LayerMark | undefined, to: LayerMark | undefined, host: boolean): Call[] =>
    from === undefined || to === undefined || to.y - from.y - from.height < 12
      ? []
      : [
          {
            x: round(from.x + from.width / 2),
            from: round(from.y + from.height + 3),
            to: round(to.y - 3),
            host,
          },
        ];
  const floor = mark(stack.layers.at(-1));
  return stack.columns.flatMap(({ layers }) => {
    const kernel = layers.findLast((layer) => layer.data.kind.endsWith('kernel'));
    const applications = layers.filter((layer) => layer.data.kind === 'application');
    return [
      ...applications.flatMap((layer) => arrow(mark(layer), mark(kernel) ?? floor, false)),
      ...(kernel?.data.kind === 'application-kernel' ? arrow(mark(kernel), floor, true) : []),
    ];
  });
}
