import { plot, rect, text } from '@observablehq/plot';
import { occupants, rings, subjects } from './data.js';

const edges = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
const middle = { x: (d) => (d.x1 + d.x2) / 2, y: (d) => (d.y1 + d.y2) / 2, text: 'name' };
for (const subject of subjects) {
  subject.append(
    plot({
      width: 672,
      height: 300,
      axis: null,
      marks: [
        rect(rings, { ...edges, fill: '#f3f5f7', stroke: '#7b828b' }),
        text(rings, { x: (d) => d.x1 + 12, y: (d) => d.y2 - 12, text: 'name', textAnchor: 'start' }),
        rect(occupants, { ...edges, fill: 'fill', stroke: 'stroke' }),
        text(occupants, middle),
      ],
    }),
  );
}
globalThis.bench.finish();
