import type { Figure, FigureWords } from './figure.js';
import { load, type Loadable } from './loadable.js';
import type { Locale } from './language/locale.js';
import { settleOptions } from './options.js';
import type { Reading } from './reading.js';
import { commonWords, type CommonWords } from './language/common.js';

/** The words of a figure and those that all share, in one language. */
export interface Vocabulary {
  readonly words: FigureWords;
  readonly common: CommonWords;
}

/** What is to be shown of a figure. */
export interface Wanted {
  readonly data: object;
  readonly locale: Locale;
  readonly options: Readonly<Record<string, string>>;
}

/** The same with what has to be loaded for it; undefined where nothing has to. */
export interface Settled extends Wanted {
  readonly needs: Loadable<object> | undefined;
}

/** What a picture is drawn from. */
export interface Drawable {
  readonly model: unknown;
  readonly reading: Reading;
  /** What was loaded for these data and options. */
  readonly additions?: object | undefined;
}

/** A figure in one language, ready to be drawn. */
export interface Shown extends Wanted, Vocabulary, Drawable {}

/** Settles a figure's options for some data, and finds what they need. */
export function settle(
  figure: Figure,
  data: object,
  chosen: Readonly<Record<string, unknown>>,
  locale: Locale,
): Settled {
  const options = settleOptions(figure, data, chosen);
  return { data, locale, options, needs: figure.additions?.(options, locale, data) };
}

/** Models and reads what is wanted; what has not changed since `before` is taken from there. */
export function present(
  figure: Figure,
  { data, locale, options }: Wanted,
  { words, common }: Vocabulary,
  additions: object | undefined,
  before?: Shown,
): Shown {
  const same = before?.data === data ? before : undefined;
  if (same?.locale === locale && JSON.stringify(same.options) === JSON.stringify(options)) return same;
  const model = same ? same.model : figure.model(data, additions);
  const reading = figure.read(model, { words, common, locale, options, additions });
  return { data, locale, options, words, common, model, reading, additions };
}

/** Loads the words of a language. */
export async function loadVocabulary({ words }: Figure, locale: Locale): Promise<Vocabulary> {
  const [common, own] = await Promise.all([load(commonWords[locale]), load(words[locale])]);
  return { common, words: own };
}

/** Loads all that some data need and reads them. */
export async function loadShown(
  figure: Figure,
  data: object,
  chosen: Readonly<Record<string, unknown>>,
  locale: Locale,
): Promise<Shown> {
  const { needs, ...wanted } = settle(figure, data, chosen, locale);
  const [vocabulary, additions] = await Promise.all([loadVocabulary(figure, locale), needs && load(needs)]);
  return present(figure, wanted, vocabulary, additions);
}
