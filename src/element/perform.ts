import { load } from '../core/loadable.js';
import type { Command } from './commands.js';
import { FigureSelectEvent } from './events.js';
import type { Features } from './features/features.js';
import { listFeature } from './features/on-demand.js';

type Performers = {
  readonly [T in Command['type']]: (
    features: Features,
    command: Extract<Command, { readonly type: T }>,
  ) => unknown;
};

/** Preloads the words that a reader who comes near may want soon. */
function preload(): void {
  load(listFeature).catch(() => undefined);
}

/** Effect of each command. */
const performers: Performers = {
  approach: preload,
  select({ host }, { key }) {
    if (key !== (host.selected ?? undefined) && host.dispatchEvent(new FigureSelectEvent(key)))
      host.selected = key ?? null;
  },
  active(features, { key }) {
    preload();
    features.active = key;
  },
  async move(features, { key }) {
    const { host } = features;
    features.active = key;
    await host.updateComplete;
    host.renderRoot.querySelector<SVGElement>(`svg [data-key="${CSS.escape(key)}"]`)?.focus();
  },
  option({ host }, { name, value }) {
    Object.assign(host, { [name]: value });
  },
  step: (features, { step }) => {
    features.goTo(step);
  },
  by: (features, { steps }) => {
    features.goBy(steps);
  },
  play: ({ play }) => play.peek()?.toggle(),
  view({ host }) {
    host.view = host.view === 'list' ? 'picture' : 'list';
  },
  menu: async ({ menu }) => (await menu.load())?.toggle(),
  async save({ menu, presenter, announcement }, { what }) {
    const text = presenter.shown && (await menu.controller?.save(what, presenter.shown));
    if (text !== undefined) announcement.announce(text);
  },
  sources: async ({ host, sources }, { number }) => sources.show(host, number),
  async link({ permalink, presenter, announcement }) {
    const result = await permalink.controller?.copy();
    const { common } = presenter.shown ?? {};
    if (result && common) announcement.announce(result === 'copied' ? common.linkCopied : common.linkToCopy);
  },
};

/** Performs a command of the reader. */
export function perform(command: Command, features: Features): unknown {
  return (performers[command.type] as (features: Features, command: Command) => unknown)(features, command);
}
