import type { ReactiveController } from 'lit';

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  addController(controller: ReactiveController): void;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A phrase as it is spoken: without punctuation. */
const words = (text: string): string => plain(text.replace(/\p{P}/gu, ' ')).toLowerCase();

/** Makes the name of every mark begin with what is written on it, so that speech control finds it by what the eye reads. */
export class NamesController implements ReactiveController {
  readonly #host: Host;
  readonly #names = new WeakMap<Element, string>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const mark of this.#host.renderRoot.querySelectorAll('.picture > svg [role=option]')) {
      const name = mark.getAttribute('aria-label') ?? '';
      const written = plain(mark.textContent);
      if (name === '' || written === '' || name === this.#names.get(mark) || words(name).includes(words(written))) continue;
      // What is written most often begins with the label itself, which is then not said twice.
      const [label = '', ...rest] = name.split(/, |，/);
      const whole = written.startsWith(label) ? [written, ...rest].join(', ') : `${written}, ${name}`;
      this.#names.set(mark, whole);
      mark.setAttribute('aria-label', whole);
    }
  }
}
