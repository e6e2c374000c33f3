import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePrograms } from '../../scripts/lib/programs.mjs';
import { ensureChineseFont } from '../../scripts/lib/browser.mjs';
import type { Locale } from '../../src/core/language/locale.js';
import { everyItem, type Reading } from '../../src/core/reading.js';
import { renderHTML, renderMarkdown, renderSVG } from '../../src/hosts/node/index.js';
import { presetData, readFigure } from '../../src/hosts/node/read.js';
import { publishedFigures } from './figures.js';
import { ran } from './packed.js';
import { everyElement, parseXml, textOf } from './xml.js';

/** A figure in one language, in all the forms that documents take it. */
export interface Written {
  readonly tag: string;
  readonly locale: Locale;
  readonly reading: Reading;
  readonly svg: string;
  readonly markdown: string;
  readonly fragment: string;
  /** Every line of text on the picture. */
  readonly lines: readonly string[];
  readonly labels: readonly string[];
}

/** Text as it is compared: programs break lines and set spaces as they like, write ligatures, and radicals for the characters that look like them. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/戶/g, '户')
    .replace(/[\s\u00ad\u200b-]+/g, '');
}

/** Writes every figure in a language. */
export async function writeAll(locale: Locale): Promise<readonly Written[]> {
  ensureChineseFont();
  return Promise.all(
    (await publishedFigures()).map(async ({ tag, figure }) => {
      const { reading } = await readFigure(figure, await presetData(figure, figure.defaultPreset, locale), {
        locale,
      });
      const svg = await renderSVG(tag, {}, { locale });
      const lines = [...everyElement(parseXml(svg))]
        .filter(
          ({ name, children }) =>
            name === 'tspan' || (name === 'text' && children.every((child) => typeof child === 'string')),
        )
        .map(textOf)
        .filter((line) => bare(line) !== '');
      return {
        tag,
        locale,
        reading,
        svg,
        lines,
        labels: [...everyItem(reading.items)].map(({ label }) => label),
        markdown: await renderMarkdown(tag, {}, { locale }),
        fragment: await renderHTML(tag, {}, { locale, fragment: true }),
      };
    }),
  );
}

/** Writes the figures into a folder as SVG files, and one Markdown document that shows and tells them. */
export function writeDocument(written: readonly Written[]): {
  readonly folder: string;
  readonly markdown: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'virt-figures-document-'));
  for (const { tag, svg } of written) writeFileSync(join(folder, `${tag}.svg`), svg);
  const chinese = written[0]?.locale !== 'en';
  const markdown = `---\ntitle: "${chinese ? '虚拟化' : 'Virtualization'}"\nlang: ${written[0]?.locale ?? 'en'}\n---\n\n${written.map(({ tag, reading, markdown: text }) => `![${reading.title.replace(/([[\]])/g, '\\$1')}](${tag}.svg)\n\n${text}`).join('\n')}`;
  writeFileSync(join(folder, 'document.md'), markdown);
  return { folder, markdown };
}

/** Which programs are not there, after the attempt to install them; each is named in a line. */
export function missingPrograms(...names: string[]): readonly string[] {
  return ensurePrograms(names);
}

/** Runs a program that must succeed; returns what it printed. */
export async function must(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await ran(folder, command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${code ?? 'killed'}\n${stdout}\n${stderr}`);
  return `${stdout}\n${stderr}`;
}

/** The text of a PDF file, once in the order of its content and once as it is read: programs that change fonts inside a line write its parts apart. */
export async function pdfText(folder: string, file: string): Promise<string> {
  const read = async (...order: readonly string[]): Promise<string> => {
    await must(folder, 'pdftotext', ...order, '-enc', 'UTF-8', file, 'out.txt');
    return bare(readFileSync(join(folder, 'out.txt'), 'utf8'));
  };
  return [await read('-raw'), await read()].join('\n');
}
