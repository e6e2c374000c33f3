// The same chunks as classic scripts, for frames of an opaque origin, pages from a disk and packages: rollup's `system` format under a
// name of its own, since a page may have SystemJS. src/starter/classic.ts loads them.

export const classicFormat = {
  esbuild: 'iife',
  get: `import { classicGet } from './classic.js'; const get = classicGet();`,
};

/** Renames the loader that chunks call, and writes no chunk but those that `reached` picks. */
export function ownLoader(reached) {
  return {
    name: 'own-loader',
    renderChunk: (code) => {
      const text = code.replace(/^System\.register\(/, 'virtFigures.register(');
      if (text === code) throw new Error('A classic chunk begins otherwise than System.register.');
      return { code: text, map: null };
    },
    generateBundle(_, output) {
      const wanted = reached(Object.values(output));
      for (const file of Object.keys(output)) if (!wanted.has(file)) delete output[file];
    },
  };
}
