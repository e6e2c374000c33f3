import { Option, type Command } from 'commander';
import type { Locale } from '../../../core/language/locale.js';
import { findFigure, findPreset } from '../index.js';
import { writeNew, writeWhole } from '../write.js';
import { langOption } from './options.js';

interface InitOptions {
  readonly from?: string;
  readonly preset?: string;
  readonly lang: Locale;
  readonly out: string;
  readonly force?: boolean;
}

/** Adds `init`. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('write JSON to start from, with the $schema by which an editor completes it')
    .argument('<figure>', 'tag of a figure')
    .option('--from <name>', 'example to start from')
    .addOption(new Option('--preset <name>').hideHelp())
    .addOption(langOption())
    .option('-o, --out <file>', 'file to write, or - for standard output', '-')
    .option('--force', 'write over a file that is there already')
    .action(async (tag: string, { from, preset = from, lang, out, force }: InitOptions) => {
      const data = await findPreset(await findFigure(tag), preset, lang);
      const text = `${JSON.stringify({ $schema: `./node_modules/virt-figures/schemas/${tag}.json`, ...data }, null, 2)}\n`;
      await (force === true ? writeWhole(out, text) : writeNew(out, text));
    });
}
