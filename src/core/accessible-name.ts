const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A phrase as it is spoken: without punctuation. */
const words = (text: string): string => plain(text.replace(/\p{P}/gu, ' ')).toLowerCase();

/** Makes the accessible name of a mark begin with its visible text, so that speech input finds it by that (WCAG 2.5.3). */
export function accessibleName(name: string, text: string): string {
  const written = plain(text);
  if (name === '' || written === '' || words(name).includes(words(written))) return name;
  // What is written most often begins with the label itself, which is then not said twice.
  const [label = '', ...rest] = name.split(/, |，/);
  const unsaid = rest.filter((part) => !words(written).includes(words(part)));
  return written.startsWith(label) ? [written, ...unsaid].join(', ') : `${written}, ${name}`;
}
