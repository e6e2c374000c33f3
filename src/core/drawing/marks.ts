import type { FigureState, MarkAttributes } from '../figure.js';
import type { Reading } from '../reading.js';
import { spokenNames } from '../spoken.js';
import type { CommonWords } from '../language/common.js';

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
    current: none,
    details: none,
    outlined: (key) => key === state.selected,
  };
}

/** Marks of a page: buttons, of which the active one is the tab stop. */
export function liveMarks(
  state: FigureState,
  reading: Reading,
  common: CommonWords,
  active: string | undefined,
): MarkAttributes {
  const names = spokenNames(reading, common);
  const ifSelected =
    (value: string) =>
    (key: string): string | undefined =>
      state.selected === key ? value : undefined;
  return {
    state,
    className: className(state),
    role: 'button',
    tabindex: (key) => (key === active ? '0' : '-1'),
    label: (key) => names.get(key),
    current: ifSelected('true'),
    details: ifSelected('detail'),
    outlined: (key) => key === active || key === state.selected,
  };
}
