import type { ScaleKit } from '../kit.js';
import { discordant } from './discordant.js';
import { grid, lane } from './draw.js';
import { panel } from './panel.js';
import { placeOn } from './place.js';
import { plot } from './plot.js';
import { scaleColumns, scaleRow } from './strip.js';

export const kit: ScaleKit = {
  place: placeOn,
  plot,
  discordant,
  columns: scaleColumns,
  row: scaleRow,
  panel,
  grid,
  lane,
};
