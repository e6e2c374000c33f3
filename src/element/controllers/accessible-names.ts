import type { ReactiveController } from 'lit';
import { accessibleName } from '../../core/accessible-name.js';

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  addController(controller: ReactiveController): void;
}

/** Makes the accessible name of every mark begin with its visible text, so that speech input finds it by that. */
export class AccessibleNamesController implements ReactiveController {
  readonly #host: Host;
  readonly #names = new WeakMap<Element, string>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const mark of this.#host.renderRoot.querySelectorAll('.picture > svg [role=option]')) {
      const name = mark.getAttribute('aria-label') ?? '';
      if (name === this.#names.get(mark)) continue;
      const whole = accessibleName(name, mark.textContent);
      if (whole === name) continue;
      this.#names.set(mark, whole);
      mark.setAttribute('aria-label', whole);
    }
  }
}
