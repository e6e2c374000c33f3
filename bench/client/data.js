/** The picture that the peers draw: four rings, and who runs there. */
export const rings = [3, 2, 1, 0].map((number, depth) => ({
  name: `ring ${number}`,
  x1: depth * 28,
  x2: 672 - depth * 28,
  y1: 0,
  y2: 280 - depth * 56,
}));
export const occupants = [
  { name: 'Application', x1: 200, x2: 472, y1: 236, y2: 268, fill: '#d0e2ff', stroke: '#2c7ee8' },
  { name: 'OS kernel', x1: 200, x2: 472, y1: 40, y2: 72, fill: '#e6cbfe', stroke: '#7335a4' },
];
export const subjects = [...document.querySelectorAll('.subject')];
