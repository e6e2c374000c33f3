import { Resvg } from '@resvg/resvg-js';
import { findFonts } from './fonts.js';

/** A font that a picture needs is not on the machine. */
export class FontError extends Error {}

/** How an SVG file becomes a picture. */
export interface PngOptions {
  /** Device pixels per px; 2 by default. */
  readonly scale?: number;
  /** Font files to use in place of those found on the machine. */
  readonly fonts?: readonly string[];
}

/** Turns an SVG file of a figure into a PNG picture, with named fonts only. */
export function toPNG(svg: string, { scale = 2, fonts = [] }: PngOptions = {}): Uint8Array {
  const found = fonts.length > 0 ? { files: fonts, missing: [], mono: 'monospace' } : findFonts(/[\u2e80-\u9fff]/u.test(svg));
  if (found.missing.length > 0) throw new FontError(`Fonts are missing: ${found.missing.join(', ')}; install them or name font files.`);
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles: [...found.files], defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans', monospaceFamily: found.mono },
  });
  return image.render().asPng();
}
