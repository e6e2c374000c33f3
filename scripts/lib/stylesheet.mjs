// virt-figures.css: how much room each figure needs on a page, so that nothing moves when it is drawn.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

/**
 * Width of the window from which a rule holds, and the narrowest figure to be expected there, in px.
 * @type {readonly (readonly [from: number, width: number])[]}
 */
export const bands = [
  [0, 288],
  [360, 328],
  [420, 380],
  [520, 480],
  [640, 592],
  [760, 640],
];

/** Heights by tag, example and band, as `npm run room` has measured them; the first example of a tag is its default one. */
export const roomFile = join(root, 'scripts/room.json');

export function readRoom() {
  return JSON.parse(readFileSync(roomFile, 'utf8'));
}

/** Writes the stylesheet that keeps the room of each example. */
export function stylesheet(room) {
  const rules = bands.map(([from], band) => {
    const own = Object.entries(room).flatMap(([tag, examples]) =>
      Object.entries(examples).map(([example, heights], index) => {
        const selector = index === 0 ? tag : `${tag}[preset=${example}]`;
        return `${selector}{--_room:${heights[band]}px}`;
      }),
    );
    return from === 0 ? own.join('') : `@media(min-width:${from}px){${own.join('')}}`;
  });
  const tags = Object.keys(room).join(',');
  // A figure that is ready takes what it needs.
  const held = `:is(${tags}):not(:state(ready)){min-block-size:var(--_room)}`;
  return [`${tags}{display:block}`, '@media(scripting:enabled){', ...rules, held, '}', ''].join('\n');
}
