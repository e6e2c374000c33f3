import type { ProblemMessages } from '../../../../core/problem.js';

/** Words for the problems that only corrections and manifests have, in every language. */
export const words = {
  'no-place': () =>
    'says neither where on the published picture ("at") nor which part of the corrected figure ("key") it speaks of.',
  'not-contested': ({ got }) =>
    `has another side, but its severity is ${got ?? ''}; an erratum with two sides is "contested".`,
  'bad-place': () => 'must be a point [x, y] or a box [x, y, width, height].',
  'outside-picture': ({ got }) =>
    `lies outside the picture; all numbers are fractions of its size, from 0 to 1; found ${got ?? ''}.`,
  'unknown-key': ({ expected, got }) =>
    `The corrected figure has no part ${got ?? ''}; it has ${expected ?? ''} …`,
  'unknown-erratum': ({ got }) => `There is no other erratum ${got ?? ''}.`,
  'unknown-figure': ({ expected, got }) => `There is no figure <${got ?? ''}>; there are ${expected ?? ''}.`,
  'bad-attribute': ({ got }) => `is no attribute of a figure: ${got ?? ''}.`,
  'bad-digest': () => 'must be the SHA-256 of the file as 64 hexadecimal digits.',
  'bad-size': () => 'must be width and height as whole numbers of pixels, 1 or more.',
  'picture-changed': ({ got }) =>
    `The picture is no longer the known one, so it is left alone: ${got ?? ''}.`,
  'picture-twice': ({ got }) => `Another correction of this manifest has this picture already: ${got ?? ''}.`,
  'no-match': () => 'names nothing by which the picture can be known: "src", "alt", "size" or "sha256".',
} as const satisfies ProblemMessages;
