import type { Shown } from '../../../core/present.js';
import type { FigureHost } from '../../types.js';
import { clipped } from '../permalink/controller.js';
import { embedCode, scriptAddress } from './embed-code.js';
import type { SaveResult, Saving } from './view.js';
import type { MenuWords } from './words/index.js';

function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers read the file only some time after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** Saves a figure in the form that the reader chose. */
export async function save(
  what: Saving,
  host: FigureHost,
  shown: Shown,
  words: MenuWords,
): Promise<SaveResult> {
  const name = [host.localName, host.getAttribute('preset')].filter(Boolean).join('-');
  const saved = (ending: string, blob: Blob): SaveResult => {
    const file = `${name}.${ending}`;
    download(file, blob);
    return { sentence: words.saved(file) };
  };
  switch (what) {
    case 'svg':
      return saved('svg', new Blob([await host.toSVG()], { type: 'image/svg+xml' }));
    case 'png': {
      const picture = await host.toPNG().catch(() => undefined);
      return picture ? saved('png', picture) : { sentence: words.noPicture };
    }
    case 'data':
      return saved(
        'json',
        new Blob(
          [
            `${JSON.stringify({ $schema: `./node_modules/virt-figures/schemas/${host.localName}.json`, ...shown.data }, null, 2)}\n`,
          ],
          { type: 'application/json' },
        ),
      );
    case 'embed': {
      const code = embedCode(host, shown, scriptAddress(import.meta.url));
      return (await clipped(code)) ? { sentence: words.copied } : { sentence: words.toCopy, code };
    }
  }
}
