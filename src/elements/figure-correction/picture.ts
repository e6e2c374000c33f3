import type { Box } from '../../core/drawing/geometry.js';

const pictures = 'img,svg,canvas,video,object,embed';

/** Finds the published picture in what stands in a slot. */
export function pictureIn(elements: readonly Element[]): Element | undefined {
  for (const element of elements) {
    const picture = element.matches(pictures) ? element : element.querySelector(pictures);
    if (picture) return picture;
  }
  return undefined;
}

/** Where the picture itself is painted in the window, without border and padding; undefined while nothing is painted. */
export function paintedBox(picture: Element): Box | undefined {
  const { x, y, width, height } = picture.getBoundingClientRect();
  const { complete, naturalWidth } = picture as HTMLImageElement;
  // A picture that could not be loaded leaves a box with its alternative text.
  if (width === 0 || (complete && naturalWidth === 0)) return undefined;
  const style = getComputedStyle(picture);
  const edge = (side: string): number =>
    parseFloat(style.getPropertyValue(`border-${side}-width`)) +
    parseFloat(style.getPropertyValue(`padding-${side}`));
  const [left, top] = [edge('left'), edge('top')];
  return {
    x: x + left,
    y: y + top,
    width: width - left - edge('right'),
    height: height - top - edge('bottom'),
  };
}
