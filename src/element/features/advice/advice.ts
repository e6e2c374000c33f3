import type { Figure } from '../../../core/figure.js';
import type { Locale } from '../../../core/language/locale.js';
import { load } from '../../../core/loadable.js';
import { nearest } from '../../../core/nearest.js';
import { formatProblems, quote, type Problem } from '../../../core/problem.js';

/** What the console has been told. */
const told = new Set<string>();

/** Tells the console, in the language of the figure, what is wrong; the same thing once on a page. */
export async function tell(figure: Figure, locale: Locale, problems: readonly Problem[]): Promise<void> {
  const { problemMessages } = await load(figure.checks);
  for (const sentence of formatProblems(problems, await load(problemMessages[locale]))) {
    const line = `<${figure.tag}> ${sentence}`;
    if (told.has(line)) continue;
    told.add(line);
    console.warn(line);
  }
}

/** Problems with attributes: names that are like a known one, and values that a known one cannot have. */
export function attributeProblems(
  attributes: readonly Pick<Attr, 'name' | 'value'>[],
  known: readonly string[],
  values: Readonly<Record<string, readonly string[]>>,
): Problem[] {
  return attributes.flatMap(({ name, value }) => {
    if (known.includes(name)) {
      const expected = (values[name] ?? []).filter(Boolean).join(', ');
      return [{ path: name, code: 'unknown-value', got: quote(value), expected }];
    }
    const expected = nearest(name, known);
    return expected === '' ? [] : [{ path: '', code: 'unknown-attribute', got: quote(name), expected }];
  });
}
