// Writes test/output/, the golden pictures of every figure, preset and language. Look at what changed before committing.
import { importSource } from './lib/registry.mjs';

const { rewriteGoldens } = await importSource('test/support/goldens.ts');
console.log(`wrote ${await rewriteGoldens()} pictures to test/output/`);
