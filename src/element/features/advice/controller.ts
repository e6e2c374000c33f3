import type { ReactiveController } from 'lit';
import { load, type Loadable } from '../../../core/loadable.js';
import type { Problem } from '../../../core/problem.js';
import type { Presenter } from '../../presenter.js';
import type { FigureHost } from '../../types.js';
import type * as adviceModule from './advice.js';

/** Tells an author what is wrong. */
const adviceFeature: Loadable<typeof adviceModule> = () => import('./advice.js');

/** Attributes of any element, of frameworks and of the page's own scripts. */
const foreign =
  /^(?:class|dir|hidden|id|inert|is|lang|nonce|part|popover|role|slot|style|tabindex|title|translate|exportparts|defer-hydration|(?:aria|data|hydrate|ng|hx|v|x|on|item)\b.*|on.*)$|[^a-z-]/;

/** Tells an author in the console, once, what is wrong with an element's data and attributes. */
export class AdviceController implements ReactiveController {
  readonly #host: FigureHost;
  readonly #presenter: Presenter;
  readonly #known: readonly string[];
  #problems: readonly Problem[] = [];

  /** `known` are the names of the element's attributes. */
  constructor(host: FigureHost, presenter: Presenter, known: readonly string[]) {
    this.#host = host;
    this.#presenter = presenter;
    this.#known = known;
    host.addController(this);
  }

  hostConnected(): void {
    // Before the first update, which may set what is wrong right.
    const attributes = [...this.#host.attributes].filter(
      ({ name, value }) => !foreign.test(name) && (!this.#known.includes(name) || this.#unknown(name, value)),
    );
    if (attributes.length > 0)
      this.#advise(({ attributeProblems }) => attributeProblems(attributes, this.#known, this.#values));
  }

  hostUpdated(): void {
    const { problems } = this.#presenter;
    if (problems === this.#problems) return;
    this.#problems = problems;
    if (problems.length > 0) this.#advise(() => problems);
  }

  get #values(): Readonly<Record<string, readonly string[]>> {
    return {
      view: ['picture', 'list', 'table'],
      detail: ['picture', 'caption', 'full'],
      ...this.#presenter.figure.options,
    };
  }

  #unknown(name: string, value: string): boolean {
    const values = this.#values[name];
    // An empty list takes any text.
    return values !== undefined && values.length > 0 && value !== '' && !values.includes(value);
  }

  #advise(problems: (advice: typeof adviceModule) => readonly Problem[]): void {
    const { figure, locale } = this.#presenter;
    load(adviceFeature)
      .then(async (advice) => advice.tell(figure, locale, problems(advice)))
      // Advice that cannot be loaded is no fault of the page.
      .catch(() => undefined);
  }
}
