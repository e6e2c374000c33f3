/** What a manifest sets on its figure, besides data. */
export function attributesOf(figure: object): [name: string, value: unknown][] {
  return Object.entries(figure).filter(([name]) => name !== 'tag' && name !== 'data');
}
