import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Loadable } from '../../core/loadable.js';
import type { Problem } from '../../core/problem.js';
import { commonWords, type CommonWords } from '../../core/language/common.js';
import { FigureChangeEvent, FigureProblemEvent, FigureSelectEvent } from '../../element/events.js';
import { commandOf } from '../../element/commands.js';
import { LanguageController } from '../../element/controllers/language.js';
import { PermalinkController } from '../../element/features/permalink/controller.js';
import { goTo } from '../../element/features/steps/go-to.js';
import { PlayController } from '../../element/features/steps/play-controller.js';
import { version } from '../../version.js';
import type * as compareTypes from './compare.js';
import { Loader } from '../../element/loader.js';
import { MembersController } from './members-controller.js';
import { aStep, type Member, type Shared } from './member.js';
import type * as problemTypes from './problem-messages.js';
import { controlStrip } from './strip.js';
import { styles } from './styles.js';
import { Sync } from './sync.js';
import { costTable } from './cost-table.js';
import { comparables, operationsIn, problemsOf } from './members.js';
import { words as groupWords, type GroupWords } from './words/index.js';

const comparing: Loadable<typeof compareTypes> = () => import('./compare.js');
const problemMessages: Loadable<typeof problemTypes> = () => import('./problem-messages.js');

/**
 * Keeps the figures in it in step, so that they can be compared: one operation, one step and one selection for all that have them.
 *
 * @tag figure-group
 * @summary Several figures with shared controls and a table of what an operation costs in each.
 *
 * @attr {string} operation - Operation that all figures follow which can.
 * @attr {number} step - Step that all figures show, from 1; a figure with fewer steps stays at its last.
 * @attr {string} selected - Key that is selected in every figure that has it.
 * @attr {string} lang - Language of the controls; without it, that of the nearest ancestor.
 * @attr {boolean} no-controls - Leaves the shared controls out.
 *
 * @fires {FigureStepEvent} figure-step - The shared controls are about to show a step; cancelable.
 * @fires {FigureSelectEvent} figure-select - The shared controls are about to clear the selection; cancelable.
 * @fires {FigureChangeEvent} figure-change - All show another operation, step or selection than before.
 * @fires {FigureProblemEvent} figure-problem - The group holds no figure, or none that knows the operation.
 *
 * @csspart controls - The shared controls.
 * @csspart permalink - The link to what is shown.
 * @csspart figures - The grid of the figures.
 * @csspart table - Traps, exits and switches of the operation in each figure.
 * @csspart problems - What is wrong with the group.
 *
 * @cssprop [--virt-font] - Font family of the controls and the table.
 * @cssprop [--virt-padding] - Space beside the controls and the table.
 * @cssprop [--virt-page] - Background of the controls and the table.
 * @cssprop [--virt-panel] - Background of problems.
 * @cssprop [--virt-ink] - Text and lines.
 * @cssprop [--virt-accent] - Focus.
 *
 * @slot - The figures, and whatever else stands between them.
 */
export class FigureGroupElement extends LitElement {
  static readonly version = version;

  static override properties = {
    operation: { reflect: true },
    step: { type: Number, reflect: true },
    selected: { reflect: true },
    lang: { reflect: true },
    noControls: { type: Boolean, attribute: 'no-controls', reflect: true },
    spoken: { state: true },
  };

  declare operation: string | null;
  declare step: number | null;
  declare selected: string | null;
  declare lang: string;
  declare noControls: boolean;
  declare protected spoken: string;

  #problems: readonly Problem[] = [];
  #reportedProblems = '[]';
  /** Set while the group adopts a change of one of its figures. */
  #followed = false;
  readonly #sync = new Sync();
  readonly #loader = new Loader(() => {
    this.requestUpdate();
  });
  readonly #internals: ElementInternals | undefined;
  readonly #language = new LanguageController(this);
  readonly #permalink = new PermalinkController(this, () => ({ ...this.#shared }));
  readonly #members = new MembersController(this, {
    changed: (member) => {
      this.#follow(member);
    },
    // Five figures that announce the same press would all speak at once.
    speaks: (member) => !this.#sync.follows(member),
  });
  readonly #play = new PlayController(this, () => {
    this.#go((aStep(this.step) ?? 0) + 1);
  });

  constructor() {
    super();
    this.operation = this.step = this.selected = null;
    this.noControls = false;
    this.spoken = '';
    this.#internals = (this as Partial<HTMLElement>).attachInternals?.call(this);
    if (this.#internals) this.#internals.role = 'group';
  }

  /** Choices of all its figures together: possible values by attribute name. */
  get choices(): Readonly<Record<string, readonly string[]>> {
    return { operation: operationsIn(this.#members.list) };
  }

  /** How many steps the figure with the most of them shows. */
  get steps(): number {
    return Math.max(0, ...this.#members.list.map(({ steps }) => steps));
  }

  protected override willUpdate(changed: PropertyValues): void {
    const words = this.#words;
    if (this.hasUpdated && words && !this.#followed) this.#announce(changed, words);
    this.#followed = false;
    if (this.#internals && words) this.#internals.ariaLabel = words.own.name;
    const { list, expected } = this.#members;
    // Rendered on a server, a group does not know yet what it holds.
    this.#problems = this.isConnected ? problemsOf(list, expected, this.operation) : [];
    if (this.#loader.failed(comparing))
      this.#problems = [...this.#problems, { path: '', code: 'no-comparison' }];
  }

  protected override render(): unknown {
    const lang = this.#language.locale;
    return html`<div lang=${lang}>${this.#problemList()}${this.noControls ? '' : this.#strip()}${this.#table()}</div>
      <div class="figures" part="figures"><slot></slot></div>
      <div class="spoken" aria-live="polite" lang=${lang}>${this.spoken}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    for (const member of this.#members.list) this.#sync.share(member, this.#shared);
    if (changed.has('operation') || changed.has('step') || changed.has('selected'))
      this.dispatchEvent(new FigureChangeEvent());
    const problems = JSON.stringify(this.#problems);
    if (problems === this.#reportedProblems) return;
    this.#reportedProblems = problems;
    if (this.#problems.length > 0) this.dispatchEvent(new FigureProblemEvent(this.#problems));
  }

  /** Handles events of the shared controls. */
  handleEvent(event: Event): void {
    const link = event.type === 'click' && (event.target as Element).closest('[data-action=link]') !== null;
    const command = commandOf(event, [], this.selected);
    if (event.type === 'keydown' && command?.type === 'by') event.preventDefault();
    if (link) void this.#copy();
    else if (command?.type === 'option') this.#choose(command.value);
    else if (command?.type === 'step') this.#go(command.step);
    else if (command?.type === 'by') this.#go((aStep(this.step) ?? 0) + command.steps);
    else if (command?.type === 'play') this.#play.toggle();
    else if (
      command?.type === 'select' &&
      this.selected !== null &&
      this.dispatchEvent(new FigureSelectEvent(undefined))
    )
      this.selected = null;
  }

  get #shared(): Shared {
    return { operation: this.operation, step: aStep(this.step), selected: this.selected };
  }

  get #words(): { readonly own: GroupWords; readonly common: CommonWords } | undefined {
    const { locale } = this.#language;
    const lost = this.#loader.failed(groupWords[locale]) || this.#loader.failed(commonWords[locale]);
    const [own, common] = [
      this.#loader.get(groupWords[lost ? 'en' : locale]),
      this.#loader.get(commonWords[lost ? 'en' : locale]),
    ];
    return own && common && { own, common };
  }

  /** Shares a change of one figure with the others. */
  #follow(member: Member): void {
    const { changes, isNew } = this.#sync.observe(member, this.#shared);
    // That figure has announced it already.
    if (Object.keys(changes).length > 0) this.#followed = true;
    if (changes.operation !== undefined) this.operation = changes.operation;
    if (changes.step !== undefined) this.step = changes.step;
    if (changes.selected !== undefined) this.selected = changes.selected;
    if (isNew) this.requestUpdate();
  }

  #announce(
    changed: PropertyValues,
    { own, common }: { readonly own: GroupWords; readonly common: CommonWords },
  ): void {
    const step = aStep(this.step);
    const of = this.steps;
    const { operation } = this;
    const operations: Readonly<Record<string, string>> = own.operations;
    if (changed.has('operation'))
      this.spoken = own.operation + common.colon + (operations[operation ?? ''] ?? operation ?? '');
    else if (changed.has('step') && step !== null && of > 0)
      this.spoken = common.stepOf(Math.min(step, of), of);
    else if (changed.has('selected') && this.selected === null) this.spoken = common.cleared;
  }

  #go(step: number): void {
    goTo(this, step, this.#play);
  }

  #choose(operation: string): void {
    const [none] = operationsIn(this.#members.list);
    this.operation = operation === none ? null : operation;
    // Step 5 of one operation means nothing in another.
    if (this.step !== null) this.step = 1;
  }

  async #copy(): Promise<void> {
    const words = this.#words;
    const how = await this.#permalink.copy();
    if (words && how) this.spoken = how === 'copied' ? words.common.linkCopied : words.common.linkToCopy;
  }

  #strip(): TemplateResult | '' {
    const words = this.#words;
    const { list } = this.#members;
    if (words === undefined) return '';
    const operations = operationsIn(list);
    const names: Readonly<Record<string, string>> = words.own.operations;
    return controlStrip({
      operations: new Map(operations.map((each) => [each, names[each] ?? each])),
      label: words.own.operation,
      operation: this.operation ?? operations[0] ?? '',
      step: aStep(this.step),
      of: this.steps,
      playing: this.#play.playing,
      permalink: this.#permalink,
      words: words.own,
      common: words.common,
      handler: this,
    });
  }

  #table(): TemplateResult | '' {
    const words = this.#words;
    const { locale } = this.#language;
    const { list } = this.#members;
    const { operation } = this;
    if (words === undefined || operation === null || operation === operationsIn(list)[0]) return '';
    const configurations = comparables(list, locale);
    const module = configurations.length === 0 ? undefined : this.#loader.get(comparing);
    const said = module && this.#loader.get(module.wordsOfTraces[locale]);
    if (module === undefined || said === undefined) return '';
    const rows = module.compare(configurations, operation, said, words.common.space);
    return rows.length === 0
      ? ''
      : costTable(rows, said.operations[operation as keyof typeof said.operations], words.own);
  }

  #problemList(): TemplateResult | '' {
    const module = this.#problems.length === 0 ? undefined : this.#loader.get(problemMessages);
    const messages = module && this.#loader.words(module.messages, this.#language.locale);
    if (!module || !messages) return '';
    return html`<div class="zone problems" part="problems" role="alert">${module.formatProblems(this.#problems, messages).map((sentence) => html`<p>${sentence}</p>`)}</div>`;
  }

  static override readonly styles = styles;
}

declare global {
  interface HTMLElementTagNameMap {
    'figure-group': FigureGroupElement;
  }
}
