// Numbers as text.

function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at % 1);
}

export const median = (values) => quantile(values, 0.5);

const short = (value) => (Number.isNaN(value) ? '–' : value.toFixed(Math.abs(value) < 10 ? 1 : 0));

/** The median, and where the middle half of the values lies. */
export function spread(values) {
  return `${short(median(values))} (${short(quantile(values, 0.25))}–${short(quantile(values, 0.75))})`;
}

/** A part of another number, as `1/12` where it is less than it. */
export function ratio(value, of) {
  if (!(value > 0) || !(of > 0)) return '–';
  return value <= of ? `1/${short(of / value)}` : `${short(value / of)}×`;
}

/** Lines up rows under their headings; the first column stands left, the others right. */
export function table(headings, rows) {
  const all = [headings, ...rows.map((row) => row.map(String))];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ');
  return [
    line(headings),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...all.slice(1).map(line),
  ].join('\n');
}
