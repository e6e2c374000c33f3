import type { ReactiveController, ReactiveElement } from 'lit';
import { peek, type Loadable } from '../../core/loadable.js';
import { changedOptions } from '../../core/options.js';
import { AccessibleNamesController } from '../controllers/accessible-names.js';
import { AnnouncementController } from '../controllers/announcement.js';
import { MotionController } from '../controllers/motion.js';
import type { Presenter } from '../presenter.js';
import { tabStop } from '../roving-focus.js';
import type { Feature, FigureHost } from '../types.js';
import { adopt, menuFeature, OnDemand, permalinkFeature, stepsFeature } from './on-demand.js';
import type { LinkState } from './permalink/controller.js';
import { AdviceController } from './advice/controller.js';
import { DetailController } from './detail/controller.js';
import { Disclosure } from './footer/disclosure.js';
import { SourcePopover } from './sources/popover.js';
import { goTo } from './steps/go-to.js';

/** What a reader can do with a figure on a page. */
export class Features implements ReactiveController {
  readonly host: FigureHost;
  readonly presenter: Presenter;
  readonly announcement: AnnouncementController;
  readonly disclosure: Disclosure;
  readonly source: SourcePopover;
  readonly menu = new OnDemand(menuFeature, (feature) => {
    adopt(this.host.renderRoot, feature);
    return new feature.MenuController(this.host);
  });
  readonly permalink = new OnDemand(
    permalinkFeature,
    ({ PermalinkController }) => new PermalinkController(this.host, () => this.#linked),
  );
  readonly play = new OnDemand(
    stepsFeature,
    ({ PlayController }) => new PlayController(this.host, () => this.goBy(1)),
  );
  #active: string | undefined;
  /** The path of the last animated token. */
  #path: string | undefined;

  constructor(host: FigureHost, presenter: Presenter) {
    this.host = host;
    this.presenter = presenter;
    this.announcement = new AnnouncementController(host, presenter);
    this.disclosure = new Disclosure(host);
    this.source = new SourcePopover(host);
    new MotionController(host, presenter);
    new DetailController(host, presenter);
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

  /** Goes some steps on, or back. */
  goBy(steps: number): void {
    this.goTo((this.presenter.state.step ?? 0) + steps);
  }

  goTo(step: number): void {
    goTo(this.host, step, this.play.controller);
  }

  hostConnected(): void {
    // Without an id there is nothing to link to.
    if (this.host.id !== '') void this.permalink.load();
  }

  hostUpdated(): void {
    this.#path = peek(stepsFeature)?.moveToken(this.host.renderRoot, this.#path);
    if (this.permalink.controller === undefined) this.hostConnected();
  }

  get #linked(): LinkState {
    const { host, presenter } = this;
    const { preset, step, selected } = host;
    const own = host as unknown as Readonly<Record<string, unknown>>;
    return { preset, ...changedOptions(presenter.figure, own, presenter.shown?.data), step, selected };
  }
}
