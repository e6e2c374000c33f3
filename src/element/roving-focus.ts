import { neighbour, type Part } from './structure.js';

/** A mark, or anything else that can be the tab stop of a group. */
export interface Keyed {
  readonly key: string;
}

/** Letters typed so far, and when: one keyboard for the whole page. */
let typed = { letters: '', at: -Infinity };

/** Longest time between two letters of one word, in ms. */
const pause = 600;

/** Finds the next part whose label begins with the letters that are being typed. */
function typeAhead(letter: string, at: number, parts: readonly Part[], index: number): Part | undefined {
  const letters = (at - typed.at < pause ? typed.letters : '') + letter.toLowerCase();
  typed = { letters, at };
  // The same letter again and again goes through all that begin with it.
  const same = letters.replaceAll(letter.toLowerCase(), '') === '';
  const sought = same ? letter.toLowerCase() : letters;
  const from = same ? index + 1 : index;
  const begins = ({ label }: Part): boolean => label.toLowerCase().startsWith(sought);
  return [...parts.slice(from), ...parts.slice(0, from)].find(begins);
}

/** Finds the part that a key of the keyboard moves to; undefined for keys that move nowhere. */
export function moveTo(
  { key: pressed, timeStamp }: Pick<KeyboardEvent, 'key' | 'timeStamp'>,
  parts: readonly Part[],
  active: string | undefined,
): string | undefined {
  const index = parts.findIndex(({ key }) => key === active);
  const part = parts[index];
  if (part === undefined) return undefined;
  switch (pressed) {
    case 'ArrowRight':
      return neighbour(parts, part, true, 1).key;
    case 'ArrowLeft':
      return neighbour(parts, part, true, -1).key;
    case 'ArrowDown':
      return neighbour(parts, part, false, 1).key;
    case 'ArrowUp':
      return neighbour(parts, part, false, -1).key;
    case 'Home':
      return parts[0]?.key;
    case 'End':
      return parts.at(-1)?.key;
    default:
      return /^[\p{L}\p{N}]$/u.test(pressed) ? typeAhead(pressed, timeStamp, parts, index)?.key : undefined;
  }
}

/** Finds the mark that is the tab stop: the one that had the focus last, else the selected one, else the first. */
export function tabStop(
  marks: readonly Keyed[],
  active: string | undefined,
  selected: string | null,
): string | undefined {
  const mark = [active, selected].map((key) => marks.find((each) => each.key === key)).find(Boolean);
  return (mark ?? marks[0])?.key;
}
