// Writes the files that a page loads first: dist/<tag>.js and dist/autoload.js, and the same as classic scripts. Each is a starter
// without static imports, with the table of what its elements need.
import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes the starters of one format into a folder; `tags` hold `define`, `exported`, `values` and `rules`, `files` the chunks' names. */
export async function writeStarters({ folder, format, tags, files }) {
  const common = {
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    format: format.esbuild,
    logLevel: 'error',
    plugins: [tagsOfLanguages],
  };
  const write = (name, contents) =>
    build({
      ...common,
      banner: format.banner && { js: format.banner },
      stdin: { contents: `${format.get}\n${contents}`, resolveDir: 'dist/lib/starter' },
      outfile: join(folder, `${name}.js`),
    });
  await Promise.all([
    ...Object.entries(tags).map(([tag, start]) => {
      const own = only(start, files);
      return write(
        tag,
        `import { startOne } from './start.js';
export const element = startOne(${JSON.stringify(tag)}, ${JSON.stringify(own.start)}, ${JSON.stringify(own.files)}, get);`,
      );
    }),
    write(
      'autoload',
      `import { startUsed } from './start.js';
export const autoload = (root) => startUsed(root, ${JSON.stringify(tags)}, ${JSON.stringify(files)}, get);
if (typeof document !== 'undefined') autoload(document);`,
    ),
  ]);
}

/** A starter has to know the tags of the languages, and nothing else of them. */
const tagsOfLanguages = {
  name: 'tags-of-languages',
  setup: ({ onLoad }) =>
    onLoad({ filter: /core.language.languages\.js$/ }, async ({ path }) => {
      const { languages } = await import(pathToFileURL(path).href);
      const tags = Object.entries(languages).map(([locale, { aliases }]) => [locale, { aliases }]);
      return {
        contents: `export const languages = ${JSON.stringify(Object.fromEntries(tags))};
export const locales = Object.keys(languages);`,
      };
    }),
};

/** What one tag needs, with the numbers of its own files. */
function only({ define, exported, values, rules }, files) {
  const used = [...new Set([define, ...Object.values(rules).flat()])];
  const renumbered = (numbers) => numbers.map((number) => used.indexOf(number));
  return {
    files: used.map((number) => files[number]),
    start: {
      define: 0,
      exported,
      values,
      rules: Object.fromEntries(Object.entries(rules).map(([rule, numbers]) => [rule, renumbered(numbers)])),
    },
  };
}
