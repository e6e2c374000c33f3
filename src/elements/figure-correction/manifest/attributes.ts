import type { Entry } from './data.js';

/** What a manifest sets on its figure, besides data. */
export function attributesOf(figure: NonNullable<Entry['figure']>): [name: string, value: unknown][] {
  return Object.entries(figure).filter(([name]) => name !== 'tag' && name !== 'data');
}
