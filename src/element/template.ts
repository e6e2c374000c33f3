import { html, type TemplateResult } from 'lit';
import { patterns } from '../core/draw.js';
import type { AnyFigure, FigureState } from '../core/figure.js';
import type { Layout } from '../core/geometry.js';
import { liveMarks } from '../core/marks.js';
import { findItem } from '../core/reading.js';
import { cited } from './parts/cites.js';
import { controlBar, type Choice } from './parts/controls.js';
import { detailPanel } from './parts/detail.js';
import { legendView } from './parts/legend.js';
import { listView } from './parts/list.js';
import { permalinkControl, type Permalink } from './parts/permalink.js';
import { sourceList } from './parts/sources.js';
import { stepControls, stepList } from './parts/steps.js';
import { comparisonTable } from './parts/table.js';
import { verdictBar } from './parts/verdict.js';
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
  readonly menu: TemplateResult | '';
  readonly handler: EventListenerObject;
}

function picture({ figure, shown: { reading, common }, layout, state, active, handler }: FigureView): TemplateResult {
  return html`<div class="picture">
    <div class="ruler"></div>
    <svg part="picture" role="listbox" aria-label=${reading.title} aria-describedby="summary" width=${layout.width} height=${layout.height} viewBox="0 0 ${layout.width} ${layout.height}" @focusin=${handler}>
      ${patterns('')}${figure.view(layout, liveMarks(state, reading, common, active))}
    </svg>
    <p id="summary" class="spoken">${reading.summary} ${common.pictureHint}</p>
  </div>`;
}

/** A figure as a page shows it. */
export function figureTemplate(view: FigureView): TemplateResult {
  const { figure, shown, state, asList, handler } = view;
  const { reading, common } = shown;
  const item = asList ? undefined : findItem(reading, state.selected);
  return html`<div class="root" part="figure" @click=${handler} @change=${handler} @keydown=${handler}>
    ${view.problems}
    <div class="title" part="title">${reading.title}</div>
    ${reading.subtitle ? html`<p class="subtitle" part="subtitle">${cited(reading.subtitle, common)}</p>` : ''}
    ${asList ? listView(reading, state.selected, common) : picture(view)}${reading.verdict ? verdictBar(reading.verdict, common) : ''}
    ${reading.steps && view.controls ? stepControls(reading.steps, state.step, view.playing, common) : ''}${reading.steps && view.controls ? permalinkControl(view.permalink, common) : ''}${reading.steps ? stepList(reading.steps, state.step, common) : ''}
    ${view.controls ? controlBar(view.choices, asList, view.menu, common) : ''}
    ${view.legend && !asList && reading.legend.length > 0 ? legendView(figure, reading.legend, common) : ''}${item ? detailPanel(item, common) : ''}
    ${reading.table ? comparisonTable(reading.table, common) : ''}
    <div class="caption" part="caption">
      ${reading.notes.map((note) => html`<p>${cited(note, common)}</p>`)}${reading.sources.length === 0 ? '' : sourceList(reading.sources, view.sourcesOpen, common)}
    </div>
    <div class="spoken" role="status">${view.spoken}</div>
  </div>`;
}
