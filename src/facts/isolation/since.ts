import type { Event } from '../events/event.js';
import type { DateKind, Since } from './mechanism.js';

/** The first date of an event, as the date of a mechanism, of a product or of a kernel's feature. */
export function since({ name, dates }: Event, of: DateKind): Since {
  const [{ on, occasion, cite }] = dates;
  return { date: on, of, occasion, text: name, cite };
}
