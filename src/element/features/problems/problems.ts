import { html, type TemplateResult } from 'lit';
import type { Problem } from '../../../core/problem.js';
import type { Features } from '../features.js';
import { problemsFeature } from '../on-demand.js';

/** What only the author is told, by event and in the console: readers have the author's words, or the picture. */
export const isQuiet = ({ code }: Problem): boolean => code === 'no-data' || code === 'swallowed';

/** What is wrong with the data; its messages load when there is something wrong. */
export function problemsView(features: Features): TemplateResult | '' {
  const { presenter } = features;
  const { figure, shown, loader, locale } = presenter;
  const problems = presenter.problems.filter((problem) => !isQuiet(problem));
  const words = presenter.words(locale);
  if (problems.length === 0 || words === undefined) return '';
  const feature = features.get(problemsFeature);
  const checks = loader.get(figure.checks);
  // Without their messages, e.g. offline, problems still have a path and a code.
  const codes = problems.map(({ path, code }) => `${path} ${code}`);
  if (loader.failed(problemsFeature)) return html`<p part="problems" role="alert">${codes.join(', ')}</p>`;
  if (feature === undefined || (checks === undefined && !loader.failed(figure.checks))) return '';
  const byLocale = checks?.problemMessages;
  const messages = byLocale && loader.words(byLocale, locale);
  if (byLocale && messages === undefined && !loader.failed(byLocale.en)) return '';
  return feature.problemList(
    messages === undefined ? codes : feature.formatProblems(problems, messages),
    shown !== undefined,
    words.common,
  );
}
