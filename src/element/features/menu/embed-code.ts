import { authorContent } from '../../data/author-content.js';
import { escapeMarkup } from '../../../core/escape.js';
import type { Figure } from '../../../core/figure.js';
import type { Shown } from '../../../core/present.js';

/** URL of the file with all figures, derived from that of this module. */
export function scriptAddress(from: string): string {
  if (!/^https?:/.test(from)) return 'virt-figures.js';
  const { origin, pathname } = new URL(from);
  const folder = /^(.*\/)(?:virt-figures(?:\.iife)?\.js|(?:chunks|classic)\/[^/]+\.js)$/.exec(pathname)?.[1];
  return folder === undefined ? 'virt-figures.js' : `${origin}${folder}virt-figures.js`;
}

/** Writes the HTML by which another page shows the same figure, with its summary for where no script runs. */
export function embedCode(host: Element, { data, locale, reading }: Shown, script: string): string {
  const kept = Array.from(host.attributes).filter(
    ({ name }) =>
      ![
        'id',
        'class',
        'style',
        'slot',
        'lang',
        'src',
        'data',
        'role',
        'hidden',
        'part',
        'defer-hydration',
      ].includes(name) &&
      !name.startsWith('aria-') &&
      !name.startsWith('hydrate-'),
  );
  const src = host.getAttribute('src');
  const own =
    src === null && (authorContent(host).json !== '' || host.hasAttribute('data') || !isPreset(host));
  const { figure } = host.constructor as { readonly figure?: Figure };
  // Without it a page would show the words alone.
  const preset =
    own || figure === undefined || src !== null || host.getAttribute('preset')
      ? []
      : [`preset="${figure.defaultPreset}"`];
  const attributes = [
    `lang="${locale}"`,
    ...(src === null ? [] : [`src="${escapeMarkup(new URL(src, host.baseURI).href)}"`]),
    ...preset,
    ...kept
      .filter(({ name, value }) => name !== 'preset' || (!own && value !== ''))
      .map(({ name, value }) => (value === '' ? name : `${name}="${escapeMarkup(value)}"`)),
  ];
  const json = own
    ? `\n  <script type="application/json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`
    : '';
  return `<script type="module" src="${escapeMarkup(script)}"></script>\n<${host.localName} ${attributes.join(' ')}>${json}\n  <p>${escapeMarkup(reading.summary)}</p>\n</${host.localName}>\n`;
}

/** Whether the host offers its examples to the reader: then it shows one. */
function isPreset(host: Element): boolean {
  return host.shadowRoot?.querySelector('[data-choice=preset]') != null;
}
