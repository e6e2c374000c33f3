import { containers } from './containers.js';
import { hardware } from './hardware.js';
import { languages } from './languages.js';
import { machines } from './machines.js';
import type { Mechanism } from './mechanism.js';
import { processes } from './processes.js';
import { sandboxes } from './sandboxes.js';
import type { IsolationTexts } from './texts/index.js';

/** Keys of the mechanisms that are known here, so that data can name one and need not describe it. */
export const known = [
  'process', 'chroot', 'jail', 'zone', 'container', 'rootless', 'gvisor', 'nabla', 'wasm', 'v8-isolate',
  'unikernel', 'kata', 'firecracker', 'full-vm', 'confidential-vm', 'bare-metal', 'air-gap',
] as const;
export type Known = (typeof known)[number];

/** The known mechanisms in one language. */
export function catalogue(texts: IsolationTexts): readonly Mechanism[] {
  return [processes, containers, sandboxes, languages, machines, hardware].flatMap((group) => group(texts));
}
