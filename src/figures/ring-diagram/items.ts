import type { CitedFact, ReadingItem } from '../../core/reading.js';
import type { OccupantData } from './data.js';
import type { LevelModel, PlaneModel } from './model.js';
import { barKey } from './planes.js';
import { mayOf, nameOf, placeOf, planeOf, severalOf, whoIsOn, type Telling } from './telling.js';

const fact = (term: string, text: string, cite: readonly number[] = []): CitedFact => ({ term, text, cite });

/** Names that are in use and not of the architecture. */
function aliasFacts(key: string, { model, context: { words, common }, cites }: Telling): CitedFact[] {
  const aliases = new Map(Object.entries(model.data.aliases ?? {}));
  return (aliases.get(key) ?? []).map(({ name, cite }) =>
    fact(common.informal, words.alias(cites.text(name)), cites.numbers(cite)),
  );
}

function occupantItem(occupant: OccupantData, level: LevelModel, telling: Telling): ReadingItem {
  const { words } = telling.context;
  const { cites } = telling;
  const { key, kind, does, cite, facts = [] } = occupant;
  const place = placeOf(level, telling);
  const machine = telling.model.data.machines?.find((each) => each.key === occupant.machine);
  return {
    key,
    label: nameOf(occupant, telling),
    place,
    kind,
    facts: [
      ...(does === undefined ? [] : [{ term: words.does, ...cites.claim(does) }]),
      fact(words.place, place, cites.numbers(cite)),
      ...(machine === undefined ? [] : [fact(words.machine, cites.text(machine.label))]),
      ...facts.map((each) => ({ term: cites.text(each.term), ...cites.claim(each) })),
    ],
  };
}

function levelItem(level: LevelModel, telling: Telling): ReadingItem {
  const { words, common } = telling.context;
  const { cites } = telling;
  const { key, label, rank, occupants } = level;
  const may = mayOf(level, telling);
  const several = severalOf(telling);
  const place = [planeOf(level, telling), rank === undefined ? '' : (several?.ranks ?? words.ranks)[rank]]
    .filter(Boolean)
    .join(common.separator);
  return {
    key,
    label: cites.text(label),
    ...(place !== '' && { place }),
    facts: [
      fact(words.who, whoIsOn(level, telling)),
      ...(may === undefined ? [] : [fact(words.may, may, cites.numbers(level.cite))]),
      ...(several?.powerFacts(level, telling) ?? []),
      ...aliasFacts(key, telling),
    ],
    items: occupants.map((occupant) => occupantItem(occupant, level, telling)),
  };
}

/** Names the levels of a plane, or of all planes. */
function levelsFact(
  levels: readonly LevelModel[],
  cite: readonly string[] | undefined,
  telling: Telling,
): CitedFact {
  const { words, common } = telling.context;
  const { cites } = telling;
  const names = levels.map(({ label }) => cites.text(label)).join(common.listSeparator);
  return fact(words.levels, names, cites.numbers(cite));
}

function planeItem({ plane, levels }: PlaneModel, telling: Telling): ReadingItem {
  const { context, cites } = telling;
  return {
    key: plane.key,
    label: plane.label === undefined ? context.words.processor : cites.text(plane.label),
    ...(plane.note !== undefined && { place: cites.text(plane.note) }),
    facts: [levelsFact(levels, plane.cite, telling), ...aliasFacts(plane.key, telling)],
    items: levels.map((level) => levelItem(level, telling)),
  };
}

/** The bar under the picture: the processor, with what is said of its only plane. */
function barItem(telling: Telling): ReadingItem {
  const { model, context, cites } = telling;
  const { words } = context;
  const { planes, numbering, processor } = model;
  const levels = planes.flatMap((plane) => plane.levels);
  const cite = planes[0]?.plane.cite;
  const [only] = planes.length === 1 ? planes : [];
  const note = only?.plane.note;
  return {
    key: barKey,
    label: processor === undefined ? words.processor : cites.text(processor),
    kind: 'hardware',
    facts: [
      levels.length > 1
        ? fact(
            words.order,
            severalOf(telling)?.order(telling) ?? words.orders[numbering],
            cites.numbers(cite),
          )
        : levelsFact(levels, cite, telling),
      ...(note === undefined ? [] : [fact(words.levels, cites.text(note))]),
      ...(only ? aliasFacts(only.plane.key, telling) : []),
    ],
  };
}

/** Tells the planes from outside to inside, then the processor under them. */
export function itemsOf(telling: Telling): {
  readonly items: readonly ReadingItem[];
  readonly bar: ReadingItem;
} {
  const { planes } = telling.model;
  const told =
    planes.length > 1
      ? planes.map((plane) => planeItem(plane, telling))
      : planes.flatMap(({ levels }) => levels).map((level) => levelItem(level, telling));
  const bar = barItem(telling);
  return { items: [...told, bar], bar };
}
