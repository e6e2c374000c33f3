import {
  bottom,
  right,
  round,
  roundBox,
  type Box,
  type Layout,
  type MarkBox,
} from '../../core/drawing/geometry.js';
import { wrap } from '../../core/drawing/text.js';
import type { FigureState } from '../../core/figure.js';
import { everyItem, type Reading, type ReadingItem } from '../../core/reading.js';
import { bucketsOf, openBucket } from './buckets.js';
import type { Measures } from './columns.js';
import { barWidth } from './bars.js';
import { wantedOf, type Chip } from './chip.js';
import { block, type Line, type RegionContent } from './grid.js';
import type { SetModel } from './model.js';
import { signOf } from './read.js';
import { regions, type Region } from './region.js';
import { pad, placeSets, type PlacedBlock } from './sets.js';
import { tabOf, type Tab } from './tabs.js';

/** One set: its box, and the parts of its contour that are drawn solid, dashed, or as the edge of the hole. */
export interface Contour {
  readonly key: 'privileged' | 'sensitive';
  readonly box: Box;
}

export interface PlacedChip extends Chip {
  readonly region: Region;
}

export interface PlacedLine extends Line {
  readonly region: Region;
}

export interface SetLayout extends Layout {
  readonly contours: readonly Contour[];
  readonly tabs: readonly Tab[];
  /** Area of the hole, filled with the hatch; undefined when there is none. */
  readonly hole: Box | undefined;
  /** Outline of the intersection, drawn dashed over the privileged set. */
  readonly overlap: string | undefined;
  /** What in the hole is not hatched: the ground of its headings and chips. */
  readonly plate: Box | undefined;
  /** Places in the hole that chips have left. */
  readonly vacant: readonly Box[];
  readonly chips: readonly PlacedChip[];
  readonly lines: readonly PlacedLine[];
}

/** So many chips outside the sets keep their own widths; more are a grid. */
const loosely = 16;

type Items = ReadonlyMap<string, ReadingItem>;

/** What stands in a region: its heading and its instructions in groups, or that it is empty. */
function contentOf(region: Region, model: SetModel, items: Items, opened: string | undefined): RegionContent {
  const key = `region-${region}`;
  const conditions = model.data.conditions ?? {};
  return {
    key,
    heading: items.get(key)?.label ?? '',
    empty: items.get(key)?.facts[0]?.text ?? '',
    loose: region === 'neither' && model.places.neither.length <= loosely,
    groups: bucketsOf(model, region).map((bucket) => ({
      bucket,
      ...((named) => named && { label: named.label })(items.get(bucket.key)),
      open: bucket.key === opened,
      wanted:
        bucket.folded && bucket.key !== opened
          ? []
          : bucket.places.map((member) =>
              wantedOf(member, bucket.key, signOf(member, conditions), member.region !== region),
            ),
    })),
  };
}

/** Measures regions; even lines are as many as full ones, and heights are kept, since hundreds of widths are tried. */
function measuresOf(contents: ReadonlyMap<Region, RegionContent>): Measures {
  const empty = { key: '', heading: '', empty: '', loose: false, groups: [] };
  const content = (region: Region): RegionContent => contents.get(region) ?? empty;
  const heights = new Map<string, number>();
  return {
    blockOf: (region, width) => block(content(region), width),
    heightOf: (region, width) => {
      const key = `${region}${width}`;
      const known = heights.get(key);
      if (known !== undefined) return known;
      const { height, chips } = block(content(region), width, wrap);
      const narrowest = Math.min(...chips.map((chip) => chip.width));
      // A chip that spans cells breaks the grid, which is worth some height.
      const cost = height + 24 * chips.filter((chip) => chip.width > narrowest + 1).length;
      heights.set(key, cost);
      return cost;
    },
    // A very long mnemonic is cut in its chip rather than given half of the picture.
    leastOf: (region, least) =>
      Math.min(
        170,
        Math.max(
          least,
          ...content(region).groups.flatMap(({ bucket, label = '', wanted }) =>
            bucket.folded ? [barWidth(label)] : wanted.map(({ natural }) => natural),
          ),
        ),
      ),
  };
}

const chipsOf = ({ region, x, y, block: { chips } }: PlacedBlock): PlacedChip[] =>
  chips.map((chip) => ({ ...roundBox({ ...chip, x: chip.x + x, y: chip.y + y }), region }));

const linesOf = ({ region, x, y, block: { lines } }: PlacedBlock): PlacedLine[] =>
  lines.map((line) => ({
    ...line,
    x: round(line.x + x),
    y: round(line.y + y),
    width: round(line.width),
    region,
  }));

/** How far the plain ground of the hole reaches beyond its block. */
const air = 6;

/** The ground on which the headings and chips of the hole stand, and what chips have left on it. */
function holeOf(blocks: readonly PlacedBlock[]): Pick<SetLayout, 'plate' | 'vacant'> {
  const placed = blocks.find(({ region }) => region === 'sensitive-only');
  if (placed === undefined) return { plate: undefined, vacant: [] };
  const { x, y, block } = placed;
  return {
    plate: roundBox({
      x: x - air,
      y: y - air,
      width: block.width + 2 * air,
      height: block.height + 2 * air,
    }),
    vacant: block.vacant.map((chip) =>
      roundBox({ x: chip.x + x, y: chip.y + y, width: chip.width, height: chip.height }),
    ),
  };
}

/** The marks in the order in which they are read: each set before its own chips. */
function marksOf(privileged: Box, sensitive: Box, chips: readonly PlacedChip[]): MarkBox[] {
  const inRegion = (region: Region, inside?: string): MarkBox[] =>
    chips
      .filter((chip) => chip.region === region)
      .map(({ key, x, y, width, height }) => ({
        key,
        x,
        y,
        width,
        height,
        ...(inside !== undefined && { inside }),
      }));
  return [
    { key: 'privileged', ...privileged },
    ...inRegion('privileged-only', 'privileged'),
    { key: 'sensitive', ...sensitive },
    ...inRegion('both', 'privileged'),
    ...inRegion('sensitive-only', 'sensitive'),
    ...inRegion('neither'),
  ];
}

/** The sensitive contour where it runs inside the privileged set: from the right, round the corner, to the bottom. */
function dashedPart(privileged: Box, { x, y }: Box): string {
  return `M${round(right(privileged))},${y}H${round(x + 14)}A14,14 0 0 0 ${x},${round(y + 14)}V${round(bottom(privileged))}`;
}

/** Lays out the sets, the chips in their regions, and the innocuous ones below. */
export function layout(model: SetModel, reading: Reading, width: number, state: FigureState): SetLayout {
  const items: Items = new Map(Array.from(everyItem(reading.items), (item) => [item.key, item]));
  const label = (key: string): string => items.get(key)?.label ?? '';
  const opened = openBucket(model, state);
  const measures = measuresOf(
    new Map(regions.map((region) => [region, contentOf(region, model, items, opened)])),
  );
  const wide = width >= 560;
  const margin = wide ? 16 : 8;
  const inner = width - 2 * margin;
  const sets = placeSets(model, inner, wide, measures);
  const setsBottom = Math.max(bottom(sets.privileged), bottom(sets.sensitive));
  const below =
    model.members.neither.length === 0
      ? []
      : [
          {
            region: 'neither' as const,
            x: pad,
            y: setsBottom + 18,
            block: measures.blockOf('neither', inner - 2 * pad),
          },
        ];
  const blocks = [...sets.blocks, ...below].map((placed) => ({
    ...placed,
    x: placed.x + margin,
    y: placed.y + margin,
  }));
  const contour = (box: Box): Box => roundBox({ ...box, x: box.x + margin, y: box.y + margin });
  const [privileged, sensitive] = [contour(sets.privileged), contour(sets.sensitive)];
  const chips = blocks.flatMap(chipsOf);
  return {
    width,
    height: round(
      Math.max(setsBottom, ...below.map((placed) => placed.y + placed.block.height)) + 2 * margin,
    ),
    marks: marksOf(privileged, sensitive, chips),
    contours: [
      { key: 'privileged', box: privileged },
      { key: 'sensitive', box: sensitive },
    ],
    tabs: [
      tabOf('privileged', privileged, label('privileged'), model.privileged, false),
      tabOf('sensitive', sensitive, label('sensitive'), model.sensitive, model.shape !== 'apart' || !wide),
    ],
    hole: model.condition === 'holds' ? undefined : sensitive,
    ...holeOf(blocks),
    overlap: model.shape === 'overlapping' ? dashedPart(privileged, sensitive) : undefined,
    chips,
    lines: blocks.flatMap(linesOf),
  };
}
