import embed from 'vega-embed';
import { occupants, rings, subjects } from './data.js';

const scale = {
  x: { field: 'x1', type: 'quantitative', axis: null },
  x2: { field: 'x2' },
  y: { field: 'y1', type: 'quantitative', axis: null },
  y2: { field: 'y2' },
};
const label = (dx) => ({
  x: { field: 'x1', type: 'quantitative', axis: null },
  y: { field: 'y2', type: 'quantitative', axis: null },
  text: { field: 'name' },
  ...(dx && { color: { value: '#122e53' } }),
});
const colour = {
  fill: { field: 'fill', type: 'nominal', scale: null },
  stroke: { field: 'stroke', type: 'nominal', scale: null },
};
const spec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 640,
  height: 280,
  layer: [
    { data: { values: rings }, mark: { type: 'rect', fill: '#f3f5f7', stroke: '#7b828b' }, encoding: scale },
    { data: { values: rings }, mark: { type: 'text', align: 'left', dx: 8, dy: 12 }, encoding: label(false) },
    { data: { values: occupants }, mark: 'rect', encoding: { ...scale, ...colour } },
    {
      data: { values: occupants },
      mark: { type: 'text', align: 'left', dx: 60, dy: 16 },
      encoding: label(true),
    },
  ],
};
await Promise.all(subjects.map((subject) => embed(subject, spec, { actions: false, renderer: 'svg' })));
globalThis.bench.finish();
