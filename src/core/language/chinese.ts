/** Leaves a space between Chinese and Latin letters, and none between Chinese or beside its punctuation. */
export const spaced = (text: string): string =>
  text
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})|(?<=[，。；：]) | (?=[，。；：])/gu, '')
    .replace(/(?<=\p{Script=Han})(?=[A-Za-z\d])|(?<=[A-Za-z\d])(?=\p{Script=Han})/gu, ' ');
