import type { Kind, KindName } from '../kind.js';

export type Scheme = 'light' | 'dark';
export type Swatch = readonly [fill: string, stroke: string, text: string];

/** A kind that one figure brings, since no other can need it: its glyph, as in {@link glyphs}, and its colours. */
export interface OwnKind {
  readonly glyph: string;
  readonly swatch: Readonly<Record<Scheme, Swatch>>;
}
export type OwnKinds = Readonly<Record<string, OwnKind>>;

/** Kinds in the colours of the picture itself, fill, stroke and text. */
const neutralKinds: Readonly<Partial<Record<KindName, Swatch>>> = { control: ['page', 'ink', 'ink'] };

/** Colours of each other kind, one hue per meaning; contrast of text on fill is at least 8.6, of stroke on page 4. */
const kindColours: Record<Scheme, Record<Exclude<Kind, 'control'>, Swatch>> = {
  light: {
    application: ['#d0e2ff', '#2c7ee8', '#122e53'],
    'guest-kernel': ['#cbf5de', '#0c6c4e', '#003726'],
    hypervisor: ['#ffddc7', '#642901', '#4b2005'],
    'host-kernel': ['#e6cbfe', '#7335a4', '#37224b'],
    'device-model': ['#fcf0b7', '#997c0c', '#392c00'],
    'application-kernel': ['#daf4fd', '#014552', '#00343e'],
    hole: ['#ffc9bc', '#b42520', '#4d1c17'],
    hardware: ['#dcdee0', '#777e85', '#292e34'],
  },
  dark: {
    application: ['#192f5c', '#70a7fe', '#e5efff'],
    'guest-kernel': ['#394735', '#b9e2b0', '#e6f3e3'],
    hypervisor: ['#5e3900', '#ea9d40', '#faecdd'],
    'host-kernel': ['#300f3b', '#ab80b3', '#f6e9f9'],
    'device-model': ['#3e2e01', '#f8d14f', '#f4eedc'],
    'application-kernel': ['#004a5c', '#80e5fd', '#ddf3f9'],
    hole: ['#400a02', '#db6d60', '#ffe9e5'],
    hardware: ['#26292c', '#adb2b6', '#eceff1'],
  },
};

/** Neutrals as `[light, dark]`; `band-0` is the outermost band of nested areas. */
const neutrals = {
  page: ['#ffffff', '#14171b'],
  panel: ['#f6f7f9', '#1c2025'],
  ink: ['#1a1d21', '#eceff2'],
  'ink-2': ['#555b63', '#a9b0b8'],
  edge: ['#7b828b', '#7d858f'],
  hairline: ['#c9ced5', '#3d444c'],
  accent: ['#0b57d0', '#a8c7fa'],
  'set-tint': ['#e1e7ee', '#26303b'],
  'band-0': ['#fbfcfd', '#191d22'],
  'band-1': ['#f3f5f7', '#1f242a'],
  'band-2': ['#eaedf0', '#262c33'],
  'band-3': ['#dfe3e8', '#2f363e'],
} as const;

const swatchColours = (swatches: Readonly<Record<string, Swatch>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(swatches).flatMap(([kind, [fill, stroke, text]]) => [
      [`${kind}-fill`, fill],
      [kind, stroke],
      [`${kind}-text`, text],
    ]),
  );

/** Lists every colour by the name under which stylesheets read it as `var(--_name)`. */
export function colours(scheme: Scheme): Record<string, string> {
  const at = scheme === 'light' ? 0 : 1;
  return {
    ...Object.fromEntries(Object.entries(neutrals).map(([name, pair]) => [name, pair[at]])),
    ...swatchColours(kindColours[scheme]),
  };
}

/** Lists the colours of the kinds that a figure brings, likewise. */
export function ownColours(own: OwnKinds, scheme: Scheme): Record<string, string> {
  return swatchColours(
    Object.fromEntries(Object.entries(own).map(([kind, { swatch }]) => [kind, swatch[scheme]])),
  );
}

/** The rules by which a mark, a legend swatch and a panel heading of one kind get the same colours. */
export function stylesOf(names: Iterable<KindName>): string {
  return Array.from(names, (kind) => {
    const [fill, stroke, text] = neutralKinds[kind] ?? [`${kind}-fill`, kind, `${kind}-text`];
    return `.k-${kind}{fill:var(--_${fill});stroke:var(--_${stroke});color:var(--_${stroke})}.k-${kind} .on{fill:var(--_${text})}`;
  }).join('');
}

/** Replaces every `var(--_name)` of a stylesheet by its colour, for standalone files. */
export function resolveColours(css: string, scheme: Scheme, own: OwnKinds = {}): string {
  const named = { ...colours(scheme), ...ownColours(own, scheme) };
  return css.replace(/var\(--_([\w-]+)\)/g, (whole, name: string) => named[name] ?? whole);
}
