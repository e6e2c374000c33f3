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
export {
  defineFigure,
  type Figure,
  type FigureParts,
  type FigureState,
  type FigureWords,
  type MarkAttributes,
  type ReadingContext,
} from './core/figure.js';
export { defineChecks, type Checks, type DataRequirements } from './core/check.js';
export type { Box, Layout, MarkBox } from './core/drawing/geometry.js';
export type { Loadable, LoadedBy } from './core/loadable.js';
export type { PerLanguage, Preset, Presets } from './core/presets.js';
export type { Problem, ProblemMessages } from './core/problem.js';
export type {
  Action,
  CitedFact,
  CitedText,
  LegendItem,
  NumberedSource,
  Reading,
  ReadingItem,
  ReadingStep,
  ReadingTable,
  Verdict,
} from './core/reading.js';
export type { Claim, Fact, Source } from './core/source.js';
export { figures } from './figures.js';
export { version } from './version.js';
