import { correct, type Correcting, type Loaders } from './correct.js';

const running = Symbol.for('virt-figures:reader');

/** Corrects a page that the reader does not own; called again, removes all corrections. */
export function readWith(manifest: unknown, loaders: Loaders): void {
  const page = document as Document & { [running]?: Promise<Correcting> | undefined };
  const before = page[running];
  page[running] = before === undefined ? correct(manifest, { loaders }) : undefined;
  void before?.then((corrections) => {
    corrections.stop();
  });
}
