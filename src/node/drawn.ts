import { toLocale, type Locale } from '../core/locale.js';
import type { Scheme } from '../core/palette.js';
import { FileError } from './errors.js';
import { readText } from './json-file.js';

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

type Embedded = Omit<Partial<Drawn>, 'locale' | 'width' | 'options'> & Readonly<Record<string, unknown>>;

function embeddedIn(svg: string): Embedded | undefined {
  try {
    // A program that rewrote the file may have turned the section into escaped text.
    const [, section, text = ''] = /<metadata[^>]*>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([\s\S]*?))<\/metadata>/.exec(svg) ?? [];
    const found: unknown = JSON.parse(section ?? text.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'));
    return typeof (found as Embedded | null)?.figure === 'string' ? (found as Embedded) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads what an SVG file was drawn from, so that it can be drawn again. */
export async function readDrawn(path: string): Promise<Drawn> {
  const svg = await readText(path);
  const embedded = embeddedIn(svg);
  if (embedded?.figure === undefined) throw new FileError(path, 'no-figure');
  const { figure, preset, data, selected, step, scheme = 'light', caption = true, ...options } = embedded;
  const root = /<svg[^>]*>/.exec(svg)?.[0] ?? '';
  return {
    figure,
    locale: toLocale(/ lang="([^"]*)"/.exec(root)?.[1]),
    width: Math.round(Number(/ viewBox="0 0 ([\d.]+)/.exec(root)?.[1] ?? 720)),
    scheme,
    caption,
    options: Object.fromEntries(Object.entries(options).filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
    ...(preset !== undefined && { preset }),
    ...(data !== undefined && { data }),
    ...(selected !== undefined && { selected }),
    ...(step !== undefined && { step }),
  };
}
