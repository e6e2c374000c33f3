import type { ReactiveController } from 'lit';
import { accessibleName } from '../../core/accessible-name.js';

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  addController(controller: ReactiveController): void;
}

/**
 * Makes the accessible name of every mark begin with its visible texts, so that speech input finds it by those, and hides the texts
 * themselves from screen readers: what they say is in the names.
 */
export class AccessibleNamesController implements ReactiveController {
  readonly #host: Host;
  readonly #names = new WeakMap<Element, string>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    for (const text of renderRoot.querySelectorAll('.picture > svg text:not([aria-hidden])'))
      text.setAttribute('aria-hidden', 'true');
    for (const mark of renderRoot.querySelectorAll('.picture > svg [role=button]')) {
      const name = mark.getAttribute('aria-label') ?? '';
      if (name === this.#names.get(mark)) continue;
      const whole = accessibleName(
        name,
        Array.from(mark.querySelectorAll('text'), ({ textContent }) => textContent),
      );
      if (whole === name) continue;
      this.#names.set(mark, whole);
      mark.setAttribute('aria-label', whole);
    }
  }
}
