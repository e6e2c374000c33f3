import { toLocale } from '../core/language/locale.js';
import { languageOf } from '../element/language-of.js';

/** Stands for an author's data in place of an example. */
export const authored = '@';

/**
 * Which files an element needs for its first picture. `values` are what its attributes can say, the default first; a rule such as
 * `preset=3|12&operation!=0` holds by numbers of those values, and the rule '' always.
 */
export interface Needs {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly rules: Readonly<Record<string, readonly number[]>>;
}

/** Values by attribute name, as numbers in the list of those that are known. */
export type Numbered = Readonly<Record<string, number>>;

/** Whether an element seems to have data of an author; a wrong guess costs a request and no more. */
const hasOwnData = (element: Element): boolean =>
  element.hasAttribute('data') ||
  Boolean(element.getAttribute('src')) ||
  element.querySelector('script') !== null;

/** Numbers the values by attribute name, as a figure reads them: an example or a value that there is not is drawn as the default one. */
export function numbered({ values }: Needs, valueOf: (name: string) => string): Numbered {
  return Object.fromEntries(
    Object.entries(values).map(([name, known]) => [name, Math.max(0, known.indexOf(valueOf(name)))]),
  );
}

/** The values of an element. */
export function valuesOf(element: Element, needs: Needs): Numbered {
  return numbered(needs, (name) => {
    if (name === 'lang') return toLocale(languageOf(element));
    return name === 'preset' && hasOwnData(element) ? authored : (element.getAttribute(name) ?? '');
  });
}

function holds(rule: string, values: Numbered): boolean {
  return rule.split('&').every((condition) => {
    const [name = '', not, numbers = ''] = condition.split(/(!?)=/);
    return rule === '' || numbers.split('|').includes(`${values[name]}`) === (not === '');
  });
}

/** Numbers of the files that some values need. */
export function filesFor({ rules }: Needs, values: Numbered): readonly number[] {
  return Object.entries(rules).flatMap(([rule, files]) => (holds(rule, values) ? files : []));
}
