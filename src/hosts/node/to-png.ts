import type { Resvg as Renderer } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { languages } from '../../core/language/languages.js';
import { toLocale } from '../../core/language/locale.js';
import { FileError, FontError, reason } from './errors.js';
import { findFonts } from './fonts.js';

/** How an SVG file becomes a picture. */
export interface PngOptions {
  /** Device pixels per px; 2 by default. */
  readonly scale?: number;
  /** Font files to use in place of those found on the machine. */
  readonly fonts?: readonly string[];
  /** Folders in which fonts are looked for; by default those of the system. */
  readonly fontFolders?: readonly string[];
}

const chinese = /[\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const chineseRun = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]+/gu;

/** Names the face of every run of Chinese: the renderer would else take the first that has the character, in Japanese forms. */
function withChineseFaces(svg: string): string {
  const { fonts } = languages[toLocale(/^<svg[^>]* lang="([^"]*)"/.exec(svg)?.[1])];
  const [face] = /Noto Sans CJK \w+/.exec(fonts) ?? ['Noto Sans CJK SC'];
  const [head = '', body = ''] = svg.split('</style>');
  return `${head}</style>${body.replace(/>[^<]+</g, (text) => text.replace(chineseRun, (run) => `<tspan font-family="${face}">${run}</tspan>`))}`;
}

function assertFont(file: string): void {
  let start: Buffer;
  try {
    start = readFileSync(file).subarray(0, 4);
  } catch (error) {
    throw new FileError(file, 'unreadable', reason(error), error);
  }
  if (!['00010000', '4f54544f', '74746366', '74727565'].includes(start.toString('hex')))
    throw new FontError((words) => words.unreadableFont(file));
}

/** Draws a minus, which Noto Sans lacks, as a dash of that face: the renderer would else set the whole line in another face. */
const withDashes = (svg: string): string => svg.replaceAll('\u2212', '\u2013');

/** Turns an SVG file of a figure into a PNG picture, with named fonts only. */
export async function toPNG(
  svg: string,
  { scale = 2, fonts = [], fontFolders }: PngOptions = {},
): Promise<Uint8Array> {
  fonts.forEach(assertFont);
  const found =
    fonts.length > 0
      ? { files: fonts, missing: [], mono: 'Noto Sans Mono' }
      : findFonts(chinese.test(svg), fontFolders);
  if (found.missing.length > 0) throw new FontError((words) => words.fonts(found.missing.join(', ')));
  const { Resvg } = (await import('@resvg/resvg-js')) as { Resvg: typeof Renderer };
  const image = new Resvg(withDashes(withChineseFaces(svg)), {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: [...found.files],
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
      monospaceFamily: found.mono,
    },
  });
  return image.render().asPng();
}
