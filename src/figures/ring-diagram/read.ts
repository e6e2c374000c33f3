import { citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import type { Text } from '../../core/language/locale.js';
import type { CitedFact, Reading, ReadingItem } from '../../core/reading.js';
import type { Kind } from '../../core/kind.js';
import type { OccupantData } from './data.js';
import type { LevelModel, RingModel } from './model.js';
import type { RingAdditions } from './additions.js';
import { barKey } from './planes.js';
import type { Followed } from './operation.js';
import type { RingWords } from './words/en/index.js';

/** A reading with the texts that stand on the picture and on no mark. */
export interface RingReading extends Reading {
  /** Names of the model's ways, in their order. */
  readonly ways: readonly string[];
  /** The operation that is followed, if there is one. */
  readonly followed?: Followed;
  /** What is said of levels on which nobody is drawn, by key. */
  readonly empty: ReadonlyMap<string, string>;
  /** What code on a level may do, by key. */
  readonly rights: ReadonlyMap<string, string>;
}

/** Says everything about the planes, their levels and who runs there. */
export function read(
  model: RingModel,
  { words, common, locale, options, additions = {} }: ReadingContext<RingWords, RingAdditions>,
): RingReading {
  const { data, planes } = model;
  const cites = citations(model.sources, { locale, common });
  const bare = (term: string, text: string, cite: readonly number[] = []): CitedFact => ({
    term,
    text,
    cite,
  });
  const list = (texts: readonly string[]): string => texts.join(common.listSeparator);
  const nameOf = ({ label, kind }: OccupantData): string =>
    label === undefined
      ? ((words.short as Partial<Record<Kind, string>>)[kind] ?? common.kinds[kind])
      : cites.text(label);
  const placeOf = ({ label, plane }: LevelModel): string =>
    [cites.text(label), planes.length > 1 && plane.label !== undefined ? cites.text(plane.label) : '']
      .filter(Boolean)
      .join(common.separator);
  const levels = planes.flatMap((plane) => plane.levels);
  const { machine, architectures } = additions;
  const rights = new Map<string, Text | undefined>(
    Object.entries({ ...words.rights, ...architectures?.rights }),
  );
  const mayOf = (key: string): string | undefined => {
    // The same rings have the same rights on every plane where nothing is said.
    const may =
      rights.get(key) ?? rights.get(key.replace(/^(non)?root|2$/g, (part) => (part === '2' ? '1' : 'ring')));
    return may === undefined || data.planes !== undefined ? undefined : cites.text(may);
  };
  // Of an empty ring between others it is known that nobody runs there; the innermost level is never without software.
  const nobody = ({ rank }: LevelModel): string => (rank === 'most' ? words.notShown : words.unused);
  const who = (level: LevelModel): string =>
    level.occupants.length === 0 ? nobody(level) : list(level.occupants.map(nameOf));
  const names = new Map([
    ...planes.map(({ plane }): [string, string] => [
      plane.key,
      plane.label === undefined ? words.processor : cites.text(plane.label),
    ]),
    ...levels.map((level): [string, string] => [level.key, placeOf(level)]),
    ...data.occupants.map((occupant): [string, string] => [occupant.key, nameOf(occupant)]),
  ]);
  const aliases = new Map(Object.entries(data.aliases ?? {}));
  const aliasFacts = (key: string): CitedFact[] =>
    (aliases.get(key) ?? []).map(({ name, cite }) =>
      bare(common.informal, words.alias(cites.text(name)), cites.numbers(cite)),
    );
  const wayFacts = (key: string): CitedFact[] =>
    model.ways
      .filter(({ from, to }) => from === key || to === key)
      .map(({ from, to, label, cite, own, both }) => ({
        term: words.way,
        ...cites.claim({
          text: words.way2(cites.text(label), names.get(from) ?? '', names.get(to) ?? '', both),
          cite,
          own,
        }),
      }));
  const orderFact = (cite: readonly string[] | undefined): CitedFact =>
    bare(words.order, words.orders[model.numbering], cites.numbers(cite));

  const subtitle = data.subtitle === undefined ? undefined : { text: cites.text(data.subtitle), cite: [] };
  const occupantItem = (occupant: OccupantData, level: LevelModel): ReadingItem => ({
    key: occupant.key,
    label: nameOf(occupant),
    place: placeOf(level),
    kind: occupant.kind,
    facts: [
      ...(occupant.does === undefined ? [] : [{ term: words.does, ...cites.claim(occupant.does) }]),
      bare(words.place, placeOf(level), cites.numbers(occupant.cite)),
      ...(occupant.facts ?? []).map((fact) => ({ term: cites.text(fact.term), ...cites.claim(fact) })),
      ...wayFacts(occupant.key),
    ],
  });
  const levelItem = (level: LevelModel): ReadingItem => {
    const may = mayOf(level.key);
    const place = [
      planes.length > 1 && level.plane.label !== undefined ? cites.text(level.plane.label) : '',
      level.rank === undefined ? '' : words.ranks[level.rank],
    ]
      .filter(Boolean)
      .join(common.separator);
    return {
      key: level.key,
      label: cites.text(level.label),
      ...(place !== '' && { place }),
      facts: [
        bare(words.who, who(level)),
        ...(may === undefined ? [] : [bare(words.may, may, cites.numbers(level.plane.cite))]),
        ...aliasFacts(level.key),
        ...wayFacts(level.key),
      ],
      items: level.occupants.map((occupant) => occupantItem(occupant, level)),
    };
  };
  const planeItems =
    planes.length > 1
      ? planes.map(({ plane, levels: own }): ReadingItem => ({
          key: plane.key,
          label: names.get(plane.key) ?? '',
          ...(plane.note !== undefined && { place: cites.text(plane.note) }),
          facts: [
            bare(words.levels, list(own.map(({ label }) => cites.text(label))), cites.numbers(plane.cite)),
            ...aliasFacts(plane.key),
            ...wayFacts(plane.key),
          ],
          items: own.map(levelItem),
        }))
      : levels.map(levelItem);
  const bar: ReadingItem = {
    key: barKey,
    label: model.processor === undefined ? words.processor : cites.text(model.processor),
    kind: 'hardware',
    facts: [
      ...(levels.length > 1
        ? [orderFact(planes[0]?.plane.cite)]
        : [
            bare(
              words.levels,
              levels.map(({ label }) => cites.text(label)).join(common.listSeparator),
              cites.numbers(planes[0]?.plane.cite),
            ),
          ]),
      ...(planes.length > 1
        ? []
        : planes.flatMap(({ plane }) => [
            ...(plane.note === undefined ? [] : [bare(words.levels, cites.text(plane.note))]),
            ...aliasFacts(plane.key),
          ])),
    ],
  };
  const items = [...planeItems, bar];
  const kinds = [
    ...new Set<Kind>([...levels.flatMap((level) => level.occupants.map(({ kind }) => kind)), 'hardware']),
  ];
  const operation = options['operation'] ?? '';
  const followed =
    operation === '' || machine === undefined
      ? undefined
      : machine.follow(
          data,
          operation,
          machine,
          cites,
          common.separator,
          (key) => (key === barKey ? bar.label : (names.get(key) ?? key)),
          (name, level) => words.at(name, names.get(level) ?? level),
        );
  const notes = (data.notes ?? []).map((note) => cites.claim(note));
  return {
    title: cites.text(data.title),
    ...(followed && {
      verdict: followed.verdict,
      ...(followed.steps.length > 0 && { steps: followed.steps }),
      followed,
    }),
    ...(subtitle && { subtitle }),
    summary: [
      ...(levels.length > 1 ? [words.least] : []),
      ...levels.map((level) => words.summary(placeOf(level), who(level))),
    ].join(common.space),
    items,
    legend: [
      ...kinds.map((kind) => ({ id: kind, kind, label: common.kinds[kind] })),
      ...(followed?.signs ?? []).map((id) => ({ id, label: words.signs[id] })),
    ],
    notes,
    sources: cites.list(),
    ways: model.ways.map((way) => cites.text(way.label)),
    empty: new Map(
      levels
        .filter(({ occupants }) => occupants.length === 0)
        .map((level): [string, string] => [level.key, nobody(level)]),
    ),
    rights: new Map(
      levels.flatMap(({ key }): [string, string][] =>
        ((may) => (may === undefined ? [] : [[key, may]]))(mayOf(key)),
      ),
    ),
  };
}
