import type { Kind, KindName } from '../kind.js';
import type { OwnKinds } from './palette.js';

/**
 * Outline of each kind's glyph about the origin, 12 px across, to be filled by the even-odd rule. User-space processes are
 * round, kernels square, the hypervisor a diamond, hardware bars, what controls others a turning arrow, so that no meaning rests on colour alone.
 */
export const glyphs: Record<Kind, string> = {
  application: 'M-5.5,0a5.5,5.5 0 1,1 11,0a5.5,5.5 0 1,1 -11,0Z',
  'guest-kernel': 'M-5,-5H5V5H-5Z',
  hypervisor: 'M0,-7L7,0L0,7L-7,0Z',
  'host-kernel': 'M-5.5,-5.5H5.5V5.5H-5.5ZM-2.5,-2.5V2.5H2.5V-2.5Z',
  'device-model':
    'M-5.5,0a5.5,5.5 0 1,1 11,0a5.5,5.5 0 1,1 -11,0ZM-2.75,0a2.75,2.75 0 1,0 5.5,0a2.75,2.75 0 1,0 -5.5,0Z',
  'application-kernel': 'M-5.5,-5.5H5.5V5.5H-5.5ZM-4,-4V4H4Z',
  hole: 'M-6,2L2,-6H6L-6,6ZM6,-2V2L2,6H-2Z',
  hardware: 'M-6,-5H6V-2.8H-6ZM-6,-1.1H6V1.1H-6ZM-6,2.8H6V5H-6Z',
  control: 'M5.5,1A5.5,5.5 0 1,1 0,-4.5V-7.5L5,-3.5L0,0.5V-2.5A3.5,3.5 0 1,0 3.5,1Z',
};

/** Finds the glyph of a kind, among those that a figure brings first. */
export function glyphOf(kind: KindName, own: OwnKinds = {}): string {
  return own[kind]?.glyph ?? (glyphs as Readonly<Record<string, string | undefined>>)[kind] ?? '';
}
