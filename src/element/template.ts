import { html, nothing, type TemplateResult } from 'lit';
import { patterns } from '../core/drawing/shapes.js';
import type { Layout } from '../core/drawing/geometry.js';
import { liveMarks } from '../core/drawing/marks.js';
import { findItem } from '../core/reading.js';
import { choicesOf } from './features/choices/choices.js';
import { isNarrow } from './features/choices/fit.js';
import { choiceSelect, choicesView } from './features/choices/view.js';
import type { Features } from './features/features.js';
import { footerView } from './features/footer/view.js';
import { legendView } from './features/legend/view.js';
import { notesView } from './features/notes/view.js';
import { listFeature, tableFeature } from './features/on-demand.js';
import { playerView } from './features/player/view.js';
import { isQuiet, problemsView } from './features/problems/problems.js';
import { sourceList } from './features/sources/view.js';
import { stepList } from './features/steps/view.js';
import { subtitleView } from './features/verdict/view.js';
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
    if (shown && layout) {
      const drawn = presenter.keep(figureTemplate(host, features, shown, layout, authored));
      return presenter.problems.some(({ code }) => code === 'swallowed') ? html`${drawn}${fallback}` : drawn;
    }
  } catch (error) {
    const last = presenter.restore(error) ?? fallback;
    return html`${problemsView(features)}${last}`;
  }
  const problems = problemsView(features);
  const silent = presenter.problems.length > 0 && presenter.problems.every(isQuiet);
  return problems === '' && !silent ? undefined : html`${problems}${fallback}`;
}

function figureTemplate(
  host: Host,
  features: Features,
  shown: Shown,
  layout: Layout,
  authored: boolean,
): TemplateResult {
  const { figure, state } = features.presenter;
  const { width, rail } = features.presenter.room;
  const { reading, common, words } = shown;
  const { detail, headingLevel } = host;
  const full = detail === 'full';
  const plain = detail === 'picture';
  const selected = findItem(reading, state.selected);
  const list = host.view === 'list' || selected ? features.get(listFeature) : undefined;
  // The picture stays until the list is there.
  const asList = host.view === 'list' && list !== undefined;
  const { steps = [] } = reading;
  const beside = !asList && !rail && features.presenter.stepsWidth > 0;
  const listed = (beside || rail) && steps.length > 1;
  const stepsList =
    steps.length > 0
      ? stepList(steps, state.step, { open: listed || full || asList, brief: listed && !full }, common)
      : '';
  const choices = plain || host.noControls ? [] : choicesOf(figure, shown, host.preset, authored);
  const narrow = isNarrow(width);
  const notes = reading.verdict && reading.subtitle ? [reading.subtitle, ...reading.notes] : reading.notes;
  const { open } = features.disclosure;
  const table = reading.table ? features.get(tableFeature)?.comparisonTable(reading.table, common) : '';
  const panel = selected && list && !asList ? list.detailPanel(figure, reading, selected, common) : '';
  const legend =
    host.noLegend || asList || plain
      ? []
      : full
        ? reading.legend
        : reading.legend.filter(({ kind }) => kind === undefined);
  const player = playerView(
    steps,
    {
      step: state.step,
      playing: features.play.controller?.playing === true,
      listed,
      controls: !host.noControls,
    },
    common,
  );
  return html`<div class="root ${rail ? 'wide' : ''}" part="figure" lang=${shown.locale} @click=${host} @change=${host} @keydown=${host} @pointerenter=${host}>
    ${problemsView(features)}
    <div class="title" part="title" role=${headingLevel === null ? nothing : 'heading'} aria-level=${headingLevel ?? nothing}>${reading.title}</div>
    ${plain ? '' : subtitleView(reading, common)}${choices.length === 0 ? '' : choicesView(choices, words.sentence, width, common)}
    <div class="body">
      <div class="stage ${beside ? 'with-steps' : ''}" part="stage"><div class="ruler"></div>${asList ? list.listView(figure, reading, state.selected, common) : picture(host, features, shown, layout)}${beside || !rail ? stepsList : ''}${legend.length === 0 ? '' : legendView(figure, legend, common)}</div>
      ${rail ? html`<div class="rail">${panel === '' ? (stepsList === '' ? notesView(notes, true, common, 'rail') : stepsList) : panel}</div>` : panel}
      ${player}
    </div>
    ${reading.table && reading.table.opener === undefined ? table : ''}
    ${footerView({ table: plain ? undefined : reading.table?.opener, notes: plain ? 0 : notes.length, sources: plain ? 0 : reading.sources.length, open, folds: !full, menu: host.noControls ? undefined : (features.menu.controller?.panel(shown, { choices: narrow ? choices.slice(1).map(choiceSelect) : [], asList: host.view === 'list', permalink: features.permalink.controller }) ?? '') }, common)}
    ${reading.table?.opener === undefined ? '' : html`<div id="table" class="fold ${full || open === 'table' ? 'open' : ''}">${table}</div>`}
    <div class="caption" part="caption">${notesView(notes, full || open === 'notes', common)}${sourceList(reading.sources, full || open === 'sources')}</div>
    ${features.source.view(shown)}
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
    <svg part="picture" role="listbox" aria-label=${reading.title} aria-describedby="summary" width=${layout.width} height=${layout.height} viewBox="0 0 ${layout.width} ${layout.height}">
      ${patterns}${figure.view(layout, liveMarks(state, reading, common, features.active), additions)}
    </svg>
    <p id="summary" class="spoken">${reading.summary} ${common.pictureHint}</p>
  </div>`;
}
