import { load, type LoadedBy } from '../loadable.js';
import type { ProblemMessages } from '../problem.js';
import { byLanguage } from './by-language.js';
import { locales, type Locale } from './locale.js';

/** Messages for the problems that any data can have. */
export const commonMessages = byLanguage<ProblemMessages>(() => import('./en/problems.js'), {
  'zh-Hans': () => import('./zh-Hans/problems.js'),
  'zh-Hant': () => import('./zh-Hant/problems.js'),
});

/** Messages by language, as {@link byLanguage}: those for the problems of one room, and those for what any data can have. */
export function problemMessages(
  ...own: Parameters<typeof byLanguage<ProblemMessages>>
): LoadedBy<Locale, ProblemMessages> {
  const room = byLanguage(...own);
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      async () =>
        Object.assign({}, ...(await Promise.all([load(commonMessages[locale]), load(room[locale])]))),
    ]),
  ) as LoadedBy<Locale, ProblemMessages>;
}
