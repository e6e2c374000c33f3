const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A phrase as it is spoken: without punctuation. */
const words = (text: string): string => plain(text.replace(/\p{P}/gu, ' ')).toLowerCase();

/** Makes the name of a mark begin with what is written on it, so that speech control finds it by what the eye reads. */
export function accessibleName(name: string, text: string): string {
  const written = plain(text);
  if (name === '' || written === '' || words(name).includes(words(written))) return name;
  // What is written most often begins with the label itself, which is then not said twice.
  const [label = '', ...rest] = name.split(/, |，/);
  const unsaid = rest.filter((part) => !words(written).includes(words(part)));
  return written.startsWith(label) ? [written, ...unsaid].join(', ') : `${written}, ${name}`;
}
