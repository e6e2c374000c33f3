import { html, type TemplateResult } from 'lit';
import { patterns } from '../core/drawing/shapes.js';
import type { AnyFigure, FigureState } from '../core/figure.js';
import type { Layout } from '../core/drawing/geometry.js';
import { liveMarks } from '../core/drawing/marks.js';
import type { Loadable } from '../core/loadable.js';
import { findItem } from '../core/reading.js';
import { listFeature, stepsFeature, tableFeature, type Feature } from './features/on-demand.js';
import { cited } from './features/sources/citations.js';
import { controlBar, type Choice } from './features/controls/view.js';
import { legendView } from './features/legend/view.js';
import type { Permalink } from './features/permalink/view.js';
import { sourceList } from './features/sources/view.js';
import { verdictBar } from './features/verdict/view.js';
import type { Shown } from './presenter.js';

/** All that the page's side of a figure depends on. */
export interface FigureView {
  readonly figure: AnyFigure;
  readonly shown: Shown;
  readonly layout: Layout;
  readonly state: FigureState;
  readonly asList: boolean;
  readonly legend: boolean;
  readonly controls: boolean;
  readonly choices: readonly Choice[];
  readonly active: string | undefined;
  readonly playing: boolean;
  readonly sourcesOpen: boolean;
  readonly spoken: string;
  readonly problems: TemplateResult | '';
  readonly permalink: Permalink;
  /** A part that has been loaded; otherwise it is on its way. */
  readonly part: <P extends Feature>(part: Loadable<P>) => P | undefined;
  readonly menu: TemplateResult | '';
  readonly handler: EventListenerObject;
}

function picture({
  figure,
  shown: { reading, common, additions },
  layout,
  state,
  active,
  handler,
}: FigureView): TemplateResult {
  // On the svg itself the listener would make it a tab stop of its own, in Chromium.
  return html`<div class="picture" @focusin=${handler}>
    <div class="ruler"></div>
    <svg part="picture" role="listbox" aria-label=${reading.title} aria-describedby="summary" width=${layout.width} height=${layout.height} viewBox="0 0 ${layout.width} ${layout.height}">
      ${patterns}${figure.view(layout, liveMarks(state, reading, common, active), additions)}
    </svg>
    <p id="summary" class="spoken">${reading.summary} ${common.pictureHint}</p>
  </div>`;
}

/** A figure as a page shows it. */
export function figureTemplate(view: FigureView): TemplateResult {
  const { figure, shown, state, part, handler } = view;
  const { reading, common } = shown;
  const selected = findItem(reading, state.selected);
  const words = view.asList || selected ? part(listFeature) : undefined;
  // The picture stays until the list is there.
  const asList = view.asList && words !== undefined;
  return html`<div class="root" part="figure" lang=${shown.locale} @click=${handler} @change=${handler} @keydown=${handler} @pointerenter=${handler}>
    ${view.problems}
    <div class="title" part="title">${reading.title}</div>
    ${reading.subtitle ? html`<p class="subtitle" part="subtitle">${cited(reading.subtitle, common)}</p>` : ''}
    ${asList ? words.listView(reading, state.selected, common) : picture(view)}${reading.verdict ? verdictBar(reading.verdict, common) : ''}
    ${reading.steps ? part(stepsFeature)?.stepsView(reading.steps, { ...view, step: state.step }, common) : ''}
    ${view.controls ? controlBar(view.choices, view.asList, view.menu, common) : ''}
    ${view.legend && !asList && reading.legend.length > 0 ? legendView(figure, reading.legend, common) : ''}${selected && words && !asList ? words.detailPanel(selected, common) : ''}
    ${reading.table ? part(tableFeature)?.comparisonTable(reading.table, common) : ''}
    <div class="caption" part="caption">
      ${reading.notes.map((note) => html`<p>${cited(note, common)}</p>`)}${reading.sources.length === 0 ? '' : sourceList(reading.sources, view.sourcesOpen, common)}
    </div>
    <div class="spoken" role="status">${view.spoken}</div>
  </div>`;
}
