import { Option, type Command } from 'commander';
import { extname } from 'node:path';
import type { Figure } from '../../../core/figure.js';
import type { Locale } from '../../../core/language/locale.js';
import type { Scheme } from '../../../core/drawing/palette.js';
import { isPicture, readDrawn, type Drawn } from '../drawn.js';
import { figureNames } from '../index.js';
import { parseFile, readText } from '../json-file.js';
import { writeWhole } from '../write.js';
import { assertGood } from './good.js';
import { draw, formats, type Format } from './draw.js';
import { langOption, likely, oneOf, ownOptions, whole } from './options.js';
import { renderAll } from './render-all.js';

interface RenderOptions extends Readonly<Record<string, unknown>> {
  readonly preset?: string;
  readonly data?: string;
  readonly lang: Locale;
  readonly width: number;
  readonly theme: Scheme;
  readonly caption: boolean;
  readonly selected?: string;
  readonly step?: number;
  readonly format?: Format;
  readonly out: string;
  readonly all?: boolean;
  readonly script?: string;
  readonly font?: readonly string[];
  readonly scale: number;
}

type Start = Partial<Drawn>;

/** The kind of file that is asked for; an ending that is no kind is a mistake. */
function formatOf({ format, out, all }: RenderOptions, command: Command): Format {
  const ending = extname(out).slice(1).toLowerCase();
  const found = format ?? formats.find((known) => known === ending);
  if (found === undefined && ending !== '' && all !== true)
    command.error(`error: no file ends in “.${ending}”; ${likely(ending, formats)} --format names one.`, {
      exitCode: 2,
    });
  return found ?? 'svg';
}

/** What to draw: an example, a JSON file, or all that another SVG file was drawn from. */
async function startOf({ data, preset }: RenderOptions): Promise<Start> {
  if (data === undefined) return preset === undefined ? {} : { preset };
  const text = await readText(data);
  return isPicture(text) || extname(data).toLowerCase() === '.svg'
    ? readDrawn(data, text)
    : { data: parseFile(data, text) };
}

async function renderOne(
  figure: string | undefined,
  options: RenderOptions,
  own: Figure | undefined,
  command: Command,
): Promise<void> {
  const start = await startOf(options);
  const tag = figure ?? start.figure;
  if (tag === undefined)
    return command.error(`error: name a figure: ${figureNames.join(', ')}; or use --all.`, { exitCode: 2 });
  // What was typed wins over what the file was drawn with, and this over the defaults.
  const typed = <T>(name: keyof RenderOptions, before: T | undefined): T =>
    command.getOptionValueSource(name as string) === 'cli' || before === undefined
      ? (options[name] as T)
      : before;
  const locale = typed('lang', start.locale);
  const selected = typed<string | undefined>('selected', start.selected);
  const step = typed<number | undefined>('step', start.step);
  const chosen = Object.keys(own?.options ?? {}).flatMap((name) =>
    typeof options[name] === 'string' ? [[name, options[name]]] : [],
  );
  if (options.data !== undefined && start.data !== undefined)
    await assertGood(tag, options.data, start.data, locale);
  const { script, font = [], scale } = options;
  const content = await draw(
    tag,
    { ...(start.preset !== undefined && { preset: start.preset }), data: start.data },
    formatOf(options, command),
    {
      locale,
      width: typed('width', start.width),
      scheme: typed('theme', start.scheme),
      caption: typed('caption', start.caption),
      options: { ...start.options, ...(Object.fromEntries(chosen) as Record<string, string>) },
      ...(selected !== undefined && { selected }),
      ...(step !== undefined && { step }),
      ...(script !== undefined && { script }),
      fonts: font,
      scale,
    },
  );
  await writeWhole(options.out, content);
}

/** Adds `render`, with the own options of a figure where one is named. */
export async function addRender(program: Command, named: Figure | undefined): Promise<void> {
  const command = program
    .command('render')
    .description('draw a figure into a file')
    .argument('[figure]', `tag of the figure: ${figureNames.join(', ')}`)
    .option('--preset <name>', 'an example of the figure')
    .addOption(
      new Option(
        '--data <file>',
        'data of your own: JSON, or an SVG file that was drawn by this command, to draw it again; - is standard input',
      ).conflicts('preset'),
    )
    .addOption(langOption())
    .option('--width <px>', 'width of the picture', whole(240, 4000), 720)
    .addOption(
      new Option('--theme <scheme>', 'colours: light, dark')
        .default('light')
        .argParser(oneOf(['light', 'dark'])),
    )
    .option('--no-caption', 'in SVG and PNG: no verdict, notes and sources below the picture')
    .option('--selected <key>', 'key of the part to mark')
    .option('--step <n>', 'step to show', whole(1, 1000))
    .addOption(
      new Option('--format <format>', `kind of file, by default its ending: ${formats.join(', ')}`).argParser(
        oneOf(formats),
      ),
    )
    .option('-o, --out <file>', 'file to write, or - for standard output; a folder with --all', '-')
    .option('--all', 'draw every figure, preset and language into a folder')
    .option('--script <url>', 'in HTML: address of hydrate.js, by which the figure comes alive')
    .option(
      '--font <file>',
      'in PNG: a font file to use in place of the installed ones; once for each',
      (file: string, before: readonly string[] | undefined) => [...(before ?? []), file],
    )
    .option('--scale <n>', 'in PNG: device pixels per px', whole(1, 8), 2)
    .addHelpText(
      'after',
      named === undefined ? '\nA figure has options of its own: try render <figure> --help.' : '',
    );
  for (const option of named === undefined ? [] : await ownOptions(named)) command.addOption(option);
  command.action(async (figure: string | undefined, options: RenderOptions) => {
    if (options.all !== true) return renderOne(figure, options, named, command);
    if (figure !== undefined) command.error('error: --all draws every figure: name none.', { exitCode: 2 });
    if (options.out === '-') command.error('error: --all needs a folder: -o folder/.', { exitCode: 2 });
    const { lang: locale, width, theme: scheme, caption, scale, script, font = [] } = options;
    await renderAll(options.out, formatOf(options, command), {
      locale,
      width,
      scheme,
      caption,
      scale,
      fonts: font,
      ...(script !== undefined && { script }),
    });
  });
}
