/** What a mark stands for. Every kind has one colour, one glyph and one name, the same in all figures. */
export const kinds = [
  'application',
  'guest-kernel',
  'hypervisor',
  'host-kernel',
  'device-model',
  'application-kernel',
  'hole',
  'hardware',
  'control',
] as const;
export type Kind = (typeof kinds)[number];

/** The name of a kind: one that all figures share, or one that a figure brings. */
export type KindName = Kind | (string & {});
