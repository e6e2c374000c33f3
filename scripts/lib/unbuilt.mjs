// Middleware of the local server: what a page asks of dist/ comes from the sources, so that no build is needed and every edit shows.
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readRoom, stylesheet } from './stylesheet.mjs';

/** Returns the middleware for a repository at `root`. */
export function unbuilt(root) {
  const answers = {
    'virt-figures.css': () => stylesheet(readRoom()),
    'virt-figures.js': () => module('all'),
    'virt-figures.iife.js': () => `import('/src/all.ts').then((all) => (globalThis.VirtFigures = all));\n`,
    'correct.user.js': async () => (await readers(root)).userscript,
    'correct.bookmarklet.txt': async () => (await readers(root)).bookmarklet,
  };
  const answer = (name) => {
    if (Object.hasOwn(answers, name)) return answers[name]();
    const path = name.replace(/^(?:lib|classic)\/|\.js$/g, '');
    const source = [path, `figures/${path}/index`, `elements/${path}/index`].find((each) =>
      existsSync(join(root, 'src', `${each}.ts`)),
    );
    if (!source || !name.endsWith('.js')) return undefined;
    return name.startsWith('classic/') ? `import('/src/${source}.ts');\n` : module(source);
  };
  return async (context, next) => {
    const [, name = ''] = /^\/dist\/(.+)/.exec(context.path) ?? [];
    const body = name && (await answer(name));
    if (!body) return next();
    context.type = extname(name);
    context.set('cache-control', 'no-cache');
    context.body = body;
  };
}

/** One module by two addresses would be two modules: this one only hands on. */
function module(source) {
  return `export * from '/src/${source}.ts';\n`;
}

async function readers(root) {
  const { readerScripts } = await import('./reader-scripts.mjs');
  const manifest = JSON.parse(readFileSync(join(root, 'demo/corrections/corrections.json'), 'utf8'));
  const bundle = async (contents) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      target: 'es2022',
      tsconfig: join(root, 'tsconfig.json'),
      conditions: ['browser'],
      logLevel: 'error',
    });
    return outputFiles[0].text;
  };
  return readerScripts(manifest, { bundle, floor: join(root, 'src'), ending: '.ts' });
}
