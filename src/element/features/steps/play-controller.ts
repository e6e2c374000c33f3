import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long each step is shown while they play, in ms. */
const pause = 2500;

/** Shows the next step at intervals while it plays. */
export class PlayController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #next: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, next: () => void) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }

  get playing(): boolean {
    return this.#timer !== undefined;
  }

  toggle(): void {
    if (this.playing) {
      this.stop();
      return;
    }
    this.#timer = setInterval(this.#next, pause);
    this.#host.requestUpdate();
    this.#next();
  }

  stop(): void {
    if (!this.playing) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }
}
