/** Runs of four or more lower-case Latin words: in Chinese text, an English sentence that was left behind. */
export function englishRuns(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w-])[a-z]{2,}(?:[ ,;]+[a-z]+){3,}/g)].map(([run]) => run);
}

const notText = new Set(['key', 'id', 'at', 'kind', 'tone', 'option', 'value', 'url']);

/** Every text of a reading, without keys and names of code. */
export function readerTexts(reading: object): readonly string[] {
  return Object.entries(reading).flatMap(([name, value]): readonly string[] => {
    if (notText.has(name)) return [];
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? readerTexts(value as object) : [];
  });
}
