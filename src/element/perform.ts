import { none } from '../core/options.js';
import type { Command } from './commands.js';
import { FigureSelectEvent } from './events.js';
import type { Features } from './features/features.js';

type Performers = {
  readonly [T in Command['type']]: (
    features: Features,
    command: Extract<Command, { readonly type: T }>,
  ) => unknown;
};

const focused = ({ renderRoot }: Features['host']): Element | null =>
  (renderRoot as Partial<ShadowRoot>).activeElement ?? null;

const markOf = ({ host }: Features, key: string): HTMLElement | SVGElement | null =>
  host.renderRoot.querySelector<SVGElement>(`.picture [data-key="${CSS.escape(key)}"]`);

/** To Gecko a group of SVG is an empty box, so what is drawn in it is brought into view. */
function showMark(features: Features, key: string): void {
  markOf(features, key)?.querySelector('rect, text')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

async function focusMark(features: Features, key: string): Promise<void> {
  features.active = key;
  await features.host.updateComplete;
  markOf(features, key)?.focus();
  showMark(features, key);
}

/** Whoever comes near may want an answer soon. */
function preload({ near, menu }: Features): void {
  void near.load();
  void menu.load();
}

/** Effect of each command. */
const performers: Performers = {
  approach: preload,
  async select(features, { key }) {
    const { host } = features;
    const { selected } = host;
    if (key === (selected ?? undefined) || !host.dispatchEvent(new FigureSelectEvent(key))) return;
    const inside = host.renderRoot.querySelector('.detail')?.contains(focused(host)) === true;
    host.selected = key ?? null;
    // Who leaves the panel comes back to its mark.
    if (inside && key === undefined && selected !== null) await focusMark(features, selected);
  },
  active(features, { key }) {
    preload(features);
    features.active = key;
    showMark(features, key);
  },
  move: async (features, { key }) => focusMark(features, key),
  option({ host }, { name, value }) {
    Object.assign(host, { [name]: value || none });
  },
  step: (features, { step }) => {
    features.goTo(step);
  },
  by: (features, { steps }) => {
    features.goBy(steps);
  },
  play: async ({ near }) => (await near.load())?.play.toggle(),
  view({ host }) {
    host.view = host.view === 'list' ? 'picture' : 'list';
  },
  menu: async ({ menu }) => (await menu.load())?.toggle(),
  async save({ menu, presenter, announcement }, { what }) {
    const text = presenter.shown && (await menu.controller?.save(what, presenter.shown));
    if (text !== undefined) announcement.announce(text);
  },
  fold: ({ disclosure }, { fold }) => {
    disclosure.toggle(fold);
  },
  source: async ({ near }, { number, from }) => (await near.load())?.source.show(number, from),
  'close-source': ({ near }) => {
    near.controller?.source.close();
  },
  enter({ host }) {
    host.renderRoot.querySelector<HTMLElement>('.detail')?.focus();
  },
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
