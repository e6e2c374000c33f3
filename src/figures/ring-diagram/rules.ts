import { textIn, type Text } from '../../core/language/locale.js';
import type { Problem } from '../../core/problem.js';
import { duplicates, uncited, unknownCitations } from '../../core/rules.js';
import { architectures, type ArchitectureFacts } from '../../facts/architectures.js';
import type { PlaneData, RingDiagramData } from './data.js';
import { mechanismRules } from './mechanism.js';
import { barKey, numberingOf, planesOf as planesIn, sourcesOf } from './planes.js';

const protection = 'Intel SDM Vol. 3A, “Protection”';
const vmx = 'Intel SDM Vol. 3C, “VMX Non-Root Operation”';
const resourceControl = 'Popek & Goldberg 1974, resource control';

const minus = '[-−–‑]\\s?[1-9]';
const negativeRing = new RegExp(`(ring|环|環)\\s*${minus}|${minus}\\s*(ring|环|環)`, 'i');
const rootName = /^(vmx[ -]?)?(root|smm|hypervisor|host mode)\b|根(操作|模式)|系統管理模式|系统管理模式/i;

const architectureOf = ({ architecture }: RingDiagramData): ArchitectureFacts | undefined =>
  architecture && architectures[architecture];
const planesOf = (data: RingDiagramData): readonly PlaneData[] => planesIn(data, architectureOf(data));

const texts = (text: Text | undefined): string[] =>
  text === undefined ? [] : [textIn(text, 'en'), textIn(text, 'zh-Hans'), textIn(text, 'zh-Hant')];
const says = (text: Text | undefined, pattern: RegExp): boolean =>
  texts(text).some((line) => pattern.test(line));

/** Reads the number of a level from its field or from a name such as `ring 3` or `EL1`. */
function numberOf({ label, number }: PlaneData['levels'][number]): {
  readonly number?: number;
  readonly more?: 'lower-is-more' | 'higher-is-more';
} {
  const name = textIn(label, 'en');
  const ring = /^ring\s*(\d)|^(\d)\s*[环環]/i.exec(name);
  const level = /^S?-?EL\s?(\d)/.exec(name);
  const found = ring?.[1] ?? ring?.[2] ?? level?.[1];
  const value = number ?? (found === undefined ? undefined : Number(found));
  return {
    ...(value !== undefined && { number: value }),
    ...(ring && { more: 'lower-is-more' }),
    ...(level && { more: 'higher-is-more' }),
  };
}

/** What an author's own planes may not say. */
function planeRules(data: RingDiagramData): Problem[] {
  const { planes, numbering } = data;
  const expected = numberingOf(data, architectureOf(data));
  if (planes === undefined) return [];
  const problems: Problem[] = [];
  if (data.architecture !== undefined && numbering !== undefined && numbering !== expected)
    problems.push({ path: 'numbering', code: 'wrong-numbering', expected, got: numbering });
  planes.forEach((plane, p) => {
    const read = plane.levels.map(numberOf);
    const order = expected === 'none' ? (read.find(({ more }) => more)?.more ?? 'none') : expected;
    plane.levels.forEach((level, l) => {
      const path = `planes[${p}].levels[${l}]`;
      const got = textIn(level.label, 'en');
      const [before, now] = [read[l - 1]?.number, read[l]?.number];
      if (
        before !== undefined &&
        now !== undefined &&
        order !== 'none' &&
        now !== before &&
        now > before !== (order === 'higher-is-more')
      )
        problems.push({
          path,
          code: order,
          got,
          source:
            order === 'lower-is-more'
              ? protection
              : (architectureOf(data)?.sources[0]?.title ?? 'Arm ARM, “Exception levels”'),
        });
      if (
        read.some(({ more }) => more === 'lower-is-more') &&
        (rootName.test(level.key) || says(level.label, rootName)) &&
        read[l]?.more === undefined
      )
        problems.push({ path, code: 'root-as-ring', got, source: vmx });
    });
  });
  return problems;
}

/** What may not be said of informal names: they are no labels, and each belongs to one thing. */
function nameRules(data: RingDiagramData): Problem[] {
  const planes = data.planes ?? [];
  const labels: [string, Text | undefined][] = [
    ...planes.flatMap((plane, p): [string, Text | undefined][] => [
      [`planes[${p}].label`, plane.label],
      ...plane.levels.map(({ label }, l): [string, Text] => [`planes[${p}].levels[${l}].label`, label]),
    ]),
    ...data.occupants.map(({ label }, index): [string, Text | undefined] => [
      `occupants[${index}].label`,
      label,
    ]),
    ...(data.crossings ?? []).map(({ label }, index): [string, Text] => [`crossings[${index}].label`, label]),
  ];
  const problems = labels.flatMap(([path, label]): Problem[] =>
    says(label, negativeRing)
      ? [{ path, code: 'informal-label', got: textIn(label ?? '', 'en'), source: vmx }]
      : [],
  );
  const levels = new Map(planesOf(data).flatMap((plane) => plane.levels.map((level) => [level.key, level])));
  for (const [key, aliases] of Object.entries(data.aliases ?? {}))
    aliases.forEach(({ name }, index) => {
      const path = `aliases.${key}[${index}]`;
      const got = textIn(name, 'en');
      const level = levels.get(key);
      if (says(name, /[-−–‑]\s?3/) && says(name, negativeRing))
        problems.push({ path, code: 'not-a-cpu-mode', got, source: 'Tereshkin & Wojtczuk 2009' });
      else if (level && says(name, negativeRing) && (numberOf(level).number ?? 0) > 0)
        problems.push({ path, code: 'alias-place', got, expected: textIn(level.label, 'en'), source: vmx });
    });
  return problems;
}

/** Claims that name no source. */
function claimRules({ occupants, crossings, notes }: RingDiagramData): Problem[] {
  return [
    ...occupants.flatMap(({ does, facts }, index) => [
      ...(does === undefined
        ? []
        : uncited([does], '').map((problem) => ({ ...problem, path: `occupants[${index}].does` }))),
      ...uncited(facts, `occupants[${index}].facts`),
    ]),
    ...uncited(crossings, 'crossings'),
    ...uncited(notes, 'notes'),
  ];
}

/** Who may not run where. */
function placeRules(data: RingDiagramData): Problem[] {
  const planes = planesOf(data);
  const onVmx =
    data.architecture === 'x86-vmx' &&
    planes.some((plane) => plane.levels.some(({ key }) => key === 'nonroot-0'));
  const problems: Problem[] = [];
  const inRoot = data.occupants.some(
    ({ kind, level }) => level === 'root-0' && (kind === 'hypervisor' || kind === 'host-kernel'),
  );
  data.occupants.forEach(({ key, kind, level }, index) => {
    const path = `occupants[${index}].level`;
    // A paravirtual dom0 is a guest in root operation, deprivileged as on a processor without VMX.
    const dom0 = /^dom0\b/.test(key);
    if (onVmx && kind === 'guest-kernel' && level !== 'nonroot-0' && !(dom0 && /^root-[13]$/.test(level)))
      problems.push({ path, code: 'vmx-guest-kernel', got: level, expected: 'nonroot-0', source: vmx });
    // In a nested configuration L1 is a hypervisor and a guest at once.
    if (onVmx && kind === 'hypervisor' && level.startsWith('nonroot-') && !(inRoot && level === 'nonroot-0'))
      problems.push({ path, code: 'vmx-hypervisor', got: level, expected: 'root-0', source: vmx });
    if (kind !== 'guest-kernel' || (planes.length > 1 && !level.startsWith('root-'))) return;
    const levels =
      planes
        .find((plane) => plane.levels.some((each) => each.key === level))
        ?.levels.map((each) => each.key) ?? [];
    const depth = levels.indexOf(level);
    const over = data.occupants.find(
      (other) =>
        other.kind === 'hypervisor' &&
        levels.includes(other.level) &&
        (levels.indexOf(other.level) < depth || (levels.indexOf(other.level) === depth && depth > 0)),
    );
    if (over)
      problems.push({
        path,
        code: dom0 ? 'dom0-below' : 'guest-over-vmm',
        got: level,
        source: dom0 ? 'Barham et al. 2003' : resourceControl,
      });
  });
  return problems;
}

/** What may not be said of who runs where, whatever the shape of the data. */
export function rules(data: RingDiagramData): Problem[] {
  const planes = planesOf(data);
  if (planes.length === 0) return [{ path: 'architecture', code: 'no-levels' }];
  const planeKeys = planes.map(({ key }) => key);
  const levels = planes.flatMap((plane, p) =>
    plane.levels.map(({ key }, l) => ({
      key,
      plane: plane.key,
      path: data.planes ? `planes[${p}].levels[${l}].key` : '',
    })),
  );
  const levelKeys = levels.map(({ key }) => key);
  const keys = [
    ...(planes.length > 1 ? planes.map(({ key }, p) => ({ key, path: `planes[${p}].key` })) : []),
    ...levels,
    ...data.occupants.map(({ key }, index) => ({ key, path: `occupants[${index}].key` })),
    { key: barKey, path: `occupants` },
  ];
  const ends = new Map<string, string | undefined>([
    ...planeKeys.map((key): [string, string] => [key, key]),
    ...levels.map(({ key, plane }): [string, string] => [key, plane]),
    ...data.occupants.map(({ key, level }): [string, string | undefined] => [
      key,
      levels.find((each) => each.key === level)?.plane,
    ]),
  ]);
  const levelOf = (key: string): string =>
    data.occupants.find((occupant) => occupant.key === key)?.level ?? key;
  const known = [...ends.keys()].slice(0, planeKeys.length + levelKeys.length).join(', ');
  const inside = (from: string, to: string): boolean =>
    ends.get(from) === ends.get(to) &&
    (planeKeys.includes(from) ||
      planeKeys.includes(to) ||
      (levelOf(from) === levelOf(to) && (levelKeys.includes(from) || levelKeys.includes(to))));
  return [
    ...duplicates(
      keys.map(({ key }) => key),
      (index) => keys[index]?.path ?? '',
    ),
    ...unknownCitations(data),
    ...claimRules(data),
    ...data.occupants.flatMap(({ level }, index): Problem[] =>
      levelKeys.includes(level)
        ? []
        : [
            {
              path: `occupants[${index}].level`,
              code: 'unknown-level',
              got: level,
              expected: levelKeys.join(', '),
            },
          ],
    ),
    ...Object.keys(data.aliases ?? {}).flatMap((key): Problem[] =>
      ends.has(key) ? [] : [{ path: `aliases.${key}`, code: 'unknown-level', got: key, expected: known }],
    ),
    ...(data.crossings ?? []).flatMap(({ from, to }, index) => [
      ...(
        [
          ['from', from],
          ['to', to],
        ] as const
      ).flatMap(([end, key]): Problem[] =>
        ends.has(key) ? [] : [{ path: `crossings[${index}].${end}`, code: 'unknown-end', got: key }],
      ),
      ...(from === to || inside(from, to)
        ? [{ path: `crossings[${index}]`, code: 'crossing-nowhere', got: `${from} → ${to}` }]
        : []),
    ]),
    ...mechanismRules(
      data.mechanism,
      architectureOf(data),
      data.occupants,
      sourcesOf(data, architectureOf(data)),
    ),
    ...planeRules(data),
    ...nameRules(data),
    ...placeRules(data),
  ];
}
