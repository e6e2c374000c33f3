/** Finds the mark that a key of the keyboard moves to, in reading order; undefined for other keys. */
export function moveTo(
  pressed: string,
  keys: readonly string[],
  active: string | undefined,
): string | undefined {
  const index = active === undefined ? -1 : keys.indexOf(active);
  switch (pressed) {
    case 'ArrowRight':
    case 'ArrowDown':
      return keys[Math.min(index + 1, keys.length - 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return keys[Math.max(index - 1, 0)];
    case 'Home':
      return keys[0];
    case 'End':
      return keys.at(-1);
    default:
      return undefined;
  }
}

/** Finds the mark that is the tab stop: the one that had the focus last, else the selected one, else the first. */
export function tabStop(
  marks: readonly { readonly key: string }[],
  active: string | undefined,
  selected: string | null,
): string | undefined {
  const mark = [active, selected].map((key) => marks.find((each) => each.key === key)).find(Boolean);
  return (mark ?? marks[0])?.key;
}
