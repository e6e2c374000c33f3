import type { Command } from 'commander';
import type { Locale } from '../../core/locale.js';
import { findFigure } from '../index.js';
import { presetData } from '../read.js';
import { writeWhole } from '../write.js';
import { langOption } from './options.js';

/** Adds `init`. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('write JSON to start from, with the $schema by which an editor completes it')
    .argument('<figure>', 'tag of a figure')
    .option('--preset <name>', 'example to start from')
    .addOption(langOption())
    .option('-o, --out <file>', 'file to write, or - for standard output', '-')
    .action(async (tag: string, { preset, lang, out }: { preset?: string; lang: Locale; out: string }) => {
      const figure = await findFigure(tag);
      const data = await presetData(figure, preset ?? figure.defaultPreset, lang);
      await writeWhole(out, `${JSON.stringify({ $schema: `./node_modules/virt-figures/schemas/${tag}.json`, ...data }, null, 2)}\n`);
    });
}
