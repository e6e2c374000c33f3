import type { Command } from 'commander';
import process from 'node:process';
import { load } from '../../../core/loadable.js';
import type { Locale } from '../../../core/language/locale.js';
import { figureNames, findFigure } from '../index.js';
import { langOption } from './options.js';

/** Adds `list`. */
export function addList(program: Command): void {
  program
    .command('list')
    .description('list figures, or the presets and choices of one')
    .argument('[figure]', 'tag of a figure')
    .addOption(langOption())
    .action(async (tag: string | undefined, { lang }: { lang: Locale }) => {
      for (const name of tag === undefined ? figureNames : [tag]) {
        const figure = await findFigure(name);
        const words = await load(figure.words[lang]);
        const lines = [`${name}  ${words.name}`];
        if (tag !== undefined) {
          lines.push(
            ...Object.keys(figure.presets).map(
              (preset) =>
                `  --preset ${preset}${preset === figure.defaultPreset ? ' (default)' : ''}  ${words.presets[preset] ?? ''}`,
            ),
          );
          for (const [option, values] of Object.entries(figure.options ?? {}))
            lines.push(
              ...values
                .filter((value) => value !== '')
                .map((value) => `  --${option} ${value}  ${words.options?.[option]?.values[value] ?? ''}`),
            );
        }
        process.stdout.write(`${lines.join('\n')}\n`);
      }
    });
}
