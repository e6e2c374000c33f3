import type { Layout } from '../core/drawing/geometry.js';

/** Measures where a mark is drawn, in px of the viewport; undefined while it is not drawn. */
export function markBox(root: ParentNode, layout: Layout | undefined, key: string): DOMRect | undefined {
  const box = layout?.marks.find((mark) => mark.key === key);
  const drawn = root.querySelector('.picture > svg')?.getBoundingClientRect();
  if (layout === undefined || box === undefined || drawn === undefined || drawn.width === 0) return undefined;
  const scale = drawn.width / layout.width;
  return new DOMRect(drawn.x + box.x * scale, drawn.y + box.y * scale, box.width * scale, box.height * scale);
}
