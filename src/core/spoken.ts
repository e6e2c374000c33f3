import type { CommonWords } from './language/common.js';
import { wide } from './language/script.js';
import { everyItem, type Reading, type ReadingItem } from './reading.js';

/** A name of a kind inside a sentence: as a legend has it, without what stands in brackets there. */
function inSentence(label: string): string {
  return wide.test(label) || !/^[A-Z][a-z]/.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);
}

/** What the colour and the glyph of a part mean, in words; undefined where its label or its place say so. */
export function kindInWords(
  { label, place = '', kind }: ReadingItem,
  { legend }: Reading,
  { kinds }: CommonWords,
): string | undefined {
  if (kind === undefined) return undefined;
  const shared = (kinds as Readonly<Record<string, string>>)[kind];
  // What a figure does not draw, its colours do not mean.
  const meaning = legend.find((entry) => entry.kind === kind)?.label;
  if (meaning === undefined) return undefined;
  const word = inSentence(meaning === shared ? (meaning.split(/ ?[(（,、]/)[0] ?? '') : meaning);
  const said = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());
  return said(label, word) || said(place, word.split(/[,，]/)[0] ?? word) ? undefined : word;
}

/** What is told of a part behind its label: its kind and its place. */
export function kindAndPlace(item: ReadingItem, reading: Reading, common: CommonWords): string | undefined {
  const told = [kindInWords(item, reading, common), item.place].filter(Boolean);
  return told.length === 0 ? undefined : told.join(common.separator);
}

const known = new WeakMap<Reading, ReadonlyMap<string, string>>();

/** The name of every part by its key: label, kind and place, and which it is of those that share all three. */
export function spokenNames(reading: Reading, common: CommonWords): ReadonlyMap<string, string> {
  const before = known.get(reading);
  if (before) return before;
  const parts = Array.from(everyItem(reading.items), (item) => ({
    key: item.key,
    name: [item.label, kindAndPlace(item, reading, common)].filter(Boolean).join(common.separator),
  }));
  const keysOf = new Map<string, string[]>();
  for (const { key, name } of parts) keysOf.set(name, [...(keysOf.get(name) ?? []), key]);
  const names = new Map(
    parts.map(({ key, name }): [string, string] => {
      const same = keysOf.get(name) ?? [];
      return [
        key,
        same.length < 2 ? name : name + common.separator + common.which(same.indexOf(key) + 1, same.length),
      ];
    }),
  );
  known.set(reading, names);
  return names;
}
