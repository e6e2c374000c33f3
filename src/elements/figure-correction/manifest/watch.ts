/** What a watch needs and calls. */
export interface Watched {
  /** Tags of elements whose shadow roots hold no published picture. */
  readonly tags: readonly string[];
  /** Called before changes are reported; false ends the watch. */
  readonly goesOn: () => boolean;
  /** Called for every picture, and again when something by which it can be known has changed. */
  readonly picture: (picture: HTMLImageElement) => void;
}

/** Finds the pictures of a page and of its shadow roots, now and when they appear, load or change later. */
export class PictureWatch {
  readonly #watched: Watched;
  readonly #roots = new WeakSet<Node>();
  readonly #waiting = new WeakSet<HTMLImageElement>();
  readonly #abort = new AbortController();
  readonly #observer = new MutationObserver((records) => {
    this.#read(records);
  });

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  get stopped(): boolean {
    return this.#abort.signal.aborted;
  }

  start(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['src', 'srcset', 'alt'],
    });
    this.#scan(root);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#abort.abort();
  }

  /** Reports a picture again as soon as it has loaded. */
  awaitLoad(picture: HTMLImageElement): void {
    if (this.#waiting.has(picture)) return;
    this.#waiting.add(picture);
    const loaded = (): void => {
      this.#waiting.delete(picture);
      this.#watched.picture(picture);
    };
    picture.addEventListener('load', loaded, { once: true, signal: this.#abort.signal });
  }

  #read(records: readonly MutationRecord[]): void {
    if (!this.#watched.goesOn()) return;
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') this.#retake(target as Element);
      for (const node of addedNodes) if (node instanceof Element) this.#scan(node);
    }
  }

  #scan(node: Element | Document | ShadowRoot): void {
    if (node instanceof Element) this.#take(node);
    for (const element of node.querySelectorAll('*')) this.#take(element);
  }

  #take(element: Element): void {
    if (element instanceof HTMLImageElement) {
      this.#watched.picture(element);
      return;
    }
    const { localName, shadowRoot } = element;
    if (localName === 'figure-correction' || this.#watched.tags.includes(localName)) return;
    if (shadowRoot) this.start(shadowRoot);
    else if (
      localName.includes('-') &&
      customElements.get(localName) === undefined &&
      !this.#roots.has(element)
    )
      this.#awaitDefinition(element);
  }

  /** An element that is not yet defined may bring a shadow root with pictures later. */
  #awaitDefinition(element: Element): void {
    this.#roots.add(element);
    void customElements.whenDefined(element.localName).then(() => {
      this.#roots.delete(element);
      if (!this.stopped) this.#take(element);
    });
  }

  /** Reports a picture whose URL has changed, now for its name and again for its file once that has loaded. */
  #retake(element: Element): void {
    const picture = element.localName === 'source' ? element.parentElement?.querySelector('img') : element;
    if (!(picture instanceof HTMLImageElement)) return;
    this.awaitLoad(picture);
    this.#watched.picture(picture);
  }
}
