import type { Problem } from '../../core/problem.js';
import { duplicates, uncited, unknownCitations } from '../../core/rules.js';
import { architectures, type ArchitectureFacts } from '../../facts/architectures.js';
import type { PlaneData, RingDiagramData } from './data.js';
import { mechanismRules } from './mechanism.js';
import { barKey, planesOf as planesIn, sourcesOf } from './planes.js';
import { crossingRules } from './rules/crossings.js';
import { nameRules } from './rules/names.js';
import { placeRules } from './rules/places.js';
import { likenessRules, planeRules } from './rules/planes.js';
import { schemeOf } from './rules/scheme.js';

const architectureOf = ({ architecture }: RingDiagramData): ArchitectureFacts | undefined =>
  architecture && architectures[architecture];
const planesOf = (data: RingDiagramData): readonly PlaneData[] => planesIn(data, architectureOf(data));

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

/** Machines that are not listed, or that nobody is a part of. */
function machineRules({ machines = [], occupants }: RingDiagramData): Problem[] {
  const keys = machines.map(({ key }) => key);
  return [
    ...duplicates(keys, (index) => `machines[${index}].key`),
    ...occupants.flatMap(({ machine }, index): Problem[] =>
      machine === undefined || keys.includes(machine)
        ? []
        : [
            {
              path: `occupants[${index}].machine`,
              code: 'unknown-machine',
              got: machine,
              expected: keys.join(', '),
            },
          ],
    ),
    ...keys.flatMap((key, index): Problem[] =>
      occupants.some(({ machine }) => machine === key)
        ? []
        : [{ path: `machines[${index}]`, code: 'empty-machine', got: key }],
    ),
  ];
}

/** What may not be said of who runs where, whatever the shape of the data. */
export function rules(data: RingDiagramData): Problem[] {
  const planes = planesOf(data);
  if (planes.length === 0) return [{ path: 'architecture', code: 'no-levels' }];
  const scheme = schemeOf(data, planes);
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
    ...machineRules(data),
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
    ...mechanismRules(data, architectureOf(data), scheme.isOf, sourcesOf(data, architectureOf(data))),
    ...planeRules(data),
    ...likenessRules(data, scheme),
    ...nameRules(data, planes, scheme),
    ...placeRules(data, scheme),
    ...crossingRules(data, scheme),
  ];
}
