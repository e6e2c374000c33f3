import { InvalidArgumentError, Option, type Command } from 'commander';
import { extname, join } from 'node:path';
import process from 'node:process';
import { locales, type Locale } from '../../core/locale.js';
import { describe, figureNames, findFigure, renderHTML, renderMarkdown, renderPNG, renderSVG, type Subject } from '../index.js';
import { FileError, readDrawn, readJSON } from '../json-file.js';
import { reportProblems } from '../report.js';
import { writeWhole } from '../write.js';
import { langOption, whole } from './options.js';

const formats = ['svg', 'png', 'html', 'md', 'txt'] as const;
type Format = (typeof formats)[number];

interface RenderOptions {
  readonly preset?: string;
  readonly data?: string;
  readonly lang: Locale;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly selected?: string;
  readonly step?: number;
  readonly option: Readonly<Record<string, string>>;
  readonly operation?: string;
  readonly axis?: string;
  readonly format?: Format;
  readonly out: string;
  readonly all?: boolean;
  readonly script?: string;
  readonly font?: readonly string[];
  readonly scale: number;
}

/** Collects `--option name=value`. */
function pair(text: string, all: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [name, value] = text.split(/=(.*)/s);
  if (name === undefined || value === undefined) throw new InvalidArgumentError('It must be name=value.');
  return { ...all, [name]: value };
}

function formatOf({ format, out }: RenderOptions): Format {
  const ending = extname(out).slice(1);
  return format ?? formats.find((known) => known === ending) ?? 'svg';
}

async function draw(figure: string, subject: Subject, format: Format, options: RenderOptions, locale: Locale): Promise<string | Uint8Array> {
  const { width, theme, selected, step, scale, script, font = [], option, operation, axis } = options;
  const file = {
    locale,
    width,
    scheme: theme,
    options: { ...option, ...(operation !== undefined && { operation }), ...(axis !== undefined && { axis }) },
    ...(selected !== undefined && { selected }),
    ...(step !== undefined && { step }),
  };
  switch (format) {
    case 'png':
      return renderPNG(figure, subject, { ...file, scale, fonts: font });
    case 'html':
      return renderHTML(figure, subject, { ...file, ...(script !== undefined && { script }) });
    case 'md':
      return renderMarkdown(figure, subject, file);
    case 'txt':
      return describe(figure, subject, file);
    case 'svg':
      return renderSVG(figure, subject, file);
  }
}

/** What to draw: an example, a JSON file, or what another SVG file was drawn from. */
async function subjectOf({ data, preset }: RenderOptions): Promise<Subject> {
  if (data === undefined) return preset === undefined ? {} : { preset };
  return extname(data) === '.svg' ? readDrawn(data) : { data: await readJSON(data) };
}

async function renderAll(options: RenderOptions): Promise<void> {
  if (options.out === '-') throw new FileError('--all needs a folder: -o folder/.');
  const format = options.format ?? 'svg';
  let done = 0;
  for (const figure of figureNames) {
    for (const preset of Object.keys((await findFigure(figure)).presets)) {
      for (const locale of locales) {
        await writeWhole(join(options.out, figure, `${preset}.${locale}.${format}`), await draw(figure, { preset }, format, options, locale));
        done += 1;
        if (process.stderr.isTTY) process.stderr.write(`\r${done} files: ${figure} ${preset} ${locale}\u001b[K`);
      }
    }
  }
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${done} files in ${options.out}\n`);
}

/** Adds `render`. */
export function addRender(program: Command): void {
  program
    .command('render')
    .description('draw a figure into a file')
    .argument('[figure]', `tag of the figure: ${figureNames.join(', ')}`)
    .option('--preset <name>', 'an example of the figure')
    .option('--data <file>', 'data of your own: JSON, or an SVG file that was drawn by this command')
    .addOption(langOption())
    .option('--width <px>', 'width of the picture', whole(240, 4000), 720)
    .addOption(new Option('--theme <scheme>', 'colours').choices(['light', 'dark']).default('light'))
    .option('--selected <key>', 'key of the part to mark')
    .option('--step <n>', 'step to show', whole(1, 1000))
    .option('--operation <name>', 'operation to trace, where the figure has operations')
    .option('--axis <name>', 'axis to order by, where the figure has axes')
    .option('--option <name=value>', 'another choice of the figure; may repeat', pair, {})
    .addOption(new Option('--format <format>', 'by default the ending of the file').choices(formats))
    .option('-o, --out <file>', 'file to write, or - for standard output; a folder with --all', '-')
    .option('--all', 'draw every figure, preset and language into a folder')
    .option('--script <url>', 'in HTML: address of hydrate.js, by which the figure comes alive')
    .option('--font <file...>', 'in PNG: font files to use in place of the installed ones')
    .option('--scale <n>', 'in PNG: device pixels per px', whole(1, 8), 2)
    .action(async (figure: string | undefined, options: RenderOptions) => {
      if (options.all === true) {
        await renderAll(options);
        return;
      }
      if (figure === undefined) throw new FileError('name a figure, or use --all.');
      const subject = await subjectOf(options);
      if (options.data !== undefined && subject.data !== undefined && (await reportProblems(figure, options.data, subject.data, options.lang)) > 0) {
        process.exitCode = 1;
        return;
      }
      await writeWhole(options.out, await draw(figure, subject, formatOf(options), options, options.lang));
    });
}
