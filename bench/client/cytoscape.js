import cytoscape from 'cytoscape';
import { occupants, rings, subjects } from './data.js';

const parent = { Application: 'ring 3', 'OS kernel': 'ring 0' };
const elements = [
  ...rings.map(({ name }, depth) => ({ data: { id: name, label: name, parent: rings[depth - 1]?.name } })),
  ...occupants.map(({ name, fill, stroke, x1, y1 }) => ({
    data: { id: name, label: name, parent: parent[name], fill, stroke },
    position: { x: x1 + 136, y: 280 - y1 },
  })),
  { data: { source: 'Application', target: 'OS kernel', label: 'system call' } },
];
const style = [
  {
    selector: 'node',
    style: {
      label: 'data(label)',
      shape: 'rectangle',
      'text-valign': 'top',
      'background-color': '#f3f5f7',
      'border-width': 1,
      'border-color': '#7b828b',
    },
  },
  {
    selector: 'node[fill]',
    style: {
      width: 272,
      height: 32,
      'text-valign': 'center',
      'background-color': 'data(fill)',
      'border-color': 'data(stroke)',
    },
  },
  {
    selector: 'edge',
    style: { label: 'data(label)', 'target-arrow-shape': 'triangle', 'curve-style': 'bezier' },
  },
];
await Promise.all(
  subjects.map((container) => {
    // It fills its container, so it needs a height from outside.
    container.style.blockSize = '300px';
    const graph = cytoscape({
      container,
      elements: structuredClone(elements),
      style,
      layout: { name: 'preset' },
    });
    return new Promise((done) => graph.one('render', done));
  }),
);
globalThis.bench.finish();
