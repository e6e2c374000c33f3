import { defineFigure } from '../../core/figure.js';
import { ringDiagramSchema as schema, rules } from './data.js';
import { layout } from './layout.js';
import { model, type RingModel } from './model.js';
import { presets } from './presets.js';
import { read, type RingReading } from './read.js';
import { styles } from './styles.js';
import { view } from './view.js';
import { words } from './words/index.js';

/** Who runs on which ring, exception level or mode, and on which plane. */
export const ringDiagram = defineFigure({
  tag: 'ring-diagram',
  schema,
  rules,
  presets,
  defaultPreset: 'native',
  words,
  styles,
  model,
  read,
  layout: (from: RingModel, reading, width) => layout(from, reading as RingReading, width),
  view,
});
