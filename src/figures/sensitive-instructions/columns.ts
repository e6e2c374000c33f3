import type { Block } from './grid.js';
import type { Region } from './region.js';

/** What regions ask for when they are given a width. */
export interface Measures {
  readonly blockOf: (region: Region, width: number) => Block;
  readonly heightOf: (region: Region, width: number) => number;
  /** The narrowest that a column may be for the longest mnemonic in it to fit a chip. */
  readonly leastOf: (region: Region, least: number) => number;
}

/** Finds the column widths for which the tallest column is lowest; `least` is the narrowest each may be. */
export function balanceColumns(
  columns: readonly Region[],
  least: readonly number[],
  total: number,
  heightOf: Measures['heightOf'],
): number[] {
  const fits = (widths: readonly number[]): number => {
    const heights = columns.map((region, index) => heightOf(region, widths[index] ?? 0));
    return (
      Math.max(...heights) +
      0.02 * heights.reduce((slack, height) => slack + Math.max(...heights) - height, 0)
    );
  };
  let best: number[] = [
    ...least.slice(0, -1),
    total - least.slice(0, -1).reduce((sum, width) => sum + width, 0),
  ];
  let bestHeight = fits(best);
  const visit = (chosen: readonly number[], left: number): void => {
    const index = chosen.length;
    if (index === columns.length - 1) {
      const widths = [...chosen, left];
      const height = fits(widths);
      if (height < bestHeight - 0.01) [best, bestHeight] = [widths, height];
      return;
    }
    const reserved = least.slice(index + 1).reduce((sum, width) => sum + width, 0);
    for (let width = least[index] ?? 0; width <= left - reserved; width += 8)
      visit([...chosen, width], left - width);
  };
  visit([], total);
  return best;
}
