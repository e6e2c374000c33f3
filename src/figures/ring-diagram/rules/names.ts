import { linesIn, textIn, type Text } from '../../../core/language/locale.js';
import type { Problem } from '../../../core/problem.js';
import type { PlaneData, RingDiagramData } from '../data.js';
import { numberOf } from './numbers.js';
import type { Scheme } from './scheme.js';

const vmx = 'Intel SDM Vol. 3C, “VMX Non-Root Operation”';
const minus = '[-−–‐‑‒—﹣－]';
const ringWord = '(?:rings?|环|環)';
/** A number below zero: with a sign before or behind the word for a ring, or in words. */
const negativeRing = new RegExp(
  [
    `${ringWord}\\s+${minus}\\s?(\\d)`,
    `${ringWord}[−–‒—﹣－]\\s?(\\d)`,
    `(?<![\\p{L}\\d])${minus}\\s?(\\d)\\s*${ringWord}`,
    `${ringWord}\\s*\\(?\\s*(?:minus|negative)[\\s-]*(\\d|one|two|three)`,
    `(?:minus|negative)[\\s-]+(\\d|one|two|three)[\\s-]+${ringWord}`,
    `[负負]\\s*([一二三\\d])\\s*${ringWord}`,
    `${ringWord}\\s*[负負]\\s*([一二三\\d])`,
  ].join('|'),
  'iu',
);
/** A hyphen between the word and the number, which is a sign or only joins the two. */
const joined = new RegExp(`${ringWord}[-‐‑](\\d)`, 'iu');
const digits: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  一: '1',
  二: '2',
  三: '3',
};

/** The number of the ring below zero that a text names; `at` is the number of the ring that it stands for, whose name may be joined by a hyphen. */
function negativeOf(text: Text | undefined, at?: number): string | undefined {
  for (const line of text === undefined ? [] : linesIn(text)) {
    const found = negativeRing.exec(line)?.slice(1).find(Boolean);
    if (found !== undefined && found !== '0') return digits[found.toLowerCase()] ?? found;
    const number = joined.exec(line)?.[1];
    if (number !== undefined && number !== '0' && Number(number) !== at) return number;
  }
  return undefined;
}

/** What may not be said of informal names: they are no labels, and each belongs to one thing. */
export function nameRules(data: RingDiagramData, planes: readonly PlaneData[], scheme: Scheme): Problem[] {
  const levels = new Map(planes.flatMap((plane) => plane.levels.map((level) => [level.key, level])));
  const numberAt = (key: string): number | undefined => {
    const level = levels.get(key);
    const is = /\d$/.exec(scheme.isOf(key) ?? '')?.[0];
    return level && (numberOf(level).number ?? (is === undefined ? undefined : Number(is)));
  };
  const labels: [string, Text | undefined, (number | undefined)?][] = [
    ...(data.planes ?? []).flatMap((plane, p): [string, Text | undefined, (number | undefined)?][] => [
      [`planes[${p}].label`, plane.label],
      ...plane.levels.map(({ key, label }, l): [string, Text, (number | undefined)?] => [
        `planes[${p}].levels[${l}].label`,
        label,
        numberAt(key),
      ]),
    ]),
    ...data.occupants.map(({ label, level }, index): [string, Text | undefined, (number | undefined)?] => [
      `occupants[${index}].label`,
      label,
      numberAt(level),
    ]),
    ...(data.crossings ?? []).map(({ label }, index): [string, Text] => [`crossings[${index}].label`, label]),
  ];
  const problems = labels.flatMap(([path, label, at]): Problem[] =>
    negativeOf(label, at) === undefined
      ? []
      : [{ path, code: 'informal-label', got: textIn(label ?? '', 'en'), source: vmx }],
  );
  for (const [key, aliases] of Object.entries(data.aliases ?? {}))
    aliases.forEach(({ name }, index) => {
      const path = `aliases.${key}[${index}]`;
      const got = textIn(name, 'en');
      const level = levels.get(key);
      const negative = negativeOf(name);
      if (negative === '3')
        problems.push({ path, code: 'not-a-cpu-mode', got, source: 'Tereshkin & Wojtczuk 2009' });
      else if (level && negative !== undefined && (numberAt(key) ?? 0) > 0)
        problems.push({ path, code: 'alias-place', got, expected: textIn(level.label, 'en'), source: vmx });
    });
  return problems;
}
