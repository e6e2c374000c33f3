const duration = 380;

/** Animates the token along its path if the path is new, unless the reader prefers reduced motion; returns the path. */
export function moveToken(root: ParentNode, travelled: string | undefined): string | undefined {
  const token = root.querySelector<SVGElement>('.picture > svg [data-travel]');
  const line = token?.dataset['travel'];
  if (
    token === null ||
    line === undefined ||
    line === travelled ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  )
    return line;
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', line);
  const length = path.getTotalLength();
  const end = path.getPointAtLength(length);
  const frames = Array.from({ length: 13 }, (_, index) => {
    const { x, y } = path.getPointAtLength((length * index) / 12);
    return { transform: `translate(${x - end.x}px,${y - end.y}px)` };
  });
  token.animate(frames, { duration, easing: 'ease-in-out' });
  return line;
}
