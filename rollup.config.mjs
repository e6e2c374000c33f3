import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { resolve } from 'node:path';
import { chunksOf } from './scripts/chunks.mjs';
import { elementNames, entries, figureNames } from './scripts/figures.mjs';
import { minifyCssLiterals } from './scripts/minify-css.mjs';

const plugins = [
  nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
  minifyCssLiterals(),
];
const minify = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 2, unsafe_arrows: true },
  format: { comments: false },
});
const built = Object.fromEntries(entries().map(([name, path]) => [name, `dist/lib/${path}.js`]));

function onwarn(warning) {
  // d3-interpolate's modules import each other; that is its own business, and harmless.
  if (
    warning.code === 'CIRCULAR_DEPENDENCY' &&
    warning.ids?.every((id) => id.includes('node_modules/d3-interpolate/'))
  )
    return;
  throw new Error(`${warning.code}: ${warning.message}`);
}

/** One file per figure, with what they share in chunks. */
const split = {
  input: built,
  plugins,
  onwarn,
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    manualChunks: chunksOf(
      figureNames().map((name) => [name, resolve(`dist/lib/figures/${name}/index.js`)]),
      elementNames().map((name) => [name, resolve(`dist/lib/elements/${name}/index.js`)]),
    ),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    hoistTransitiveImports: true,
    plugins: [minify],
  },
};

/** Everything in one file, as a module and as a classic script. */
const whole = {
  input: built.all,
  plugins,
  onwarn,
  output: [
    { file: 'dist/virt-figures.js', format: 'es' },
    { file: 'dist/virt-figures.iife.js', format: 'iife', name: 'VirtFigures', banner: '\ufeff' },
  ].map((output) => ({ ...output, inlineDynamicImports: true, plugins: [minify] })),
};

export default [split, ...(built.all ? [whole] : [])].filter(({ input }) => Object.keys(input).length > 0);
