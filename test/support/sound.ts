import type { Figure } from '../../src/core/figure.js';
import { describeReading } from '../../src/core/describe.js';
import { everyItem, type Reading } from '../../src/core/reading.js';
import type { CommonWords } from '../../src/core/language/common.js';
import { drawnMarks, drawnTexts, type Picture } from './picture.js';
import { everyElement } from './xml.js';

/** Everything that the list view of a figure says. */
export function listText(reading: Reading, common: CommonWords): string {
  const actions = [...everyItem(reading.items)]
    .flatMap((item) => item.actions ?? [])
    .map((action) => action.label);
  return [describeReading(reading, common), ...actions].join('\n');
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** Texts of a picture that its list does not say; a line may end in a hyphen or an ellipsis. */
export function unsaidTexts(figure: Figure, picture: Picture, list: string): readonly string[] {
  const said = squeeze(list);
  return (
    drawnTexts(figure, picture)
      // Numbers side by side, such as those of steps, are a text each.
      .flatMap(({ parts }) =>
        parts.flatMap((part) => (/^[\d\s]+$/.test(part) ? part.trim().split(/\s+/) : [squeeze(part)])),
      )
      .filter((text) => !said.includes(text) && !said.includes(text.replace(/[-…]$/u, '')))
  );
}

/** Every number inside a value, with its path. */
export function* numbers(value: unknown, path = ''): Generator<readonly [string, number]> {
  if (typeof value === 'number') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* numbers(inner, `${path}.${key}`);
}

/** Names all that is wrong with a picture, whatever it shows. */
export function faults(figure: Figure, picture: Picture, reading: Reading): string[] {
  const { layout, tree } = picture;
  const { width, height, marks } = layout;
  const found: string[] = [];
  const drawn = drawnMarks(picture);
  const keys = marks.map((mark) => mark.key);
  const items = [...everyItem(reading.items)];
  const itemKeys = new Set(items.map((item) => item.key));
  const twice = (list: readonly string[]): string[] =>
    list.filter((key, index) => list.indexOf(key) !== index);
  for (const [path, value] of numbers({ width, height, marks }))
    if (!Number.isFinite(value)) found.push(`layout${path} is ${value}`);
  if (!(width > 0 && height > 0)) found.push(`the picture is ${width} × ${height}`);
  for (const { name, attributes } of everyElement(tree))
    for (const [attribute, value] of Object.entries(attributes))
      if (!/^(?:data|aria)-/.test(attribute) && /NaN|undefined|Infinity|\[object/.test(value))
        found.push(`<${name} ${attribute}="${value}">`);
  if (keys.length === 0) found.push('no mark');
  for (const key of twice(keys)) found.push(`two marks have the key ${key}`);
  for (const key of twice(items.map((item) => item.key))) found.push(`two items have the key ${key}`);
  for (const key of keys) if (!itemKeys.has(key)) found.push(`the mark ${key} has no item`);
  for (const item of items) if (item.label.trim() === '') found.push(`the item ${item.key} has no label`);
  const drawnKeys = drawn.map((mark) => mark.attributes['data-key']!);
  if ([...drawnKeys].sort().join() !== [...keys].sort().join())
    found.push(`drawn: ${drawnKeys.join()}; laid out: ${keys.join()}`);
  for (const { key, x, y, width: w, height: h } of marks) {
    if (x < -0.01 || y < -0.01 || x + w > width + 0.01 || y + h > height + 0.01)
      found.push(`the mark ${key} leaves the picture: ${x},${y} ${w}×${h} in ${width}×${height}`);
    if (!(w > 0 && h > 0)) found.push(`the mark ${key} is ${w} × ${h}`);
  }
  return [...found, ...textFaults(figure, picture)];
}

/** Names all that is wrong with the texts of a picture: they leave it, run into each other, or are too small. */
export function textFaults(figure: Figure, picture: Picture): string[] {
  const { width, height } = picture.layout;
  const found: string[] = [];
  const texts = drawnTexts(figure, picture);
  for (const text of texts) {
    if (
      text.x < -1 ||
      text.x + text.width > width + 1 ||
      text.y - text.size * 0.8 < -1 ||
      text.y > height + 1
    )
      found.push(
        `“${text.text}” leaves the picture: ${text.x.toFixed(1)}…${(text.x + text.width).toFixed(1)}, ${text.y} in ${width}×${height}`,
      );
    if (text.size < 12) found.push(`“${text.text}” is ${text.size} px`);
  }
  for (const [a, b] of overlaps(texts)) found.push(`“${a}” runs into “${b}”`);
  return found;
}

type TextBox = ReturnType<typeof drawnTexts>[number];

/** Pairs of texts that stand on each other. */
function overlaps(texts: readonly TextBox[]): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1)) {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y, b.y) - Math.max(a.y - a.size * 0.72, b.y - b.size * 0.72);
      if (across > 1.5 && down > 1) pairs.push([a.text, b.text]);
    }
  });
  return pairs;
}

/** Kinds that the marks show and the legend does not, and the reverse. */
export function legendFaults(picture: Picture, reading: Reading): string[] {
  const drawn = new Set(drawnMarks(picture).flatMap((mark) => mark.attributes['data-kind'] ?? []));
  const listed = new Set(reading.legend.map((item) => item.kind ?? item.id));
  const kinds = reading.legend.flatMap((item) => item.kind ?? []);
  return [
    ...[...drawn].filter((kind) => !listed.has(kind)).map((kind) => `${kind} is drawn and not in the legend`),
    ...kinds.filter((kind) => !drawn.has(kind)).map((kind) => `${kind} is in the legend and not drawn`),
  ];
}
