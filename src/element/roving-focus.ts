/** A mark, or anything else that can be the tab stop of a group. */
export interface Keyed {
  readonly key: string;
}

/** Finds the mark that a key of the keyboard moves to, in reading order; undefined for other keys. */
export function moveTo(
  pressed: string,
  marks: readonly Keyed[],
  active: string | undefined,
): string | undefined {
  const index = marks.findIndex(({ key }) => key === active);
  switch (pressed) {
    case 'ArrowRight':
    case 'ArrowDown':
      return marks[Math.min(index + 1, marks.length - 1)]?.key;
    case 'ArrowLeft':
    case 'ArrowUp':
      return marks[Math.max(index - 1, 0)]?.key;
    case 'Home':
      return marks[0]?.key;
    case 'End':
      return marks.at(-1)?.key;
    default:
      return undefined;
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
