import { html, LitElement } from 'lit';
import type { Loadable } from '../../core/loadable.js';
import type { Problem } from '../../core/problem.js';
import { FigureProblemEvent } from '../../element/events.js';
import { LanguageController } from '../../element/controllers/language.js';
import { Loader } from '../../element/loader.js';
import { version } from '../../version.js';
import type * as problemTypes from './problem-messages.js';
import { styles } from './styles.js';
import { TargetController } from './target-controller.js';
import { drive, problemsOf, shows, type Asked } from './target.js';

const problemMessages: Loadable<typeof problemTypes> = () => import('./problem-messages.js');

/**
 * Words in running text that let a figure show what they refer to, and that are marked while it does.
 *
 * @tag figure-ref
 * @summary A reference from the text to a step, a part or an operation of a figure.
 *
 * @attr {string} for - Id of the figure or group of figures.
 * @attr {number} step - Step to be shown, from 1.
 * @attr {string} selected - Key of the mark to be selected.
 * @attr {string} operation - Operation to be followed.
 * @attr {string} lang - Language of the messages for problems; without it, that of the nearest ancestor.
 * @attr {boolean} current - Set by the element itself while the figure shows what it refers to, together with `aria-current`.
 *
 * @fires {FigureProblemEvent} figure-problem - There is no such figure, or it does not know the operation.
 *
 * @csspart problem - What is wrong, for those who do not see the tooltip.
 *
 * @cssprop [--virt-accent] - Underline, and mark of what is shown.
 *
 * @slot - The words themselves.
 */
export class FigureRefElement extends LitElement {
  static readonly version = version;

  static override properties = {
    htmlFor: { attribute: 'for' },
    step: { type: Number },
    selected: {},
    operation: {},
    lang: { reflect: true },
  };

  /** Id of the figure or group of figures: the `for` attribute. */
  declare htmlFor: string | null;
  declare step: number | null;
  declare selected: string | null;
  declare operation: string | null;
  declare lang: string;

  #problems: readonly Problem[] = [];
  #reportedProblems = '[]';
  readonly #own = new Set<string>();
  readonly #language = new LanguageController(this);
  readonly #loader = new Loader(() => {
    this.requestUpdate();
  });
  readonly #target = new TargetController(
    this,
    () => this.htmlFor ?? '',
    () => {
      this.#mark();
    },
  );

  constructor() {
    super();
    this.htmlFor = this.step = this.selected = this.operation = null;
  }

  /** Whether the figure shows what the reference refers to. */
  get current(): boolean {
    return this.hasAttribute('current');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this);
    this.addEventListener('keydown', this);
  }

  /** Handles clicks and keys. */
  handleEvent(event: Event): void {
    const { target } = this.#target;
    if (target === undefined || event.defaultPrevented) return;
    if (event instanceof KeyboardEvent) {
      if (
        (event.key !== 'Enter' && event.key !== ' ') ||
        event.target !== this ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey
      )
        return;
      // Space would scroll the page.
      event.preventDefault();
    }
    const asked = this.#asked;
    if (asked.operation === null && asked.step === null && asked.selected === null)
      target.scrollIntoView({ block: 'nearest' });
    else drive(target, asked);
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    this.#target.find();
    const { element, expected } = this.#target;
    this.#problems = expected ? [] : problemsOf(this.htmlFor ?? '', element, this.#asked);
  }

  protected override render(): unknown {
    const problem = this.#problemText();
    return problem === ''
      ? html`<slot></slot>`
      : html`<span class="explained" title=${problem}><slot></slot></span><span class="problem" part="problem"> (${problem})</span>`;
  }

  protected override updated(): void {
    const operable = this.#target.target !== undefined;
    this.#give('role', operable ? 'button' : undefined);
    this.#give('tabindex', operable ? '0' : undefined);
    this.#mark();
    const problems = JSON.stringify(this.#problems);
    if (problems === this.#reportedProblems) return;
    this.#reportedProblems = problems;
    if (this.#problems.length > 0) this.dispatchEvent(new FigureProblemEvent(this.#problems));
  }

  get #asked(): Asked {
    const { operation, step, selected } = this;
    return {
      operation,
      step: step !== null && step >= 1 && Number.isFinite(step) ? Math.trunc(step) : null,
      selected,
    };
  }

  #mark(): void {
    const { target } = this.#target;
    this.toggleAttribute('current', target !== undefined && shows(target, this.#asked));
    this.#give('aria-current', this.current ? 'true' : undefined);
  }

  /** Sets or removes an attribute, unless the author has set it. */
  #give(name: string, value: string | undefined): void {
    if (value === undefined) {
      if (this.#own.delete(name)) this.removeAttribute(name);
    } else if (!this.hasAttribute(name)) {
      this.#own.add(name);
      this.setAttribute(name, value);
    }
  }

  #problemText(): string {
    if (this.#problems.length === 0) return '';
    const module = this.#loader.get(problemMessages);
    const messages = module && this.#loader.words(module.messages, this.#language.locale);
    const problems = this.#problems.map((problem) => ({ ...problem, path: '' }));
    return module && messages ? module.formatProblems(problems, messages).join(' ') : '';
  }

  static override readonly styles = styles;
}

declare global {
  interface HTMLElementTagNameMap {
    'figure-ref': FigureRefElement;
  }
}
