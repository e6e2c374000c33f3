import type { FigureState } from '../../core/figure.js';
import { round, roundBox, type Box, type Layout, type MarkBox } from '../../core/drawing/geometry.js';
import { everyItem, type Reading } from '../../core/reading.js';
import { textWidth, wrap } from '../../core/drawing/text.js';
import { bucketsOf, openBucket } from './buckets.js';
import { barWidth, block, wantedOf, type Block, type Chip, type Line, type RegionContent } from './grid.js';
import type { SetModel } from './model.js';
import { signOf } from './read.js';
import { regions, type Region } from './region.js';

/** A name and a count on the contour of a set. */
export interface Tab extends Box {
  readonly key: 'privileged' | 'sensitive';
  readonly label: string;
  readonly count: string;
}

/** One set: its box, and the parts of its contour that are drawn solid, dashed, or as the edge of the hole. */
export interface Contour {
  readonly key: 'privileged' | 'sensitive';
  readonly box: Box;
}

export interface PlacedChip extends Chip {
  readonly region: Region;
}

/** A line of text with the plate that keeps it readable on the hatch. */
export interface PlacedLine extends Line {
  readonly plate: boolean;
}

export interface SetLayout extends Layout {
  readonly contours: readonly Contour[];
  readonly tabs: readonly Tab[];
  /** Area of the hole, filled with the hatch; undefined when there is none. */
  readonly hole: Box | undefined;
  /** Outline of the intersection, drawn dashed over the privileged set. */
  readonly overlap: string | undefined;
  readonly chips: readonly PlacedChip[];
  readonly lines: readonly PlacedLine[];
}

const pad = 14;
const frame = 16;
const tabHeight = 24;
/** From the contour of a set to the first line in it: half a tab, and air. */
const head = tabHeight / 2 + 8;
const gap = 14;

type Rect = Box & { readonly x: number };
interface Placed {
  readonly privileged: Rect;
  readonly sensitive: Rect;
  readonly blocks: readonly {
    readonly region: Region;
    readonly x: number;
    readonly y: number;
    readonly block: Block;
  }[];
  readonly bottom: number;
}

type BlockOf = (region: Region, width: number) => Block;
type HeightOf = (region: Region, width: number) => number;
/** The narrowest that a column may be for the longest mnemonic in it to fit a chip. */
type LeastOf = (region: Region, least: number) => number;
interface Measures {
  readonly blockOf: BlockOf;
  readonly heightOf: HeightOf;
  readonly leastOf: LeastOf;
}

/** Finds the column widths for which the tallest column is lowest; `least` is the narrowest each may be. */
function balanceColumns(
  columns: readonly Region[],
  least: readonly number[],
  total: number,
  heightOf: HeightOf,
): number[] {
  const fits = (widths: readonly number[]): number => {
    const heights = columns.map((region, index) => heightOf(region, widths[index] ?? 0));
    return (
      Math.max(...heights) +
      0.02 * heights.reduce((slack, height) => slack + Math.max(...heights) - height, 0)
    );
  };
  let best: number[] = [
    ...least.slice(0, -1),
    total - least.slice(0, -1).reduce((sum, width) => sum + width, 0),
  ];
  let bestHeight = fits(best);
  const visit = (chosen: readonly number[], left: number): void => {
    const index = chosen.length;
    if (index === columns.length - 1) {
      const widths = [...chosen, left];
      const height = fits(widths);
      if (height < bestHeight - 0.01) [best, bestHeight] = [widths, height];
      return;
    }
    const reserved = least.slice(index + 1).reduce((sum, width) => sum + width, 0);
    for (let width = least[index] ?? 0; width <= left - reserved; width += 8)
      visit([...chosen, width], left - width);
  };
  visit([], total);
  return best;
}

/** Sensitive inside privileged, or the reverse: the outer set keeps a column (or a row) of its own. */
function nested(
  outerOnly: Region,
  width: number,
  wide: boolean,
  { blockOf, heightOf, leastOf }: Measures,
  outerIsEmpty: boolean,
): { outer: Rect; inner: Rect; blocks: Placed['blocks'] } {
  const top = tabHeight / 2;
  if (wide && !outerIsEmpty) {
    const [a, b] = balanceColumns(
      [outerOnly, 'both'],
      [leastOf(outerOnly, 118), 160],
      width - 5 * pad,
      heightOf,
    ) as [number, number];
    const outerBlock = blockOf(outerOnly, a);
    const innerBlock = blockOf('both', b);
    const innerTop = top + 30;
    const height = Math.max(
      outerBlock.height + head + pad,
      innerTop - top + innerBlock.height + head + 2 * pad,
    );
    return {
      outer: { x: 0, y: top, width, height },
      inner: { x: a + 2 * pad, y: innerTop, width: b + 2 * pad, height: height - (innerTop - top) - pad },
      blocks: [
        { region: outerOnly, x: pad, y: top + head, block: outerBlock },
        { region: 'both', x: a + 3 * pad, y: innerTop + head, block: innerBlock },
      ],
    };
  }
  const outerBlock = outerIsEmpty ? undefined : blockOf(outerOnly, width - 2 * pad);
  const innerBlock = blockOf('both', width - 4 * pad);
  const innerTop = top + head + (outerBlock ? outerBlock.height + 22 : 16);
  const innerHeight = innerBlock.height + head + pad;
  return {
    outer: { x: 0, y: top, width, height: innerTop - top + innerHeight + pad },
    inner: { x: pad, y: innerTop, width: width - 2 * pad, height: innerHeight },
    blocks: [
      ...(outerBlock ? [{ region: outerOnly, x: pad, y: top + head, block: outerBlock }] : []),
      { region: 'both' as const, x: 2 * pad, y: innerTop + head, block: innerBlock },
    ],
  };
}

/** Two sets across each other: three columns, or three rows where it is narrow. */
function overlapping(
  width: number,
  wide: boolean,
  { blockOf, heightOf, leastOf }: Measures,
): Omit<Placed, 'bottom'> {
  const top = tabHeight / 2;
  if (wide) {
    const [a, b, c] = balanceColumns(
      ['privileged-only', 'both', 'sensitive-only'],
      [leastOf('privileged-only', 92), leastOf('both', 100), 120],
      width - 6 * pad,
      heightOf,
    ) as [number, number, number];
    const blocks = [
      { region: 'privileged-only' as const, x: pad, y: top + head, block: blockOf('privileged-only', a) },
      { region: 'both' as const, x: a + 3 * pad, y: top + head + 11, block: blockOf('both', b) },
      {
        region: 'sensitive-only' as const,
        x: a + b + 5 * pad,
        y: top + head + 11,
        block: blockOf('sensitive-only', c),
      },
    ];
    const height = Math.max(...blocks.map((placed) => placed.y - top + placed.block.height)) + pad;
    return {
      privileged: { x: 0, y: top, width: a + b + 4 * pad, height },
      sensitive: { x: a + 2 * pad, y: top + 11, width: width - a - 2 * pad, height },
      blocks,
    };
  }
  const inner = width - 8 - 2 * pad - 8;
  const a = blockOf('privileged-only', inner);
  const b = blockOf('both', inner);
  const c = blockOf('sensitive-only', inner);
  const x = 8 + pad;
  const sensitiveTop = top + head + a.height + 22;
  const bTop = sensitiveTop + head;
  const privilegedBottom = bTop + b.height + pad;
  const cTop = privilegedBottom + gap;
  return {
    privileged: { x: 0, y: top, width: width - 8, height: privilegedBottom - top },
    sensitive: { x: 8, y: sensitiveTop, width: width - 8, height: cTop + c.height + pad - sensitiveTop },
    blocks: [
      { region: 'privileged-only', x, y: top + head, block: a },
      { region: 'both', x, y: bTop, block: b },
      { region: 'sensitive-only', x, y: cTop, block: c },
    ],
  };
}

/** Two sets that share nothing, side by side or one above the other. */
function apart(width: number, wide: boolean, { blockOf, heightOf }: Measures): Omit<Placed, 'bottom'> {
  const top = tabHeight / 2;
  if (wide) {
    const [a, c] = balanceColumns(
      ['privileged-only', 'sensitive-only'],
      [120, 140],
      width - 4 * pad - gap,
      heightOf,
    ) as [number, number];
    const [left, right] = [blockOf('privileged-only', a), blockOf('sensitive-only', c)];
    const height = Math.max(left.height, right.height) + head + pad;
    return {
      privileged: { x: 0, y: top, width: a + 2 * pad, height },
      sensitive: { x: a + 2 * pad + gap, y: top, width: c + 2 * pad, height },
      blocks: [
        { region: 'privileged-only', x: pad, y: top + head, block: left },
        { region: 'sensitive-only', x: a + 3 * pad + gap, y: top + head, block: right },
      ],
    };
  }
  const [upper, lower] = [
    blockOf('privileged-only', width - 2 * pad),
    blockOf('sensitive-only', width - 2 * pad),
  ];
  const upperHeight = upper.height + head + pad;
  const second = top + upperHeight + 24;
  return {
    privileged: { x: 0, y: top, width, height: upperHeight },
    sensitive: { x: 0, y: second, width, height: lower.height + head + pad },
    blocks: [
      { region: 'privileged-only', x: pad, y: top + head, block: upper },
      { region: 'sensitive-only', x: pad, y: second + head, block: lower },
    ],
  };
}

function place(model: SetModel, width: number, wide: boolean, measures: Measures): Omit<Placed, 'bottom'> {
  if (model.shape === 'overlapping') return overlapping(width, wide, measures);
  if (model.shape === 'apart') return apart(width, wide, measures);
  const sensitiveInside = model.shape === 'nested';
  const outerOnly = sensitiveInside ? 'privileged-only' : 'sensitive-only';
  const { outer, inner, blocks } = nested(
    outerOnly,
    width,
    wide,
    measures,
    model.members[outerOnly].length === 0,
  );
  return sensitiveInside
    ? { privileged: outer, sensitive: inner, blocks }
    : { privileged: inner, sensitive: outer, blocks };
}

function tab(key: Tab['key'], set: Rect, label: string, count: number, right: boolean): Tab {
  const width = Math.min(
    set.width - 16,
    textWidth(label, { size: 13, bold: true }) + textWidth(` ${count}`, { size: 13 }) + 30,
  );
  const room = width - 29 - textWidth(` ${count}`, { size: 13 });
  const style = { size: 13, bold: true };
  const shown = textWidth(label, style) <= room ? label : `${wrap(label, style, room - 16)[0] ?? ''}…`;
  return roundBox({
    key,
    label: shown,
    count: String(count),
    x: right ? set.x + set.width - width - 12 : set.x + 12,
    y: set.y - tabHeight / 2,
    width,
    height: tabHeight,
  });
}

/** The sensitive contour where it runs inside the privileged set: from the right, round the corner, to the bottom. */
function dashedPart(privileged: Box, { x, y }: Box): string {
  const right = round(privileged.x + privileged.width);
  return `M${right},${y}H${round(x + 14)}A14,14 0 0 0 ${x},${round(y + 14)}V${round(privileged.y + privileged.height)}`;
}

/** Lays out the sets, the chips in their regions, and the innocuous ones below. */
export function layout(model: SetModel, reading: Reading, width: number, state: FigureState): SetLayout {
  const items = new Map(Array.from(everyItem(reading.items), (item) => [item.key, item]));
  const label = (key: string): string => items.get(key)?.label ?? '';
  const conditions = model.data.conditions ?? {};
  const opened = openBucket(model, state);
  const content = (region: Region): RegionContent => ({
    key: `region-${region}`,
    heading: label(`region-${region}`),
    empty: items.get(`region-${region}`)?.facts[0]?.text ?? '',
    groups: bucketsOf(model, region).map((bucket) => ({
      bucket,
      ...(items.has(bucket.key) && { label: label(bucket.key) }),
      open: bucket.key === opened,
      wanted:
        bucket.folded && bucket.key !== opened
          ? []
          : bucket.members.map((member) => wantedOf(member, signOf(member, conditions))),
    })),
  });
  const heights = new Map<string, number>();
  const contents = Object.fromEntries(
    regions.map((region) => [region, content(region)]),
  ) as unknown as Record<Region, RegionContent>;
  const blockOf: BlockOf = (region, blockWidth) => block(contents[region], blockWidth);
  // Even lines are as many as full ones, and hundreds of widths are tried.
  const heightOf: HeightOf = (region, blockWidth) => {
    const key = `${region}${blockWidth}`;
    let found = heights.get(key);
    if (found === undefined) heights.set(key, (found = block(contents[region], blockWidth, wrap).height));
    return found;
  };
  const wide = width >= 560;
  const margin = wide ? frame : 8;
  const inner = width - 2 * margin;
  // A very long mnemonic is cut in its chip rather than given half of the picture.
  const leastOf: LeastOf = (region, least) =>
    Math.min(
      170,
      Math.max(
        least,
        ...contents[region].groups.flatMap(({ bucket, label: name = '', wanted }) =>
          bucket.folded ? [barWidth(name)] : wanted.map(({ natural }) => natural),
        ),
      ),
    );
  const placed = place(model, inner, wide, { blockOf, heightOf, leastOf });
  const setsBottom = Math.max(
    placed.privileged.y + placed.privileged.height,
    placed.sensitive.y + placed.sensitive.height,
  );
  const outside = {
    region: 'neither' as const,
    x: pad,
    y: setsBottom + 18,
    block: blockOf('neither', inner - 2 * pad),
  };
  const blocks = model.members.neither.length === 0 ? placed.blocks : [...placed.blocks, outside];
  const height = round(
    (blocks.includes(outside) ? outside.y + outside.block.height : setsBottom) + 2 * margin,
  );
  const shift = <B extends Box>(box: B): B => roundBox({ ...box, x: box.x + margin, y: box.y + margin });
  const hatched = (region: Region): boolean => region === 'sensitive-only';
  const chips = blocks.flatMap(({ region, x, y, block: { chips: own } }) =>
    own.map((chip): PlacedChip => ({ ...shift({ ...chip, x: chip.x + x, y: chip.y + y }), region })),
  );
  const lines = blocks.flatMap(({ region, x, y, block: { lines: own } }) =>
    own.map((line): PlacedLine => ({
      ...line,
      x: round(line.x + x + margin),
      y: round(line.y + y + margin),
      width: round(line.width),
      plate: hatched(region),
    })),
  );
  const privileged = shift(placed.privileged);
  const sensitive = shift(placed.sensitive);
  const tabs = [
    tab('privileged', privileged, label('privileged'), model.privileged, false),
    tab('sensitive', sensitive, label('sensitive'), model.sensitive, model.shape !== 'apart' || !wide),
  ];
  const chipMarks = (region: Region, inside: string): MarkBox[] =>
    chips
      .filter((chip) => chip.region === region)
      .map(({ key, x, y, width: w, height: h }) => ({ key, x, y, width: w, height: h, inside }));
  const marks: MarkBox[] = [
    { key: 'privileged', ...privileged },
    ...chipMarks('privileged-only', 'privileged'),
    { key: 'sensitive', ...sensitive },
    ...chipMarks('both', 'privileged'),
    ...chipMarks('sensitive-only', 'sensitive'),
    ...chips
      .filter((chip) => chip.region === 'neither')
      .map(({ key, x, y, width: w, height: h }) => ({ key, x, y, width: w, height: h })),
  ];
  return {
    width,
    height,
    marks,
    contours: [
      { key: 'privileged', box: privileged },
      { key: 'sensitive', box: sensitive },
    ],
    tabs,
    hole: model.holds ? undefined : sensitive,
    overlap: model.shape === 'overlapping' ? dashedPart(privileged, sensitive) : undefined,
    chips,
    lines,
  };
}
