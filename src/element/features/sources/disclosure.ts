interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

/** Opens the list of sources at one of them; without a number, opens or closes it. */
export class SourceDisclosure {
  open = false;

  async show(host: Host, number?: string): Promise<void> {
    this.open = number !== undefined || !this.open;
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(`#source-${number ?? ''}`)?.focus();
  }
}
