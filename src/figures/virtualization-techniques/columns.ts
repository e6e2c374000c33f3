import { textWidth, wrap } from '../../core/drawing/text.js';
import type { Picture } from './picture.js';

export const chipStyle = { size: 12.5, mono: true };
export const wordStyle = { size: 12.5 };
export const headStyle = { size: 14, bold: true };
export const nameStyle = { size: 12.5, bold: true };
const labelStyle = { size: 12 };

/** Where the columns stand, and how wide they are. */
export interface Columns {
  readonly wide: boolean;
  readonly width: number;
  readonly chip: { readonly x: number; readonly width: number };
  readonly run: { readonly x: number; readonly width: number };
  readonly monitor: { readonly x: number; readonly width: number };
}

/** Room beside the text of a chip: the glyph at the left, a sign at the right. */
export const glyphRoom = 26;
const signRoom = 26;
/** Space between a stretch and its cells. */
export const pad = 8;

/** Divides the width: guest code, what runs, and the software that runs the guest, which on a narrow picture stands below. */
export function columns({ rows, sections, monitor, fills }: Picture, available: number): Columns {
  const width = Math.min(available, 780);
  const lanes = rows.filter(({ loop }) => loop !== undefined).length;
  const gutter = lanes === 0 ? 20 : 25 + Math.min(lanes, 4) * 9;
  const chipWidth = Math.max(...rows.map(({ text }) => textWidth(text, chipStyle))) + glyphRoom + signRoom;
  const cellWidth =
    Math.max(...rows.map(({ form, code }) => textWidth(form, code ? chipStyle : wordStyle))) + 20 + 2 * pad;
  const runWidth = Math.max(cellWidth, ...sections.map(({ label }) => textWidth(label, nameStyle) + 40));
  const labels = Math.max(
    20,
    ...[fills ?? '', ...rows.map(({ way = '' }) => way)].map((label) => textWidth(label, labelStyle)),
  );
  const pillWidth = Math.max(...monitor.parts.map(({ label }) => textWidth(label, wordStyle))) + 48;
  const feed = 34;
  const entry = labels + 34;
  const spare = width - gutter - chipWidth - feed - runWidth - entry - Math.max(pillWidth, 120);
  if (width >= 520 && spare >= 0) {
    const more = Math.min(spare / 3, 60);
    const chip = { x: gutter, width: chipWidth + more };
    const run = { x: gutter + chip.width + feed, width: runWidth + more };
    const x = run.x + run.width + entry;
    return {
      wide: true,
      width,
      chip,
      run,
      monitor: { x, width: Math.min(width - x, Math.max(pillWidth, 120) + 90) },
    };
  }
  const rail = 24;
  const share = width - gutter - 22 - rail;
  const first = Math.min(chipWidth, Math.max(share * 0.5, share - runWidth));
  const run = { x: gutter + first + 22, width: share - first };
  return { wide: false, width, chip: { x: gutter, width: first }, run, monitor: { x: 0, width } };
}

/** Lines of a row’s two texts, and the height that it needs. */
export function linesOf(
  row: Picture['rows'][number],
  { chip, run }: Columns,
): { text: string[]; form: string[]; before: string[]; height: number } {
  const room = run.width - 2 * pad - 12;
  const text = wrap(
    row.text,
    chipStyle,
    chip.width - glyphRoom - (row.privileged || row.loop !== undefined ? signRoom : 6),
  );
  const form = wrap(row.form, row.code ? chipStyle : wordStyle, room);
  const before = wrap(row.text, chipStyle, room);
  return { text, form, before, height: Math.max(text.length, form.length, before.length) * 16 + 10 };
}
