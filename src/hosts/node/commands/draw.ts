import type { Locale } from '../../../core/language/locale.js';
import {
  describe,
  renderHTML,
  renderMarkdown,
  renderPNG,
  renderSVG,
  type FileOptions,
  type HtmlOptions,
  type PngOptions,
  type Subject,
} from '../index.js';

/** Kinds of files, by their endings. */
export const formats = ['svg', 'png', 'html', 'md', 'txt'] as const;
export type Format = (typeof formats)[number];

/** How a file of any kind is drawn. */
export type DrawOptions = FileOptions & HtmlOptions & PngOptions & { readonly locale: Locale };

/** Draws a figure as a file of a kind. */
export async function draw(
  figure: string,
  subject: Subject,
  format: Format,
  options: DrawOptions,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'png':
      return renderPNG(figure, subject, options);
    case 'html':
      return renderHTML(figure, subject, options);
    case 'md':
      return renderMarkdown(figure, subject, options);
    case 'txt':
      return describe(figure, subject, options);
    case 'svg':
      return renderSVG(figure, subject, options);
  }
}
