import { byLanguage } from '../../core/language/by-language.js';
import type { Locale } from '../../core/language/locale.js';
import { load } from '../../core/loadable.js';
import type { LevelModel, RingModel } from './model.js';
import { placeOf, whoIsOn, type SeveralPlanes, type Telling } from './telling.js';
import { words as en, type PlaneWords } from './words/en/planes.js';

const nameOf = ({ plane: { label } }: RingModel['planes'][number], { context, cites }: Telling): string =>
  label === undefined ? context.words.processor : cites.text(label);

/** The names of the planes over which a level has power. */
function overOf({ over }: LevelModel, telling: Telling): string {
  return telling.model.planes
    .flatMap((plane) => (over.includes(plane.plane.key) ? [nameOf(plane, telling)] : []))
    .join(telling.context.common.listSeparator);
}

/** Says which level has power over which other planes, and that nothing else is said of levels of different planes. */
function powersOf(telling: Telling, words: PlaneWords): string[] {
  const powers = telling.model.planes.flatMap(({ levels }) =>
    levels.flatMap((level) =>
      level.over.length === 0 ? [] : [words.powerOver(placeOf(level, telling), overOf(level, telling))],
    ),
  );
  return [...powers, powers.length === 0 ? words.unordered : words.uncompared];
}

const byLocale = byLanguage<PlaneWords>(en, {
  'zh-Hans': () => import('./words/zh-Hans/planes.js'),
  'zh-Hant': () => import('./words/zh-Hant/planes.js'),
});

/** Loads the words of a language for figures with more than one plane. */
export async function severalPlanes(locale: Locale): Promise<SeveralPlanes> {
  const words = await load(byLocale[locale]);
  return {
    ranks: words.ranks,
    powerFacts: (level, telling) => {
      const text = overOf(level, telling);
      const cite = telling.cites.numbers(level.plane.cite ?? level.cite);
      return text === '' ? [] : [{ term: words.power, text, cite }];
    },
    order: (telling) => {
      const { words: own, common } = telling.context;
      const onPlanes = words.onEachPlane(own.orders[telling.model.numbering]);
      return [onPlanes, ...powersOf(telling, words)].join(common.space);
    },
    summary: (telling) => {
      const { model, context, cites } = telling;
      return [
        ...model.planes.flatMap((plane) => {
          const name = nameOf(plane, telling);
          return [
            plane.levels.length > 1 ? words.leastOn(name) : words.on(name),
            ...plane.levels.map((level) =>
              context.words.summary(cites.text(level.label), whoIsOn(level, telling)),
            ),
          ];
        }),
        ...powersOf(telling, words),
      ];
    },
  };
}
