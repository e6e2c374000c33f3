import type { FigureState, MarkAttributes } from '../figure.js';
import { everyItem, type Reading, type ReadingItem } from '../reading.js';
import type { CommonWords } from '../language/common.js';

/** Returns the accessible name of a part: its label and its place. */
export function spokenLabel(item: ReadingItem, common: CommonWords): string {
  return [item.label, item.place].filter((part) => part !== undefined && part !== '').join(common.separator);
}

const className =
  (state: FigureState) =>
  (key: string, kind?: string): string =>
    `mark${kind === undefined ? '' : ` k-${kind}`}${state.selected === key ? ' selected' : ''}`;

/** Marks of a file: not interactive. */
export function plainMarks(state: FigureState): MarkAttributes {
  const none = (): undefined => undefined;
  return {
    state,
    className: className(state),
    role: undefined,
    tabindex: none,
    label: none,
    selected: none,
    outlined: (key) => key === state.selected,
  };
}

/** Marks of a page: options of one listbox, of which the active one is the tab stop. */
export function liveMarks(
  state: FigureState,
  reading: Reading,
  common: CommonWords,
  active: string | undefined,
): MarkAttributes {
  const items = new Map(Array.from(everyItem(reading.items), (item) => [item.key, item]));
  return {
    state,
    className: className(state),
    role: 'option',
    tabindex: (key) => (key === active ? '0' : '-1'),
    label: (key) => {
      const item = items.get(key);
      return item && spokenLabel(item, common);
    },
    selected: (key) => String(state.selected === key),
    outlined: (key) => key === active || key === state.selected,
  };
}
