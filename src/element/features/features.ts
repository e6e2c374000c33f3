import type { ReactiveController, ReactiveElement } from 'lit';
import type { Loadable } from '../../core/loadable.js';
import { changedOptions } from '../../core/options.js';
import { commandOf, type Command } from '../commands.js';
import { AccessibleNamesController } from '../controllers/accessible-names.js';
import { AnnouncementController } from '../controllers/announcement.js';
import type { Presenter } from '../presenter.js';
import { tabStop } from '../roving-focus.js';
import { structureOf } from '../structure.js';
import type { Feature, FigureHost } from '../types.js';
import { adopt, menuFeature, nearFeature, OnDemand, permalinkFeature } from './on-demand.js';
import type { LinkState } from './permalink/controller.js';
import { AdviceController } from './advice/controller.js';
import { Disclosure } from './footer/disclosure.js';
import { goTo } from './steps/go-to.js';

/** What a reader can do with a figure on a page. */
export class Features implements ReactiveController, EventListenerObject {
  readonly host: FigureHost;
  readonly presenter: Presenter;
  readonly announcement: AnnouncementController;
  readonly disclosure: Disclosure;
  readonly near = new OnDemand(nearFeature, (feature) => {
    adopt(this.host.renderRoot, feature);
    return new feature.Near(this.host, this.presenter, () => this.goBy(1));
  });
  readonly menu = new OnDemand(menuFeature, (feature) => {
    adopt(this.host.renderRoot, feature);
    return new feature.MenuController(this.host);
  });
  readonly permalink = new OnDemand(
    permalinkFeature,
    ({ PermalinkController }) => new PermalinkController(this.host, () => this.#linked),
  );
  readonly #perform: (command: Command, features: Features) => unknown;
  #active: string | undefined;

  /** `perform` does what a command asks. */
  constructor(
    host: FigureHost,
    presenter: Presenter,
    perform: (command: Command, features: Features) => unknown,
  ) {
    this.#perform = perform;
    this.host = host;
    this.presenter = presenter;
    this.announcement = new AnnouncementController(
      host,
      presenter,
      () => this.near.controller?.play.playing === true,
    );
    this.disclosure = new Disclosure(host);
    new AccessibleNamesController(host);
    new AdviceController(host, presenter, (host.constructor as typeof ReactiveElement).observedAttributes);
    host.addController(this);
  }

  /** Returns a feature that has loaded, with its styles; otherwise it loads, and an update follows. */
  get<F extends Feature>(feature: Loadable<F>): F | undefined {
    const code = this.presenter.loader.get(feature);
    if (code) adopt(this.host.renderRoot, code);
    return code;
  }

  /** Key of the mark that is the tab stop. */
  get active(): string | undefined {
    const marks = this.presenter.layout?.marks ?? [];
    return (this.#active = tabStop(marks, this.#active, this.host.selected));
  }

  set active(key: string | undefined) {
    this.#active = key;
    this.host.requestUpdate();
  }

  /** Does what an event asks; what has yet to load for it is waited for, so that no press is lost. */
  handleEvent(event: Event): void {
    const { selected, steps } = this.host;
    const command = commandOf(
      event,
      structureOf(this.presenter.layout, this.presenter.shown?.reading),
      selected,
      steps,
    );
    if (command === undefined) return;
    if (event.type === 'keydown') event.preventDefault();
    void this.#perform(command, this);
  }

  /** Goes some steps on, or back. */
  goBy(steps: number): void {
    this.goTo((this.presenter.state.step ?? 0) + steps);
  }

  goTo(step: number): void {
    goTo(this.host, step, this.near.controller?.play);
  }

  hostConnected(): void {
    // Without an id there is nothing to link to.
    if (this.host.id !== '') void this.permalink.load();
  }

  hostUpdate(): void {
    // What has loaded for one figure of a page serves all.
    this.near.peek();
  }

  hostUpdated(): void {
    if (this.permalink.controller === undefined) this.hostConnected();
  }

  get #linked(): LinkState {
    const { host, presenter } = this;
    const { preset, step, selected } = host;
    const own = host as unknown as Readonly<Record<string, unknown>>;
    return { preset, ...changedOptions(presenter.figure, own, presenter.shown?.data), step, selected };
  }
}
