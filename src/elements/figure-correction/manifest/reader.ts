import { correct, type Correcting, type Loaders } from './correct.js';

const running = Symbol.for('virt-figures:reader');

/** Corrects a page that a reader does not own; asked again, takes everything back. */
export function readWith(manifest: unknown, loaders: Loaders): void {
  const page = document as Document & { [running]?: Promise<Correcting> | undefined };
  const before = page[running];
  page[running] = before === undefined ? correct(manifest, { loaders }) : undefined;
  void before?.then((corrections) => {
    corrections.stop();
  });
}
