import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FigureChangeEvent, FigureSpeakEvent } from '../../element/events.js';
import { isMember, type Member } from './member.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Callbacks for what happens in a figure of a group. */
export interface Follower {
  /** A figure is new here, or has drawn something else. */
  changed(member: Member): void;
  /** A figure is about to announce a change; returns whether it may. */
  speaks(member: Member): boolean;
}

/** Follows which figures are in a group, and their changes. */
export class MembersController implements ReactiveController {
  list: readonly Member[] = [];
  readonly #host: Host;
  readonly #follower: Follower;
  readonly #awaited = new Set<string>();
  #observer: MutationObserver | undefined;
  #parsed = false;

  constructor(host: Host, follower: Follower) {
    this.#host = host;
    this.#follower = follower;
    host.addController(this);
  }

  /** Set while more figures are to be expected: the page still loads, or their code does. */
  get expected(): boolean {
    return !this.#parsed || this.#own(':not(:defined)').length > 0;
  }

  hostConnected(): void {
    this.#host.addEventListener('figure-change', this.#changed);
    this.#host.addEventListener('figure-speak', this.#speaks);
    this.#observer = new MutationObserver(this.#refresh);
    this.#observer.observe(this.#host, { childList: true, subtree: true });
    this.#parsed = this.#host.ownerDocument.readyState !== 'loading';
    if (!this.#parsed) addEventListener('DOMContentLoaded', this.#end);
    this.#refresh();
  }

  hostDisconnected(): void {
    removeEventListener('DOMContentLoaded', this.#end);
    this.#host.removeEventListener('figure-change', this.#changed);
    this.#host.removeEventListener('figure-speak', this.#speaks);
    this.#observer?.disconnect();
    this.list = [];
  }

  readonly #changed = ({ target }: FigureChangeEvent): void => {
    const member = this.list.find((each) => each === target);
    if (member) this.#follower.changed(member);
  };

  readonly #speaks = (event: FigureSpeakEvent): void => {
    const member = this.list.find((each) => each === event.target);
    if (member && !this.#follower.speaks(member)) event.preventDefault();
  };

  readonly #end = (): void => {
    this.#parsed = true;
    this.#refresh();
  };

  readonly #refresh = (): void => {
    const list = this.#own('*').filter(isMember);
    const come = list.filter((member) => !this.list.includes(member));
    this.list = list;
    for (const member of come) this.#follower.changed(member);
    for (const { localName } of this.#own(':not(:defined)')) this.#await(localName);
    this.#host.requestUpdate();
  };

  /** Elements of this group and of no group inside it. */
  #own(selector: string): Element[] {
    const { localName } = this.#host;
    return Array.from(this.#host.querySelectorAll(selector)).filter(
      (element) => element.parentElement?.closest(localName) === this.#host,
    );
  }

  #await(name: string): void {
    if (this.#awaited.has(name)) return;
    this.#awaited.add(name);
    void customElements.whenDefined(name).then(() => {
      if (this.#host.isConnected) this.#refresh();
    });
  }
}
