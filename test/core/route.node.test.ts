import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grow, isInside, meet, type Box, type Point } from '../../src/core/drawing/geometry.js';
import { detour, route, solid, type Link, type RoutedLink } from '../../src/core/drawing/route/index.js';
import { textBox } from '../../src/core/drawing/text-block.js';
import { reproducible } from '../support/property.js';
import { numbers } from '../support/sound.js';

const style = { size: 12.5, bold: true };
const label = (lines: readonly string[]): Link['label'] => ({ lines, style, lineHeight: 15, className: 'b' });

/** The room around every box in which lines and labels find their way, and the largest box. */
const gap = 48;
const cell = { width: 150, height: 70 };
const shape = { columns: 3, rows: 4 };
const frame = {
  x: 0,
  y: 0,
  width: gap + shape.columns * (cell.width + gap),
  height: gap + shape.rows * (cell.height + gap),
};

/** A box of any size somewhere in its cell of a grid, or none. */
const boxIn = (column: number, row: number): fc.Arbitrary<Box | undefined> =>
  fc.option(
    fc
      .record({
        width: fc.integer({ min: 40, max: cell.width }),
        height: fc.integer({ min: 26, max: cell.height }),
        across: fc.constantFrom(0, 0.5, 1),
        down: fc.constantFrom(0, 0.5, 1),
      })
      .map(({ width, height, across, down }) => ({
        x: gap + column * (cell.width + gap) + Math.round(across * (cell.width - width)),
        y: gap + row * (cell.height + gap) + Math.round(down * (cell.height - height)),
        width,
        height,
      })),
    { nil: undefined },
  );

const inCells: fc.Arbitrary<Box[]> = fc
  .tuple(
    ...Array.from({ length: shape.columns * shape.rows }, (_, at) =>
      boxIn(at % shape.columns, Math.floor(at / shape.columns)),
    ),
  )
  .map((cells) => cells.filter((box) => box !== undefined))
  .filter((found) => found.length >= 2);

/** Rows of boxes, each row as wide as it comes. */
const inRows: fc.Arbitrary<Box[]> = fc
  .array(
    fc.record({
      height: fc.integer({ min: 26, max: cell.height }),
      start: fc.integer({ min: 0, max: 160 }),
      boxes: fc.array(
        fc.record({ width: fc.integer({ min: 40, max: 110 }), space: fc.integer({ min: gap, max: 90 }) }),
        { minLength: 1, maxLength: shape.columns },
      ),
    }),
    { minLength: 1, maxLength: shape.rows },
  )
  .map((rows) =>
    rows.flatMap(({ height, start, boxes: row }, at) => {
      let x = gap + start / row.length;
      return row.map(({ width, space }) => {
        const box = { x: Math.round(x), y: gap + at * (cell.height + gap), width, height };
        x += width + space;
        return box;
      });
    }),
  )
  .filter((found) => found.length >= 2);

/** Boxes, and what goes from some to others. */
const sceneOf = (boxes: fc.Arbitrary<Box[]>) =>
  boxes.chain((found) => {
    const end = fc.nat({ max: found.length - 1 });
    return fc.record({
      boxes: fc.constant(found),
      links: fc
        .array(
          fc.record({
            ends: fc.tuple(end, end),
            both: fc.boolean(),
            lines: fc.constantFrom<(readonly string[])[]>(
              ['calls'],
              ['VM exit'],
              ['asks for', 'a page'],
              ['写入'],
              ['reports its state'],
            ),
          }),
          { minLength: 1, maxLength: 7 },
        )
        .map((list) => list.filter(({ ends: [from, to] }) => from !== to)),
    });
  });

type Scene = ReturnType<typeof sceneOf> extends fc.Arbitrary<infer S> ? S : never;

const routed = ({ boxes, links }: Scene): RoutedLink<Link>[] =>
  route(
    links.map(({ ends: [from, to], both, lines }) => ({
      from: String(from),
      to: String(to),
      both,
      label: label(lines),
    })),
    { portOf: (key) => ({ box: boxes[Number(key)]! }), obstacles: boxes.map(solid), frame, around: detour },
  );

/** Whether a point lies on the border of a box, or before it by as much as an arrowhead keeps away. */
const isAt = ([x, y]: Point, box: Box): boolean => {
  const point = { x, y, width: 0, height: 0 };
  return isInside(point, grow(box, 3.01)) && !meet(point, grow(box, -0.01));
};

const partsOf = (points: readonly Point[]): Box[] =>
  points.slice(1).map(([x, y], index) => {
    const [px, py] = points[index]!;
    return { x: Math.min(x, px), y: Math.min(y, py), width: Math.abs(x - px), height: Math.abs(y - py) };
  });

/** Names all that is wrong with the lines of a scene and their labels. */
function faults({ boxes, links }: Scene, drawn: readonly RoutedLink<Link>[]): string[] {
  const found: string[] = [];
  if (drawn.length !== links.length) found.push(`${drawn.length} of ${links.length} links are drawn`);
  const labels: Box[] = [];
  for (const { link, points, line, heads, label } of drawn) {
    const [from, to] = [boxes[Number(link.from)]!, boxes[Number(link.to)]!];
    const name = `${link.from} → ${link.to}: ${line}`;
    if (
      [...numbers(points)].some(([, value]) => !Number.isFinite(value)) ||
      /NaN|Infinity/.test(line + heads.join(''))
    )
      found.push(`${name} is not finite`);
    if (!isAt(points[0]!, from) || !isAt(points.at(-1)!, to)) found.push(`${name} does not end at its boxes`);
    if (heads.length !== (link.both === true ? 2 : 1)) found.push(`${name} has ${heads.length} heads`);
    for (const part of partsOf(points)) {
      if (part.width > 0.01 && part.height > 0.01) found.push(`${name} is slanted`);
      if (!isInside(part, frame)) found.push(`${name} leaves the frame`);
      for (const [index, box] of boxes.entries())
        if (meet(part, box)) found.push(`${name} crosses box ${index}`);
    }
    if (!label) continue;
    const box = textBox(label, style);
    if (!isInside(box, frame)) found.push(`the label of ${name} leaves the frame`);
    if (boxes.some((each) => meet(box, each))) found.push(`the label of ${name} stands on a box`);
    if (labels.some((each) => meet(box, each))) found.push(`the label of ${name} stands on another`);
    for (const other of drawn)
      if (partsOf(other.points).some((part) => meet(box, part)))
        found.push(`the label of ${name} stands on a line`);
    labels.push(box);
  }
  return found;
}

describe('lines between plain boxes', { timeout: 120_000 }, () => {
  it.each([
    ['somewhere in the cells of a grid', inCells],
    ['in rows', inRows],
  ])('end at their boxes, cross no other, and stay with their labels in the frame: %s', async (_, boxes) => {
    let [drawn, labelled] = [0, 0];
    await fc.assert(
      fc.asyncProperty(sceneOf(boxes), async (scene) => {
        const links = routed(scene);
        drawn += links.length;
        labelled += links.filter(({ label }) => label).length;
        expect(faults(scene, links)).toEqual([]);
      }),
      reproducible({ numRuns: 300 }),
    );
    expect(labelled / drawn, 'how many have room for their label').toBeGreaterThan(0.97);
  });

  it('go around what stands in the way of every simple line', () => {
    const wall = { x: 40, y: 100, width: 320, height: 20 };
    const boxes = [
      { x: 180, y: 40, width: 40, height: 30 },
      { x: 180, y: 150, width: 40, height: 30 },
    ];
    const link = { from: '0', to: '1', label: label(['around']) };
    const scene = {
      portOf: (key: string) => ({ box: boxes[Number(key)]! }),
      obstacles: [...boxes, wall].map(solid),
      frame: { x: 0, y: 0, width: 400, height: 220 },
    };
    const crosses = ([line]: RoutedLink<Link>[]): boolean =>
      partsOf(line!.points).some((part) => meet(part, wall));
    expect(crosses(route([link], scene))).toBe(true);
    expect(crosses(route([link], { ...scene, around: detour }))).toBe(false);
  });

  it('are as many as there are links between two boxes, each apart from the others', () => {
    const boxes = [
      { x: 60, y: 40, width: 90, height: 30 },
      { x: 260, y: 40, width: 90, height: 30 },
    ];
    const links = [0, 1, 2, 3].map((at) => ({
      ends: [at % 2, 1 - (at % 2)] as [number, number],
      both: false,
      lines: [`call ${at}`],
    }));
    const lines = routed({ boxes, links });
    expect(faults({ boxes, links }, lines)).toEqual([]);
    expect(new Set(lines.map(({ points }) => points.join())).size).toBe(4);
  });
});
