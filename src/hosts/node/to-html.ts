import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { escapeMarkup } from '../../core/escape.js';
import type { Figure } from '../../core/figure.js';
import { load } from '../../core/loadable.js';
import { sourceLine, withCites, type CitedFact, type Reading, type ReadingItem } from '../../core/reading.js';
import { figures, type FigureEntry } from '../../figures.js';
import { withWholeNames } from './names.js';
import { readFigure, type FileOptions } from './read.js';

/** How a figure is written as HTML. */
export interface HtmlOptions extends FileOptions {
  /** Address of `hydrate.js`, by which the figure comes alive where scripts run. */
  readonly script?: string;
  /** Writes only the element, for a page that has the rest. */
  readonly fragment?: boolean;
  /** Nonce by which a Content Security Policy knows the rules and the script. */
  readonly nonce?: string;
}

const factsHtml = (facts: readonly CitedFact[]): TemplateResult | '' =>
  facts.length === 0
    ? ''
    : html`<dl>${facts.map((fact) => html`<dt>${fact.term}</dt><dd>${withCites(fact)}</dd>`)}</dl>`;

function itemHtml(item: ReadingItem): TemplateResult {
  return html`<li><strong>${item.label}</strong>${item.place === undefined ? '' : ` (${item.place})`}${factsHtml(item.facts)}${item.items === undefined ? '' : html`<ul>${item.items.map(itemHtml)}</ul>`}</li>`;
}

/** The figure in words, for where its element is stripped from a page. */
function fallback(reading: Reading): TemplateResult {
  return html`<p><strong>${reading.title}</strong></p><p>${reading.summary}</p>${reading.verdict ? html`<p><strong>${reading.verdict.heading}</strong> ${withCites(reading.verdict.text)}</p>` : ''}${reading.steps ? html`<ol>${reading.steps.map((step) => html`<li><strong>${step.label}</strong> ${withCites(step)}</li>`)}</ol>` : ''}<ul>${reading.items.map(itemHtml)}</ul>${factsHtml(reading.relations ?? [])}${reading.notes.map((note) => html`<p>${withCites(note)}</p>`)}<ol>${reading.sources.map((source) => html`<li lang=${source.lang ?? 'en'}>${source.url === undefined ? sourceLine(source) : html`<a href=${source.url}>${sourceLine(source)}</a>`}</li>`)}</ol>`;
}

/** An element's class, which may have parts to load before it is drawn. */
interface Preparable {
  readonly prepare?: () => Promise<void>;
}

const attribute = ([name, value]: readonly [string, string]): string => ` ${name}="${escapeMarkup(value)}"`;
const known = (nonce: string | undefined): string => (nonce === undefined ? '' : attribute(['nonce', nonce]));
const withoutMarkers = (markup: string): string => markup.replace(/<!--[\s\S]*?-->|<\?>/g, '');

/** Writes a figure as HTML that shows without a script, by declarative shadow DOM, with its words inside for where that is stripped. */
export async function toHTML(
  figure: Figure,
  data: unknown,
  options: HtmlOptions = {},
  preset?: string,
): Promise<string> {
  const { locale = 'en', scheme, script, fragment = false, nonce, selected, step, width = 720 } = options;
  const entry = (figures as Readonly<Record<string, FigureEntry>>)[figure.tag];
  const [module] = await Promise.all([entry?.element(), load(figure.checks)]);
  await Promise.all(Object.values(module ?? {}).map(async (exported: Preparable) => exported.prepare?.()));
  const { reading, options: settled } = await readFigure(figure, data, options);
  const tag = unsafeStatic(figure.tag);
  const chosen = unsafeStatic(
    Object.entries({
      ...settled,
      ...(selected !== undefined && { selected }),
      ...(step !== undefined && { step: `${step}` }),
    })
      .filter(([, value]) => value !== '')
      .map(attribute)
      .join(''),
  );
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  const words = withoutMarkers(collectResultSync(render(fallback(reading))));
  const child = unsafeHTML(
    preset === undefined ? `<script type="application/json">${json}</script>${words}` : words,
  );
  // The element knows no page to measure; its padding is that of the style sheet.
  const inner = width < 480 ? width - 32 : Math.min(672, width - 48);
  const rendered = withWholeNames(
    collectResultSync(
      render(
        preset === undefined
          ? staticHtml`<${tag} lang=${locale}${chosen} .unmeasuredWidth=${inner} .data=${data}>${child}</${tag}>`
          : staticHtml`<${tag} preset=${preset} lang=${locale}${chosen} .unmeasuredWidth=${inner}>${child}</${tag}>`,
      ),
    ),
  );
  // Markdown takes a blank line for the end of HTML.
  const element = rendered
    .replace(/\n[ \t\r\n]*\n/g, '\n')
    .replace('<style>', () => `<style${known(nonce)}>`);
  if (fragment) return element;
  // Where no script will ever come, nothing that needs one is shown.
  const shown =
    script === undefined ? element.replaceAll('@media print, (scripting: none)', '@media all') : element;
  return page({ locale, theme: scheme ?? 'light dark', title: reading.title, script, nonce, content: shown });
}

interface Page {
  readonly locale: string;
  readonly theme: string;
  readonly title: string;
  /** As markup. */
  readonly content: string;
  readonly script: string | undefined;
  readonly nonce: string | undefined;
}

/** A page with nothing but the figure; its heading is for those who hear it, since the figure shows its title. */
function page({ locale, theme, title, content, script, nonce }: Page): string {
  return `<!doctype html>
<html lang="${escapeMarkup(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${escapeMarkup(theme)}">
<title>${escapeMarkup(title)}</title>
<style${known(nonce)}>h1 { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }</style>
${script === undefined ? '' : `<script type="module"${known(nonce)} src="${escapeMarkup(script)}"></script>\n`}</head>
<body>
<header><h1>${escapeMarkup(title)}</h1></header>
<main>
${content}
</main>
</body>
</html>
`;
}
