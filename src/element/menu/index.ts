import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../core/locale.js';
import type { MenuHost, Saving } from '../menu-controller.js';
import { clipped } from '../permalink-controller.js';
import type { Shown } from '../presenter.js';
import { embedCode, scriptAddress } from './embed.js';
import { menuWords } from './words.js';

/** What the reader is told after a saving; `code` has to be copied by hand. */
export interface Told {
  readonly sentence: string;
  readonly code?: string;
}

const savings: readonly Saving[] = ['svg', 'png', 'data', 'embed'];

/** The menu: native buttons, and what the last one has done. */
export function menuPanel(locale: Locale, told: Told | undefined): TemplateResult {
  const words = menuWords[locale];
  return html`<div class="menu" part="menu" id="menu" role="group" aria-label=${words.menu}>
    ${savings.map((what) => html`<button type="button" data-save=${what}>${words[what]}</button>`)}
    ${told === undefined ? '' : told.code === undefined ? html`<p>${told.sentence}</p>` : html`<textarea readonly rows="5" aria-label=${told.sentence} .value=${told.code}></textarea>`}
  </div>`;
}

function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers take hold of the file only some time after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** Does what the reader asked for, and tells what has become of it. */
export async function save(what: Saving, host: MenuHost, shown: Shown): Promise<Told> {
  const words = menuWords[shown.locale];
  const name = [host.localName, host.getAttribute('preset')].filter(Boolean).join('-');
  const saved = (ending: string, blob: Blob): Told => {
    const file = `${name}.${ending}`;
    download(file, blob);
    return { sentence: words.saved(file) };
  };
  switch (what) {
    case 'svg':
      return saved('svg', new Blob([host.toSVG()], { type: 'image/svg+xml' }));
    case 'png': {
      const picture = await host.toPNG().catch(() => undefined);
      return picture ? saved('png', picture) : { sentence: words.noPicture };
    }
    case 'data':
      return saved('json', new Blob([`${JSON.stringify({ $schema: `./node_modules/virt-figures/schemas/${host.localName}.json`, ...(shown.data as object) }, null, 2)}\n`], { type: 'application/json' }));
    case 'embed': {
      const code = embedCode(host, shown, scriptAddress(import.meta.url));
      return (await clipped(code)) ? { sentence: words.copied } : { sentence: words.toCopy, code };
    }
  }
}
