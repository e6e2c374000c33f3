import { citations } from '../../core/citations.js';
import type { ReadingContext } from '../../core/figure.js';
import type { Kind } from '../../core/kind.js';
import { relationText, uncited, type ReadingItem, type ReadingRelation } from '../../core/reading.js';
import type { RingAdditions } from './additions.js';
import { itemsOf } from './items.js';
import type { RingModel } from './model.js';
import type { Followed, Silent } from './operation.js';
import { barKey } from './planes.js';
import { mayOf, namesOf, nobodyOn, severalOf, whoIsOn, type Telling } from './telling.js';
import type { RingReading } from './ring-reading.js';
import type { RingWords } from './words/en/index.js';

type Context = ReadingContext<RingWords, RingAdditions>;

/** The crossings between occupants, levels and planes. */
function relationsOf(
  { model, context, cites }: Telling,
  names: ReadonlyMap<string, string>,
): ReadingRelation[] {
  const { words, common } = context;
  return model.crossings.map(({ from, to, label: text, cite, own, both }) => {
    const label = cites.text(text);
    const said = relationText(label, names.get(from) ?? '', names.get(to) ?? '', both, common);
    return { from, to, label, term: words.way, ...cites.claim({ text: said, cite, own }) };
  });
}

/** Follows the operation that the reader has chosen, once the machine is there. */
function followedIn(
  { model, context, cites }: Telling & { readonly context: Context },
  names: ReadonlyMap<string, string>,
  bar: string,
): Followed | undefined {
  const { common, options, additions } = context;
  const operation = options['operation'] ?? '';
  const machine = additions?.machine;
  if (operation === '' || machine === undefined) return undefined;
  return machine.follow(model.data, operation, machine, cites, common, (key) =>
    key === barKey ? bar : (names.get(key) ?? key),
  );
}

/** Adds to each part what is drawn at it where an instruction fails and raises nothing. */
function withSilent(items: readonly ReadingItem[], silent: Silent | undefined): readonly ReadingItem[] {
  if (silent === undefined) return items;
  const { at, monitor, believes, holds, believed, held, noTrap, untold, cite } = silent;
  const added = new Map([
    [at, { term: believes, text: believed.join(' · '), cite }],
    [barKey, { term: holds, text: held.join(' · '), cite }],
    [monitor, { term: noTrap, text: untold, cite }],
  ]);
  return items.map((item): ReadingItem => {
    const fact = added.get(item.key);
    return {
      ...item,
      ...(fact && { facts: [...item.facts, fact] }),
      ...(item.items && { items: withSilent(item.items, silent) }),
    };
  });
}

/** Says everything about the planes, their levels and who runs there. */
export function read(model: RingModel, context: Context): RingReading {
  const { data, planes } = model;
  const { words, common, locale, additions } = context;
  const cites = citations(model.sources, { locale, common });
  const rights = new Map(Object.entries({ ...words.rights, ...additions?.architectures?.rights }));
  const telling = { model, context, cites, rights };
  const levels = planes.flatMap((plane) => plane.levels);
  const names = namesOf(telling);
  const { items, bar } = itemsOf(telling);
  const relations = relationsOf(telling, names);
  const followed = followedIn(telling, names, bar.label);
  const notes = (data.notes ?? []).map((note) => cites.claim(note));
  const kinds = new Set<Kind>([
    ...levels.flatMap(({ occupants }) => occupants.map(({ kind }) => kind)),
    'hardware',
  ]);
  return {
    title: followed?.finding ?? cites.text(data.title),
    ...(followed && {
      verdict: followed.verdict,
      impossible: { operation: followed.impossible },
      ...(followed.steps.length > 0 && { steps: followed.steps }),
      followed,
    }),
    ...(data.subtitle !== undefined && { subtitle: uncited(cites.text(data.subtitle)) }),
    summary: (
      severalOf(telling)?.summary(telling) ?? [
        ...(levels.length > 1 ? [words.least] : []),
        ...levels.map((level) => words.summary(cites.text(level.label), whoIsOn(level, telling))),
      ]
    ).join(common.space),
    items: withSilent(items, followed?.silent),
    relations,
    legend: [
      ...Array.from(kinds, (kind) => ({ id: kind, kind, label: common.kinds[kind] })),
      ...(followed?.signs ?? []).map((id) => ({ id, label: words.signs[id] })),
    ],
    notes,
    sources: cites.list(),
    empty: new Map(
      levels
        .filter(({ occupants }) => occupants.length === 0)
        .map((level) => [level.key, nobodyOn(level, telling)]),
    ),
    rights: new Map(
      levels.flatMap((level): [string, string][] => {
        const may = mayOf(level, telling);
        return may === undefined ? [] : [[level.key, may]];
      }),
    ),
  };
}
