import { wide } from './language/script.js';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A phrase as it is spoken: without punctuation. */
const words = (text: string): string => plain(text.replace(/\p{P}/gu, ' ')).toLowerCase();

/** Makes the accessible name of a mark begin with its visible texts, so that speech input finds it by those (WCAG 2.5.3). */
export function accessibleName(name: string, texts: readonly string[]): string {
  const written = texts.map(plain).filter((text) => text !== '');
  const whole = written.join(' ');
  if (name === '' || whole === '' || words(name).includes(words(whole))) return name;
  const separator = wide.test(name) ? '，' : ', ';
  const visible = written.join(separator);
  // What is written most often begins with the label itself, which is then not said twice.
  const [label = '', ...rest] = name.split(/, |，/);
  const unsaid = rest.filter((part) => !words(whole).includes(words(part)));
  return whole.startsWith(label) ? [visible, ...unsaid].join(separator) : visible + separator + name;
}
