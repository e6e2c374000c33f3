import { textIn } from '../../../core/language/locale.js';
import type { PlaneData } from '../data.js';

/** Reads the number of a level from its field or from a name such as `ring 3` or `EL1`. */
export function numberOf({ label, number }: PlaneData['levels'][number]): {
  readonly number?: number;
  readonly more?: 'lower-is-more' | 'higher-is-more';
} {
  const name = textIn(label, 'en');
  const ring = /^ring\s*(\d)|^(\d)\s*[环環]/i.exec(name);
  const level = /^S?-?EL\s?(\d)/.exec(name);
  const found = ring?.[1] ?? ring?.[2] ?? level?.[1];
  const value = number ?? (found === undefined ? undefined : Number(found));
  return {
    ...(value !== undefined && { number: value }),
    ...(ring && { more: 'lower-is-more' }),
    ...(level && { more: 'higher-is-more' }),
  };
}
