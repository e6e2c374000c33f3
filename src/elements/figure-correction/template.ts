import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Locale } from '../../core/language/locale.js';
import type { CommonWords } from '../../core/language/common.js';
import { cited } from '../../element/features/sources/citations.js';
import { sourceList } from '../../element/features/sources/view.js';
import { views, type View } from './kinds.js';
import { permalink } from './permalink.js';
import type { Pin, Pins } from './pins.js';
import type { CorrectionReading, ErratumReading } from './read.js';
import type { CorrectionWords } from './words/index.js';

/** All that the page's side of a correction depends on. */
export interface CorrectionView {
  readonly reading: CorrectionReading;
  readonly words: CorrectionWords;
  readonly common: CommonWords;
  readonly id: string;
  readonly locale: Locale;
  readonly view: View;
  /** Numbers on the published picture, and on the corrected figure. */
  readonly pins: Pins;
  /** Whether there is anything in the corrected slot; without it, words correct the picture. */
  readonly hasFigure: boolean;
  readonly selected: number | undefined;
  /** The erratum that the pointer or the focus is at. */
  readonly lit: number | undefined;
  readonly sourcesOpen: boolean;
  readonly spoken: string;
  readonly printing: boolean;
  readonly handler: EventListenerObject;
}

function pinMark(
  { number, x, y, area }: Pin,
  label: string | undefined,
  first: boolean,
  { words, common, selected }: CorrectionView,
): SVGTemplateResult {
  const chosen = number === selected ? 'chosen' : '';
  return svg`${area && svg`<rect class="area ${chosen}" x=${area.x} y=${area.y} width=${area.width} height=${area.height} rx="3"></rect>`}
    <g class="pin ${chosen}" part="pin" role="button" data-key=${number} tabindex=${first ? 0 : -1} aria-pressed=${String(chosen !== '')} aria-label=${words.erratum(number) + common.colon + (label ?? '')} transform="translate(${x},${y})">
      <circle class="ring" r="14.5"></circle><circle class="disc" r="10.5"></circle><text y="4.5" text-anchor="middle">${number}</text>
    </g>`;
}

/** A line between the two numbers of an erratum, from one picture to the other. */
function leader({ pins: { published, corrected, from }, lit, view }: CorrectionView): SVGTemplateResult | '' {
  const [start, end] = [published, corrected].map((pins) => pins.find(({ number }) => number === lit));
  if (!start || !end || view !== 'compare') return '';
  const [x, y] = [start.x + from.x, start.y + from.y];
  return svg`<path class="leader" d="M${x},${y}L${end.x},${end.y}"></path>`;
}

function panel(side: 'published' | 'corrected', slot: TemplateResult, view: CorrectionView): TemplateResult {
  const { reading, words, selected } = view;
  const pins = view.pins[side];
  // One tab stop for each picture: the selected number, or the first.
  const stop = pins.find((pin) => pin.number === selected) ?? pins[0];
  return html`<div class="panel ${side}" part=${side} role="group" aria-label=${words.heads[side]}>
    <div class="zone head">${words.heads[side]}</div>
    <div class="stage">${slot}<svg class="pins">${side === 'corrected' ? leader(view) : ''}${pins.map((pin) => pinMark(pin, reading.errata[pin.number - 1]?.[side === 'published' ? 'claims' : 'right'], pin === stop, view))}</svg></div>
  </div>`;
}

function row(erratum: ErratumReading, { words, common, id, selected }: CorrectionView): TemplateResult {
  const { number, claims, right, why, severity, cite, superseded, defence } = erratum;
  const open = severity === 'contested';
  const chosen = number === selected;
  const link = permalink(id, number);
  return html`<li class="${chosen ? 'chosen' : ''} ${superseded && 'superseded'}" part="erratum" data-number=${number}>
    <button type="button" class="number" data-select=${number} aria-pressed=${String(chosen)} aria-label=${words.erratum(number)}><span>${number}</span></button>
    <p><span class="label">${words.published}</span> ${open ? claims : html`<del>${claims}</del>`}</p>
    <div>
      <p><span class="label">${open ? words.bothSides : words.correct}</span> ${open ? cited({ text: right, cite }, common) : html`<ins>${cited({ text: right, cite }, common)}</ins>`}</p>
      ${defence && html`<p><strong>${words.defence}</strong>${common.colon}${cited(defence, common)}</p>`}
      ${why && html`<p class="why"><strong>${words.why}</strong>${common.colon}${why}</p>`}${superseded && html`<p class="why">${superseded}</p>`}
      <p><span class="severity ${severity}">${words.severities[severity]}</span>${link && html` <a class="link" href=${link} aria-label=${words.erratum(number)}>#${number}</a>`}</p>
    </div>
  </li>`;
}

/** A correction as a page shows it. The slots stand outside all text styles, so that the published figure keeps those of its page. */
export function correctionTemplate(view: CorrectionView): TemplateResult {
  const { reading, words, common, handler, hasFigure } = view;
  return html`<div part="figure" lang=${view.locale} @click=${handler} @change=${handler} @keydown=${handler} @pointerover=${handler} @pointerleave=${handler} @focusin=${handler} @focusout=${handler}>
    <div class="zone">
      <div class="title" part="title">${reading.title}</div>
      <p class="subtitle" part="subtitle">${reading.line}</p>
      ${
        hasFigure
          ? html`<fieldset class="views" part="controls"><legend class="spoken">${words.view}</legend>
            ${views.map((name) => html`<label><input type="radio" name="view" data-choice="view" value=${name} .checked=${name === view.view}><span>${words.views[name]}</span></label>`)}
          </fieldset>`
          : ''
      }
    </div>
    <div class="body ${hasFigure ? `show-${view.view}` : 'alone'} ${view.printing ? 'printing' : ''}">
      ${panel('published', html`<slot @slotchange=${handler}></slot>`, view)}${panel('corrected', html`<slot name="corrected" @slotchange=${handler}></slot>`, view)}
      <div class="zone below">
        <p class="hint">${words.hint}</p>
        <div class="columns" aria-hidden="true"><span></span><span>${words.published}</span><span>${words.correct}</span></div>
        <ol class="errata" part="list" aria-label=${words.errata}>${reading.errata.map((erratum) => row(erratum, view))}</ol>
        <div class="caption" part="caption">
          ${reading.dispute && html`<p><a href=${reading.dispute} rel="noopener">${words.dispute}</a></p>`}${reading.sources.length === 0 ? '' : html`<button type="button" data-fold="sources" aria-expanded=${String(view.sourcesOpen)} aria-controls="sources">${common.sources(reading.sources.length)}</button>`}${sourceList(reading.sources, view.sourcesOpen)}
        </div>
      </div>
    </div>
    <div class="spoken" aria-live="polite">${view.spoken}</div>
  </div>`;
}
