import { round, type Box, type Layout, type MarkBox } from '../../core/drawing/geometry.js';
import type { Kind } from '../../core/kind.js';
import type { ReadingItem } from '../../core/reading.js';
import type { BlockContent } from './block.js';
import type { LayerNode, Question } from './model.js';

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

/** What the parts of one picture share. */
export interface Drawing {
  readonly items: ReadonlyMap<string, ReadingItem>;
  readonly question: Question | undefined;
}

export function say(
  lines: readonly string[],
  x: number,
  y: number,
  lineHeight: number,
  className: string,
  anchor?: Words['anchor'],
): Words {
  return { lines, x: round(x), y: round(y), lineHeight, className, ...(anchor && { anchor }) };
}

/** The words that stand in the block of a layer. */
export function contentOf({ key, data, parts }: LayerNode, { items }: Drawing): BlockContent {
  const label = (of: string): string => items.get(of)?.label ?? '';
  // What a device model holds is what it is; a tag would only say it twice.
  const held = data.kind === 'device-model' || data.kind === 'emulator' ? 0 : (data.holds?.length ?? 0);
  return {
    label: label(key),
    holds:
      items
        .get(key)
        ?.facts.slice(0, held)
        .map((fact) => fact.text) ?? [],
    parts: parts.map((part) => ({ key: part.key, label: label(part.key) })),
  };
}
