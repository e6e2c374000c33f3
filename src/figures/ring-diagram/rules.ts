import type { Problem } from '../../core/problem.js';
import { duplicates, uncited, unknownCitations } from '../../core/rules.js';
import { architectures, type ArchitectureFacts } from '../../facts/architectures.js';
import type { PlaneData, RingDiagramData } from './data.js';
import { barKey, planesOf as planesIn, sourcesOf } from './planes.js';
import { crossingRules } from './rules/crossings.js';
import { mechanismRules } from './rules/mechanism.js';
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

/** What the parts of a figure are called: planes, levels and occupants by key. */
interface Names {
  readonly planes: readonly string[];
  readonly levels: readonly { readonly key: string; readonly plane: string; readonly path: string }[];
  readonly levelKeys: readonly string[];
}

function namesOf(data: RingDiagramData, planes: readonly PlaneData[]): Names {
  const levels = planes.flatMap((plane, p) =>
    plane.levels.map(({ key }, l) => ({
      key,
      plane: plane.key,
      path: data.planes ? `planes[${p}].levels[${l}].key` : '',
    })),
  );
  return { planes: planes.map(({ key }) => key), levels, levelKeys: levels.map(({ key }) => key) };
}

/** Keys that two parts share. */
function keyRules({ occupants }: RingDiagramData, { planes, levels }: Names): Problem[] {
  const keys = [
    ...(planes.length > 1 ? planes.map((key, p) => ({ key, path: `planes[${p}].key` })) : []),
    ...levels,
    ...occupants.map(({ key }, index) => ({ key, path: `occupants[${index}].key` })),
    { key: barKey, path: `occupants` },
  ];
  return duplicates(
    keys.map(({ key }) => key),
    (index) => keys[index]?.path ?? '',
  );
}

/** Occupants on levels that there are not, and informal names of nothing. */
function levelRules({ occupants, aliases = {} }: RingDiagramData, names: Names): Problem[] {
  const { planes, levelKeys } = names;
  const unknown = (path: string, got: string, known: readonly string[]): Problem => ({
    path,
    code: 'unknown-level',
    got,
    expected: known.join(', '),
  });
  const named = [...planes, ...levelKeys];
  const all = [...named, ...occupants.map(({ key }) => key)];
  return [
    ...occupants.flatMap(({ level }, index) =>
      levelKeys.includes(level) ? [] : [unknown(`occupants[${index}].level`, level, levelKeys)],
    ),
    ...Object.keys(aliases).flatMap((key) =>
      all.includes(key) ? [] : [unknown(`aliases.${key}`, key, named)],
    ),
  ];
}

/** Crossings that begin or end nowhere, or cross nothing. */
function endRules({ occupants, crossings = [] }: RingDiagramData, names: Names): Problem[] {
  const { planes, levels, levelKeys } = names;
  const levelOf = (key: string): string => occupants.find((each) => each.key === key)?.level ?? key;
  const planeOf = (key: string): string | undefined =>
    planes.includes(key) ? key : levels.find((level) => level.key === levelOf(key))?.plane;
  const known = [...planes, ...levelKeys, ...occupants.map(({ key }) => key)];
  const inside = (from: string, to: string): boolean =>
    planeOf(from) === planeOf(to) &&
    (planes.includes(from) ||
      planes.includes(to) ||
      (levelOf(from) === levelOf(to) && (levelKeys.includes(from) || levelKeys.includes(to))));
  return crossings.flatMap(({ from, to }, index): Problem[] => [
    ...Object.entries({ from, to }).flatMap(([end, key]): Problem[] =>
      known.includes(key) ? [] : [{ path: `crossings[${index}].${end}`, code: 'unknown-end', got: key }],
    ),
    ...(from === to || inside(from, to)
      ? [{ path: `crossings[${index}]`, code: 'crossing-nowhere', got: `${from} → ${to}` }]
      : []),
  ]);
}

/** What may not be said of who runs where, whatever the shape of the data. */
export function rules(data: RingDiagramData): Problem[] {
  const planes = planesOf(data);
  if (planes.length === 0) return [{ path: 'architecture', code: 'no-levels' }];
  const scheme = schemeOf(data, planes);
  const names = namesOf(data, planes);
  return [
    ...keyRules(data, names),
    ...unknownCitations(data),
    ...claimRules(data),
    ...machineRules(data),
    ...levelRules(data, names),
    ...endRules(data, names),
    ...mechanismRules(data, architectureOf(data), scheme.isOf, sourcesOf(data, architectureOf(data))),
    ...planeRules(data),
    ...likenessRules(data, scheme),
    ...nameRules(data, planes, scheme),
    ...placeRules(data, scheme),
    ...crossingRules(data, scheme),
  ];
}
