import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isMember, type Member } from './member.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Follows which figures are in a group, and each time that one of them has drawn. */
export class MembersController implements ReactiveController {
  list: readonly Member[] = [];
  readonly #host: Host;
  readonly #drawn: (member: Member) => void;
  readonly #watches = new Map<Member, ReactiveController>();
  readonly #awaited = new Set<string>();
  #observer: MutationObserver | undefined;
  #parsed = false;

  constructor(host: Host, drawn: (member: Member) => void) {
    this.#host = host;
    this.#drawn = drawn;
    host.addController(this);
  }

  /** Set while more figures are to be expected: the page still loads, or their code does. */
  get expected(): boolean {
    return !this.#parsed || this.#own(':not(:defined)').length > 0;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#refresh);
    this.#observer.observe(this.#host, { childList: true, subtree: true });
    this.#parsed = this.#host.ownerDocument.readyState !== 'loading';
    if (!this.#parsed) addEventListener('DOMContentLoaded', this.#end);
    this.#refresh();
  }

  hostDisconnected(): void {
    removeEventListener('DOMContentLoaded', this.#end);
    this.#observer?.disconnect();
    for (const member of this.list) this.#leave(member);
    this.list = [];
  }

  readonly #end = (): void => {
    this.#parsed = true;
    this.#refresh();
  };

  readonly #refresh = (): void => {
    const list = this.#own('*').filter(isMember);
    for (const member of this.list) if (!list.includes(member)) this.#leave(member);
    const come = list.filter((member) => !this.list.includes(member));
    this.list = list;
    for (const member of come) this.#join(member);
    for (const { localName } of this.#own(':not(:defined)')) this.#await(localName);
    this.#host.requestUpdate();
  };

  /** Elements of this group and of no group inside it. */
  #own(selector: string): Element[] {
    const { localName } = this.#host;
    return Array.from(this.#host.querySelectorAll(selector)).filter((element) => element.parentElement?.closest(localName) === this.#host);
  }

  #await(name: string): void {
    if (this.#awaited.has(name)) return;
    this.#awaited.add(name);
    void customElements.whenDefined(name).then(() => {
      if (this.#host.isConnected) this.#refresh();
    });
  }

  #join(member: Member): void {
    const watch = {
      hostUpdated: () => {
        this.#drawn(member);
      },
    };
    this.#watches.set(member, watch);
    member.addController(watch);
    this.#drawn(member);
  }

  #leave(member: Member): void {
    const watch = this.#watches.get(member);
    if (watch) member.removeController(watch);
    this.#watches.delete(member);
  }
}
