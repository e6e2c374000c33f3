import {
  boolean,
  getDotPath,
  integer,
  minValue,
  number,
  objectWithRest,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  unknown,
  type InferOutput,
} from 'valibot';
import { toLocale, type Locale } from '../../core/language/locale.js';
import type { Scheme } from '../../core/drawing/palette.js';
import { quote } from '../../core/problem.js';
import { FileError } from './errors.js';

/** All that an SVG file was drawn from. */
export interface Drawn {
  readonly figure: string;
  readonly preset?: string;
  readonly data?: unknown;
  readonly locale: Locale;
  readonly width: number;
  readonly scheme: Scheme;
  readonly selected?: string;
  readonly step?: number;
  readonly caption: boolean;
  readonly options: Readonly<Record<string, string>>;
}

/** What a file may say of itself; anybody can have written it. */
const embeddedSchema = objectWithRest(
  {
    figure: string(),
    preset: optional(string()),
    data: unknown(),
    scheme: optional(picklist(['light', 'dark']), 'light'),
    selected: optional(string()),
    step: optional(pipe(number(), integer(), minValue(1))),
    caption: optional(boolean(), true),
  },
  // The figure's own options.
  string(),
);

function embeddedIn(svg: string): object | undefined {
  try {
    // A program that rewrote the file may have turned the section into escaped text.
    const [, section, text = ''] =
      /<metadata[^>]*>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([\s\S]*?))<\/metadata>/.exec(svg) ?? [];
    const found: unknown = JSON.parse(
      section ??
        text
          .replace(/&quot;/g, '"')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&amp;/g, '&'),
    );
    return typeof found === 'object' && found !== null && 'figure' in found ? found : undefined;
  } catch {
    return undefined;
  }
}

function checked(path: string, embedded: object): InferOutput<typeof embeddedSchema> {
  const { success, output, issues } = safeParse(embeddedSchema, { data: undefined, ...embedded });
  if (success) return output;
  const [issue] = issues;
  throw new FileError(path, 'unusable', () => `${getDotPath(issue) ?? ''} ${quote(issue.input)}`);
}

/** Whether a file's text is a picture and not JSON. */
export function isPicture(text: string): boolean {
  return /^\s*</.test(text);
}

/** Reads what an SVG file was drawn from, so that it can be drawn again. */
export function readDrawn(path: string, svg: string): Drawn {
  const embedded = embeddedIn(svg);
  if (embedded === undefined) throw new FileError(path, 'no-figure');
  const { figure, preset, data, selected, step, scheme, caption, ...options } = checked(path, embedded);
  const root = /<svg[^>]*>/.exec(svg)?.[0] ?? '';
  return {
    figure,
    locale: toLocale(/ lang="([^"]*)"/.exec(root)?.[1]),
    width: Math.round(Number(/ viewBox="0 0 ([\d.]+)/.exec(root)?.[1] ?? 720)),
    scheme,
    caption,
    options,
    ...(preset !== undefined && { preset }),
    ...(data !== undefined && { data }),
    ...(selected !== undefined && { selected }),
    ...(step !== undefined && { step }),
  };
}
