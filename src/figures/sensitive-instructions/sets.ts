import type { Box } from '../../core/drawing/geometry.js';
import { balanceColumns, type Measures } from './columns.js';
import type { Block } from './grid.js';
import type { SetModel } from './model.js';
import type { Region } from './region.js';
import { tabHeight } from './tabs.js';

/** The contours of the sets, and the blocks of their regions. */
export interface Sets {
  readonly privileged: Box;
  readonly sensitive: Box;
  readonly blocks: readonly PlacedBlock[];
}

export interface PlacedBlock {
  readonly region: Region;
  readonly x: number;
  readonly y: number;
  readonly block: Block;
}

/** Space between a contour and what stands in it. */
export const pad = 14;
/** From the contour of a set to the first line in it: half a tab, and air. */
const head = tabHeight / 2 + 8;
const gap = 14;

/** Sensitive inside privileged, or the reverse: the outer set keeps a column (or a row) of its own. */
function nested(
  outerOnly: Region,
  width: number,
  wide: boolean,
  { blockOf, heightOf, leastOf }: Measures,
  outerIsEmpty: boolean,
): { outer: Box; inner: Box; blocks: Sets['blocks'] } {
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
function overlapping(width: number, wide: boolean, { blockOf, heightOf, leastOf }: Measures): Sets {
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
function apart(width: number, wide: boolean, { blockOf, heightOf }: Measures): Sets {
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

/** Places the two sets as they lie to each other, from the corner of the picture. */
export function placeSets(model: SetModel, width: number, wide: boolean, measures: Measures): Sets {
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
