import type { Box, Layout, MarkBox } from '../../core/drawing/geometry.js';
import type { TextBlock } from '../../core/drawing/text-block.js';
import type { KindName } from '../../core/kind.js';
import type { ReadingItem } from '../../core/reading.js';
import type { BlockContent } from './block.js';
import type { LayerNode, Question } from './model.js';
import { seatedPart } from './seat.js';

/** A layer or a part of one. */
export interface LayerMark extends MarkBox {
  readonly stack: string;
  readonly kind: KindName | undefined;
  /** Whether it answers the question; undefined while none is asked. */
  readonly answer: boolean | undefined;
  readonly glyph: { readonly x: number; readonly y: number; readonly size: number } | undefined;
  readonly text: TextBlock;
  readonly held: readonly (Box & { readonly text: TextBlock; readonly asked: boolean })[];
}

export interface StackMark extends MarkBox {
  readonly type: string;
  readonly name: TextBlock;
  readonly badge: (Box & { readonly text: TextBlock; readonly contested: boolean }) | undefined;
}

/** An arrow from an application to its kernel, or from a kernel in user space to the host. */
export interface Call {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly host: boolean;
}

/** A heavy line around what counts as the hypervisor, and the key of its stack. */
export interface Contour {
  readonly stack: string;
  readonly path: string;
  /** Which of two readings it is; undefined where sources agree. */
  readonly reading: 1 | 2 | undefined;
}

export type Hairline = Pick<Box, 'x' | 'y' | 'width'>;

export interface TypesLayout extends Layout {
  readonly stacks: readonly StackMark[];
  readonly layers: readonly LayerMark[];
  readonly calls: readonly Call[];
  readonly contours: readonly Contour[];
  /** Whether a question is asked: then the answers stand out, and not the hypervisor. */
  readonly asked: boolean;
  readonly texts: readonly TextBlock[];
  readonly hairlines: readonly Hairline[];
}

/** What the parts of one picture share. */
export interface Drawing {
  readonly items: ReadonlyMap<string, ReadingItem>;
  readonly question: Question | undefined;
}

/** The words that stand in the block of a layer. */
export function contentOf(layer: LayerNode, { items }: Drawing): BlockContent {
  const { key, data, parts, column } = layer;
  const seated = seatedPart(layer);
  const label = (of: string): string => items.get(of)?.label ?? '';
  const facts = items.get(key)?.facts.map((fact) => fact.text) ?? [];
  const holds = data.holds?.length ?? 0;
  // What a device model holds is what it is; a tag would only say it twice.
  const told = data.kind === 'device-model' || data.kind === 'emulator' ? 0 : holds;
  // A column of a guest says by its name how many there are of what is in it; elsewhere a tag does.
  const counted = data.instances !== undefined && data.instances !== 'one' && column?.serves === true;
  return {
    label: label(key),
    holds: [...facts.slice(0, told), ...facts.slice(holds, holds + Number(counted))],
    parts: parts.filter((part) => part !== seated).map((part) => ({ key: part.key, label: label(part.key) })),
    seated: seated !== undefined,
  };
}
