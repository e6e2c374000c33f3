// How long the machine takes to trace every operation through every configuration.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/lib/files.mjs';

/** Returns the number of traces and the time for all of them, per run, in ms; undefined where there is no machine. */
export async function traces({ runs = 25 } = {}) {
  const file = join(root, 'dist/lib/machine/index.js');
  if (!existsSync(file)) return undefined;
  const { configurations, operations, trace } = await import(pathToFileURL(file).href);
  if (!configurations || !operations || !trace) return undefined;
  const pairs = Object.values(configurations).flatMap((configuration) =>
    Object.keys(operations).map((operation) => [configuration, operation]),
  );
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    for (const [configuration, operation] of pairs) trace(configuration, operation);
    return performance.now() - start;
  });
  return { pairs: pairs.length, first: times[0], times };
}
