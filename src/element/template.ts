import { html, nothing, type TemplateResult } from 'lit';
import { patterns } from '../core/drawing/shapes.js';
import type { Layout } from '../core/drawing/geometry.js';
import { liveMarks } from '../core/drawing/marks.js';
import { findItem, type CitedText } from '../core/reading.js';
import { choicesOf, type Choice } from './features/choices/choices.js';
import { isNarrow } from './features/choices/fit.js';
import { choiceSelect, choicesView } from './features/choices/view.js';
import type { Features } from './features/features.js';
import { footerView } from './features/footer/view.js';
import { legendView } from './features/legend/view.js';
import { notesView } from './features/notes/view.js';
import { nearFeature, playerFeature, tableFeature } from './features/on-demand.js';
import { isQuiet, problemsView } from './features/problems/problems.js';
import { sourceList } from './features/sources/view.js';
import { subtitleView } from './features/verdict/view.js';
import type { Shown } from '../core/present.js';
import type { FigureHost } from './types.js';

/** What the parts of a figure are rendered from. */
interface Scene {
  readonly host: FigureHost;
  readonly features: Features;
  readonly shown: Shown;
  readonly layout: Layout;
  readonly authored: boolean;
}

/** What a figure's element renders: picture or list with all that belongs to it; undefined before there is anything to render. */
export function elementTemplate(
  host: FigureHost,
  features: Features,
  authored: boolean,
): TemplateResult | undefined {
  const { presenter } = features;
  const { shown, layout } = presenter;
  const fallback = html`<slot></slot>`;
  try {
    if (shown && layout) {
      const drawn = presenter.keep(figureTemplate({ host, features, shown, layout, authored }));
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

function figureTemplate(scene: Scene): TemplateResult {
  const { host, features, shown } = scene;
  const { rail, width } = features.presenter.room;
  const { reading, common, words } = shown;
  const { headingLevel } = host;
  const plain = host.detail === 'picture';
  const choices =
    plain || host.noControls ? [] : choicesOf(features.presenter.figure, shown, host.preset, scene.authored);
  const notes = reading.verdict && reading.subtitle ? [reading.subtitle, ...reading.notes] : reading.notes;
  return html`<div class="root ${rail ? 'wide' : ''}" part="figure" lang=${shown.locale} @click=${features} @change=${features} @keydown=${features} @focusin=${features} @pointerenter=${features}>
    ${problemsView(features)}
    <div class="title" part="title" role=${headingLevel === null ? nothing : 'heading'} aria-level=${headingLevel ?? nothing} aria-hidden=${headingLevel === null ? 'true' : nothing}>${reading.title}</div>
    ${plain ? '' : subtitleView(reading, common)}${choices.length === 0 ? '' : choicesView(choices, words.sentence, width, common)}
    ${bodyView(scene, notes)}
    ${belowView(scene, notes, choices)}
    ${features.near.controller?.source.view(shown)}
    <div class="spoken" aria-live="polite">${features.announcement.content}</div>
  </div>`;
}

/** The picture or the list, the steps, and what is told of the selected part. */
function bodyView(scene: Scene, notes: readonly CitedText[]): TemplateResult {
  const { host, features, shown } = scene;
  const { figure, state, room, stepsWidth } = features.presenter;
  const { rail } = room;
  const { reading, common } = shown;
  const { steps = [] } = reading;
  const selected = findItem(reading, state.selected);
  const words = host.view === 'list' || selected ? features.get(nearFeature) : undefined;
  // The picture stays until the list is there.
  const list = host.view === 'list' ? words?.listView(figure, reading, state.selected, common) : undefined;
  const full = host.detail === 'full';
  const beside = list === undefined && !rail && stepsWidth > 0;
  const listed = (beside || rail) && steps.length > 1;
  const step = { step: state.step, listed };
  const player = steps.length > 0 ? features.get(playerFeature) : undefined;
  const stepList =
    player?.stepList(
      steps,
      state.step,
      { open: listed || full || list !== undefined, brief: listed && !full },
      common,
    ) ?? '';
  const detail =
    selected && words && list === undefined ? words.detailPanel(figure, reading, selected, common) : '';
  const besideIt = stepList === '' ? notesView(notes, true, common, 'rail') : stepList;
  return html`<div class="body">
      <div class="stage ${beside ? 'with-steps' : ''}" part="stage"><div class="ruler"></div>${list ?? picture(scene)}${rail ? '' : stepList}${legendOf(scene)}</div>
      ${rail ? html`<div class="rail">${detail === '' ? besideIt : detail}</div>` : detail}
      ${player?.playerView(steps, { ...step, playing: features.near.controller?.play.playing === true, controls: !host.noControls }, common)}
    </div>`;
}

function legendOf({ host, features, shown: { reading, common } }: Scene): TemplateResult | '' {
  if (host.noLegend || host.detail === 'picture') return '';
  // Kinds that all figures share are told by each detail; a list has all their signs at once.
  const legend =
    host.detail === 'full' || host.view === 'list'
      ? reading.legend
      : reading.legend.filter(({ kind }) => kind === undefined);
  return legend.length === 0 ? '' : legendView(features.presenter.figure, legend, common);
}

/** The line under the picture, and what it opens. */
function belowView(
  { host, features, shown }: Scene,
  notes: readonly CitedText[],
  choices: readonly Choice[],
): TemplateResult {
  const { reading, common } = shown;
  const { sources } = reading;
  const plain = host.detail === 'picture';
  const full = host.detail === 'full';
  const { open } = features.disclosure;
  const opener = reading.table?.opener;
  const table = reading.table ? features.get(tableFeature)?.comparisonTable(reading.table, common) : '';
  const menu = features.menu.controller?.panel(shown, {
    choices: isNarrow(features.presenter.room.width) ? choices.slice(1).map(choiceSelect) : [],
    asList: host.view === 'list',
    permalink: features.permalink.controller,
  });
  const offered = plain
    ? { notes: 0, sources: 0, table: undefined }
    : { notes: notes.length, sources: sources.length, table: opener };
  return html`${opener === undefined ? table : ''}
    ${footerView({ ...offered, open, folds: !full, menu: host.noControls ? undefined : (menu ?? '') }, common)}
    ${opener === undefined ? '' : html`<div id="table" class="fold ${full || open === 'table' ? 'open' : ''}">${table}</div>`}
    <div class="caption" part="caption">${notesView(notes, full || open === 'notes', common)}${sourceList(sources, full || open === 'sources')}</div>`;
}

function picture({ features, shown, layout }: Scene): TemplateResult {
  const { reading, common, additions } = shown;
  const { figure, state } = features.presenter;
  return html`<div class="picture" role="toolbar" aria-label=${common.parts}>
    <svg part="picture" role="list" width=${layout.width} height=${layout.height} viewBox="0 0 ${layout.width} ${layout.height}">
      ${patterns}${figure.view(layout, liveMarks(state, reading, common, features.active), additions)}
    </svg>
  </div>`;
}
