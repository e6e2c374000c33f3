/** A rectangle in px of the element that panels are placed in. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const gap = 8;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Finds where a panel stands beside what it tells about: below, above, right or left of it, at the first of these places that the
 * window shows whole, else below. All areas are in px of the same element; `root` is that element's own.
 */
function placeBeside(
  anchor: Area,
  panel: Pick<Area, 'width' | 'height'>,
  root: Pick<Area, 'width'>,
  window: Area,
): Pick<Area, 'x' | 'y'> {
  const x = within(anchor.x + anchor.width / 2 - panel.width / 2, gap, root.width - panel.width - gap);
  const y = within(
    anchor.y + anchor.height / 2 - panel.height / 2,
    window.y + gap,
    window.y + window.height - panel.height - gap,
  );
  const below = { x, y: anchor.y + anchor.height + gap };
  const places = [
    below,
    { x, y: anchor.y - panel.height - gap },
    { x: anchor.x + anchor.width + gap, y },
    { x: anchor.x - panel.width - gap, y },
  ];
  const fits = (place: Pick<Area, 'x' | 'y'>): boolean =>
    place.x >= 0 &&
    place.x + panel.width <= root.width &&
    place.y >= window.y &&
    place.y + panel.height <= window.y + window.height &&
    place.x >= window.x &&
    place.x + panel.width <= window.x + window.width;
  return places.find(fits) ?? below;
}

/** Places a panel that is absolutely positioned in an element; under a transform too, since all is measured in that element's own px. */
export function placePanel(panel: HTMLElement, root: HTMLElement, anchor: DOMRect): void {
  const outer = root.getBoundingClientRect();
  const scale = outer.width / root.offsetWidth || 1;
  const local = ({ x, y, width, height }: Area): Area => ({
    x: (x - outer.x) / scale,
    y: (y - outer.y) / scale,
    width: width / scale,
    height: height / scale,
  });
  const place = placeBeside(
    local(anchor),
    { width: panel.offsetWidth, height: panel.offsetHeight },
    { width: root.offsetWidth },
    local({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
  );
  // Set through the object model, a style is allowed under every policy.
  panel.style.insetInlineStart = `${Math.round(place.x)}px`;
  panel.style.insetBlockStart = `${Math.round(place.y)}px`;
}
