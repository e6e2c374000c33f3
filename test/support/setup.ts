import fc from 'fast-check';
import { seed } from './property.js';
import { runs } from './quick.js';

let rested = performance.now();

/** Lets a worker answer its runner: a property that never pauses looks like a worker that hangs. */
async function rest(): Promise<void> {
  if (performance.now() - rested < 50) return;
  await new Promise((resolve) => setTimeout(resolve));
  rested = performance.now();
}

fc.configureGlobal({ seed, numRuns: runs(100) });
fc.installGlobalPlugin(fc.beforeEach(rest));
