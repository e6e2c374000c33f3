import { html, type TemplateResult } from 'lit';
import type { Checks } from '../../../core/check.js';
import type { AnyFigure } from '../../../core/figure.js';
import type { Loadable } from '../../../core/loadable.js';
import type { Locale } from '../../../core/locale.js';
import { problemsFeature, type Feature } from '../on-demand.js';
import type { Presenter } from '../../presenter.js';

/** What is wrong with the data; its words load when there is something wrong. */
export function problemsView(
  figure: AnyFigure,
  presenter: Presenter,
  locale: Locale,
  part: <P extends Feature>(loadable: Loadable<P>) => P | undefined,
): TemplateResult | '' {
  const { problems, shown, loader } = presenter;
  const words = presenter.words(locale);
  if (problems.length === 0 || words === undefined) return '';
  const parts = part(problemsFeature);
  const checks = loader.get(figure.checks as Loadable<Checks<unknown>>);
  // Without their words, offline perhaps, problems are still told by path and code.
  const codes = problems.map(({ path, code }) => `${path} ${code}`);
  if (loader.failed(problemsFeature)) return html`<p part="problems" role="alert">${codes.join(', ')}</p>`;
  if (parts === undefined || (checks === undefined && !loader.failed(figure.checks))) return '';
  return parts.problemList(
    checks === undefined ? codes : parts.formatProblems(problems, checks.problemMessages, locale),
    shown !== undefined,
    words.common,
  );
}
