import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import process from 'node:process';
import { entries } from './scripts/lib/registry.mjs';
import { minifyCssLiterals } from './scripts/lib/minify-css.mjs';

const plugins = [
  nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
  minifyCssLiterals(),
];

/** Builds for tests are minified in a tenth of the time, to about the same size. */
const quick = process.argv.includes('--quick');
const minify = (module) =>
  quick
    ? {
        name: 'esbuild-minify',
        renderChunk: (code) => transform(code, { minify: true, target: 'es2022', legalComments: 'none' }),
      }
    : terser({
        ecma: 2022,
        module,
        compress: { passes: 2, unsafe_arrows: true },
        format: { comments: false },
      });
/** What is a starter in dist/ is no module of this build: see scripts/lib/loading/. */
const built = Object.fromEntries(
  entries()
    .filter(([name]) => name !== 'autoload')
    .map(([name, path]) => [name, `dist/lib/${path}.js`]),
);

function onwarn(warning) {
  // d3-interpolate's modules import each other; that is its own business, and harmless.
  if (
    warning.code === 'CIRCULAR_DEPENDENCY' &&
    warning.ids?.every((id) => id.includes('node_modules/d3-interpolate/'))
  )
    return;
  throw new Error(`${warning.code}: ${warning.message}`);
}

/** Files that load each other; scripts/lib/loading/ cuts them. */
const split = {
  input: built,
  plugins,
  onwarn,
  preserveEntrySignatures: 'allow-extension',
  output: { dir: 'dist', format: 'es', hoistTransitiveImports: true, plugins: [minify(true)] },
};

/** How the same files are written as classic scripts. */
export const classic = { dir: 'dist/classic', format: 'system', plugins: [minify(false)] };

/** Everything in one file, as a module and as a classic script. */
const whole = {
  input: built.all,
  plugins,
  onwarn,
  output: [
    { file: 'dist/virt-figures.js', format: 'es' },
    { file: 'dist/virt-figures.iife.js', format: 'iife', name: 'VirtFigures', banner: '\ufeff' },
  ].map((output) => ({ ...output, inlineDynamicImports: true, plugins: [minify(true)] })),
};

export default [split, whole];
