import { bottom, round, roundBox, type Box, type Layout, type MarkBox } from '../../core/drawing/geometry.js';
import { textBlock, widest, type TextBlock } from '../../core/drawing/text-block.js';
import { textWidth, wrap } from '../../core/drawing/text.js';
import type { FigureState } from '../../core/figure.js';
import type { Kind } from '../../core/kind.js';
import { everyItem } from '../../core/reading.js';
import type { Arrows, RingAdditions, Silence } from './additions.js';
import { archPath } from './arch-shape.js';
import type { DrawnArrow } from './arrows/arrow.js';
import type { Stay } from './arrows/badge.js';
import type { PlacedPlane } from './arrows/place.js';
import { marginsOf, type Margin } from './margins.js';
import type { RingModel } from './model.js';
import { planOf, type Plan } from './plan.js';
import { barKey } from './planes.js';
import type { Silent } from './operation.js';
import type { RingReading } from './ring-reading.js';
import { labelStyle, plainStyle, type Mode, type Place, type Row } from './rows.js';
import type { DrawnSilent } from './silent.js';
import { draftsOf, rowTexts, standPlanes, type Head, type Standing } from './stand.js';

export interface Ring extends MarkBox {
  readonly path: string;
  readonly halo: string;
  /** Darker inwards, from 0 to 3. */
  readonly band: number;
  readonly row: Row;
}

/** A mark with a glyph before its words. */
interface Named extends MarkBox {
  /** Middle of the glyph. */
  readonly glyph: { readonly x: number; readonly y: number };
  readonly text: TextBlock;
}

export interface Occupant extends Named {
  readonly ring: string;
  readonly kind: Kind;
  /** Set for whoever does not learn of what happens. */
  readonly untold: boolean;
}

export type Bar = Named;

export interface RingLayout extends Layout {
  readonly heads: readonly Head[];
  readonly rings: readonly Ring[];
  readonly occupants: readonly Occupant[];
  readonly bar: Bar;
  readonly arrows: readonly DrawnArrow[];
  readonly margins: readonly Margin[];
  readonly stays: readonly Stay[];
  /** Where planes, levels and occupants are, for what is drawn over them. */
  readonly planes: readonly PlacedPlane[];
  readonly silent?: DrawnSilent;
}

/** The planes with the bar under them and the arrows over them. */
interface Scene extends Standing {
  readonly bar: Bar;
  /** What arrows may not leave. */
  readonly frame: Box;
  readonly stays: readonly Stay[];
  readonly arrows: readonly DrawnArrow[];
}

function barAt(label: string, x: number, y: number, width: number): Bar {
  const lines = wrap(label, plainStyle, width - 44);
  const box = roundBox({ x, y, width, height: 12 + 18 * lines.length });
  return {
    ...box,
    key: barKey,
    glyph: { x: round(box.x + 18), y: round(box.y + box.height / 2) },
    text: textBlock(lines, box.x + 32, box.y + 19.5, 18, 'on'),
  };
}

function ringsOf({ rows }: PlacedPlane, isCovered: (text: TextBlock) => boolean): Ring[] {
  return rows.map(({ unused, ...row }, index): Ring => {
    const { key, arch } = row;
    const outer = rows[index - 1];
    return {
      ...roundBox(arch),
      key,
      path: archPath(arch),
      halo: archPath(arch, 3.5, true),
      band: Math.min(3, index),
      row: unused && !isCovered(unused) ? { ...row, unused } : row,
      ...(outer && { inside: outer.key }),
    };
  });
}

function occupantAt(
  { key, box, lines, tight }: Place,
  ring: string,
  kind: Kind,
  { followed }: RingReading,
  silent: DrawnSilent | undefined,
): Occupant {
  const { x, y, width, height } = box;
  const used = silent?.apart && key === followed?.silent?.at ? silent.tag.width + 10 : 0;
  const left = x + Math.max(4, (width - used - widest(lines, labelStyle) - 20) / 2);
  const middle = y + height / 2;
  return {
    ...box,
    key,
    inside: ring,
    ring,
    kind,
    untold: silent !== undefined && key === followed?.silent?.monitor,
    ...(tight
      ? {
          glyph: { x: round(x + width / 2), y: round(y + 13) },
          text: textBlock(lines, x + width / 2, middle + 13 - (lines.length - 1) * 8, 16, 'on b', 'middle'),
        }
      : {
          glyph: { x: round(left + 6), y: round(middle) },
          text: textBlock(lines, left + 20, middle + 4.5 - (lines.length - 1) * 8, 16, 'on b'),
        }),
  };
}

/** Lays out planes of arches: side by side, one above the other, or one plane with notes beside it. */
export function layout(
  model: RingModel,
  reading: RingReading,
  width: number,
  _state: FigureState,
  { arrows: drawn, silence }: RingAdditions = {},
): RingLayout {
  const labels = new Map(Array.from(everyItem(reading.items), ({ key, label }) => [key, label]));
  const silent = silence && reading.followed?.silent;
  const label = (key: string): string => (key === silent?.monitor ? silent.untold : labels.get(key)) ?? '';
  const plan = planOf(model, reading, width, drawn);
  const texts = rowTexts(model, reading, label, plan, drawn);
  const compose = (mode: Mode, drafted = draftsOf(texts, mode, plan)): Scene =>
    sceneOf(standPlanes(drafted, mode, model, reading, plan), label(barKey), reading, plan, drawn);
  const short = draftsOf(texts, 'beside', plan);
  const fits = short.flat().every(({ good }) => good);
  const scene = fits ? compose('beside', short) : compose('above');
  // Names above the occupants leave the walls to the arrows.
  const hidden = fits && plan.followed && drawn?.coverNames(scene.arrows, scene.planes) === true;
  const done = hidden ? compose('above') : scene;
  const laid =
    silent && layFailure(silent, done, width, plan, silence, textWidth(label(silent.at), labelStyle));
  return finish(done, model, reading, width, plan, drawn, laid);
}

/** An instruction that fails silently, with its values beside a single plane, else below the bar. */
function layFailure(
  silent: Silent,
  { planes, bar }: Scene,
  width: number,
  { beside, x0, across, total }: Plan,
  silence: Silence,
  nameWidth: number,
): DrawnSilent | undefined {
  const at = beside
    ? { x: x0 + across + 32, y: 8, width: total - across - 36 }
    : { x: 0, y: bottom(bar) + 14, width };
  return silence.laySilent(silent, nameWidth, planes, at);
}

/** Puts the bar under the planes, and routes the arrows between them. */
function sceneOf(
  standing: Standing,
  name: string,
  { followed }: RingReading,
  { arrows, side, across, total, x0, aura }: Plan,
  drawn: Arrows | undefined,
): Scene {
  const { planes, heads, base } = standing;
  const bar = barAt(name, x0, base, side ? total : across);
  const frame = { x: x0 - aura, y: 0, width: (side ? total : across) + 2 * aura, height: base };
  const stays = drawn?.staysOf(followed?.stays ?? new Map(), planes) ?? [];
  const routed = drawn?.routeArrows(arrows, planes, !side, frame, bar, [...heads, ...stays]) ?? [];
  return { ...standing, bar, frame, stays, arrows: routed };
}

/** Writes the words at the arrows, and lists what is drawn. */
function finish(
  { planes, heads, bar, frame, stays, arrows: routed }: Scene,
  { data }: RingModel,
  reading: RingReading,
  width: number,
  { beside, followed, x0, across, total, aura }: Plan,
  drawn: Arrows | undefined,
  silent: DrawnSilent | undefined,
): RingLayout {
  const arrows =
    drawn && followed ? drawn.withWords(routed, planes, [...heads, bar, ...stays], frame) : routed;
  const margins =
    beside && !silent
      ? planes.flatMap((plane) => marginsOf(plane, reading, x0 + across + 32, total - across - 36 - aura))
      : [];
  const kinds = new Map(data.occupants.map(({ key, kind }) => [key, kind]));
  const told = planes.map((plane) => {
    const rings = ringsOf(plane, (text) => drawn?.cover(arrows, text) === true);
    return {
      head: heads.filter(({ key }) => key === plane.key),
      rings: rings.map((ring) => ({
        ring,
        occupants: ring.row.places.map((each) =>
          occupantAt(each, ring.key, kinds.get(each.key) ?? 'application', reading, silent),
        ),
      })),
    };
  });
  const rows = told.flatMap(({ rings }) => rings);
  return {
    width,
    height: Math.ceil(
      Math.max(
        bottom(bar),
        ...margins.map(({ text }) => text.y + 16 * text.lines.length),
        silent?.bottom ?? 0,
      ),
    ),
    marks: [
      ...told.flatMap(({ head, rings }) => [
        ...head,
        ...rings.flatMap(({ ring, occupants }) => [ring, ...occupants]),
      ]),
      bar,
    ],
    heads,
    rings: rows.map(({ ring }) => ring),
    occupants: rows.flatMap(({ occupants }) => occupants),
    bar,
    arrows,
    margins,
    planes,
    stays,
    ...(silent && { silent }),
  };
}
