import { html, type TemplateResult } from 'lit';
import { patterns } from '../core/drawing/shapes.js';
import type { Layout } from '../core/drawing/geometry.js';
import { liveMarks } from '../core/drawing/marks.js';
import { findItem } from '../core/reading.js';
import { choicesOf } from './features/controls/choices.js';
import { controlBar } from './features/controls/view.js';
import type { Features } from './features/features.js';
import { legendView } from './features/legend/view.js';
import { listFeature, stepsFeature, tableFeature } from './features/on-demand.js';
import { problemsView } from './features/problems/problems.js';
import { cited } from './features/sources/citations.js';
import { sourceList } from './features/sources/view.js';
import { verdictBar } from './features/verdict/view.js';
import type { Shown } from '../core/present.js';
import type { FigureHost } from './types.js';

type Host = FigureHost & EventListenerObject;

/** What a figure's element renders: picture or list with all that belongs to it; undefined before there is anything to render. */
export function elementTemplate(
  host: Host,
  features: Features,
  authored: boolean,
): TemplateResult | undefined {
  const { presenter } = features;
  const { shown, layout } = presenter;
  const fallback = html`<slot></slot>`;
  try {
    if (shown && layout) return presenter.keep(figureTemplate(host, features, shown, layout, authored));
  } catch (error) {
    const last = presenter.restore(error) ?? fallback;
    return html`${problemsView(features)}${last}`;
  }
  const problems = problemsView(features);
  return problems === '' ? undefined : html`${problems}${fallback}`;
}

function figureTemplate(
  host: Host,
  features: Features,
  shown: Shown,
  layout: Layout,
  authored: boolean,
): TemplateResult {
  const { figure, state } = features.presenter;
  const { reading, common } = shown;
  const selected = findItem(reading, state.selected);
  const list = host.view === 'list' || selected ? features.get(listFeature) : undefined;
  // The picture stays until the list is there.
  const asList = host.view === 'list' && list !== undefined;
  return html`<div class="root" part="figure" lang=${shown.locale} @click=${host} @change=${host} @keydown=${host} @pointerenter=${host}>
    ${problemsView(features)}
    <div class="title" part="title">${reading.title}</div>
    ${reading.subtitle ? html`<p class="subtitle" part="subtitle">${cited(reading.subtitle, common)}</p>` : ''}
    ${asList ? list.listView(reading, state.selected, common) : picture(host, features, shown, layout)}${reading.verdict ? verdictBar(reading.verdict, common) : ''}
    ${reading.steps ? features.get(stepsFeature)?.stepsView(reading.steps, { step: state.step, playing: features.play.controller?.playing === true, controls: !host.noControls, permalink: features.permalink.controller }, common) : ''}
    ${host.noControls ? '' : controlBar(choicesOf(figure, shown, host.preset, authored), host.view === 'list', features.menu.controller?.panel(shown) ?? '', common)}
    ${!host.noLegend && !asList && reading.legend.length > 0 ? legendView(figure, reading.legend, common) : ''}${selected && list && !asList ? list.detailPanel(selected, common) : ''}
    ${reading.table ? features.get(tableFeature)?.comparisonTable(reading.table, common) : ''}
    <div class="caption" part="caption">
      ${reading.notes.map((note) => html`<p>${cited(note, common)}</p>`)}${reading.sources.length === 0 ? '' : sourceList(reading.sources, features.sources.open, common)}
    </div>
    <div class="spoken" role="status">${features.announcement.text}</div>
  </div>`;
}

function picture(
  host: Host,
  features: Features,
  { reading, common, additions }: Shown,
  layout: Layout,
): TemplateResult {
  const { figure, state } = features.presenter;
  // On the svg itself the listener would make it a tab stop of its own, in Chromium.
  return html`<div class="picture" @focusin=${host}>
    <div class="ruler"></div>
    <svg part="picture" role="listbox" aria-label=${reading.title} aria-describedby="summary" width=${layout.width} height=${layout.height} viewBox="0 0 ${layout.width} ${layout.height}">
      ${patterns}${figure.view(layout, liveMarks(state, reading, common, features.active), additions)}
    </svg>
    <p id="summary" class="spoken">${reading.summary} ${common.pictureHint}</p>
  </div>`;
}
