export { FigureElement } from './element/figure-element.js';
export {
  FigureChangeEvent,
  FigureProblemEvent,
  FigureReadyEvent,
  FigureSelectEvent,
  FigureSpeakEvent,
  FigureStepEvent,
} from './element/events.js';
export { locales, type Locale, type Text } from './core/language/locale.js';
export { kinds, type Kind } from './core/kind.js';
export type { Problem } from './core/problem.js';
export type { Claim, Fact, Source } from './core/source.js';
export { figures } from './figures.js';
export { version } from './version.js';
