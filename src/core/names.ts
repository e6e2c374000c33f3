/** Makes the name of a mark begin with what is written on it, so that speech control finds it by what the eye reads. */
export function wholeName(name: string, text: string): string {
  const written = text.replace(/\s+/g, ' ').trim();
  if (name === '' || written === '' || name.includes(written)) return name;
  // What is written most often begins with the label itself, which is then not said twice.
  const [label = '', ...rest] = name.split(/(?<=[,，]) ?/);
  const bare = label.replace(/[,，]$/, '');
  return written.startsWith(bare) ? [written, ...rest].join(', ') : `${written}, ${name}`;
}
