/** Ways to run a guest’s code, in the order in which they are taught. */
export const techniques = [
  'interpretation',
  'scan-and-patch',
  'binary-translation',
  'paravirtualization',
  'hardware-assistance',
] as const;
export type Technique = (typeof techniques)[number];
