// Lists what each language lacks beside English: words of rooms, and texts of facts. Ends with 1 when something is missing.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { importSource } from './lib/registry.mjs';

const help = `npm run words -- [--all] [language …]
  Counts per file what is missing in a language, also in one that the figures do not speak yet; without names, in each that they do.
  --all  names every word and text that is missing`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});

if (values.help) console.log(help);
else {
  const { locales } = await importSource('src/core/language/locale.ts');
  const { byFile, lacking } = await importSource('test/support/lacking.ts');
  for (const language of positionals.length > 0 ? positionals : locales) {
    const lack = await lacking(language);
    console.log(`${language}: ${lack.missing.length} of ${lack.all} words and texts are missing`);
    if (values.all) for (const place of lack.missing) console.log(`  src/${place}`);
    else for (const [file, count] of byFile(lack)) console.log(`  src/${file}: ${count}`);
    if (lack.missing.length > 0) process.exitCode = 1;
  }
}
