import type { Box } from '../core/geometry.js';

const pictures = 'img,svg,canvas,video,object,embed';

/** Finds the published picture among what a slot shows. */
export function publishedPicture(slot: HTMLSlotElement | null): Element | undefined {
  for (const element of slot?.assignedElements({ flatten: true }) ?? []) {
    const picture = element.matches(pictures) ? element : element.querySelector(pictures);
    if (picture !== null) return picture;
  }
  return undefined;
}

/** Where the picture itself is painted in the viewport, without borders and letterbox; undefined while nothing is painted. */
export function paintedBox(picture: Element): Box | undefined {
  const outer = picture.getBoundingClientRect();
  const style = getComputedStyle(picture);
  const edge = (side: string): number => (parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0) + (parseFloat(style.getPropertyValue(`padding-${side}`)) || 0);
  const box = { x: outer.x + edge('left'), y: outer.y + edge('top'), width: outer.width - edge('left') - edge('right'), height: outer.height - edge('top') - edge('bottom') };
  if (box.width <= 0 || box.height <= 0) return undefined;
  if (!(picture instanceof HTMLImageElement)) return box;
  const { complete, naturalWidth, naturalHeight } = picture;
  if (complete && naturalWidth === 0) return undefined;
  if (!complete || !/contain|scale-down/.test(style.objectFit)) return box;
  const scale = Math.min(box.width / naturalWidth, box.height / naturalHeight, style.objectFit === 'contain' ? Infinity : 1);
  const [width, height] = [naturalWidth * scale, naturalHeight * scale];
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}
