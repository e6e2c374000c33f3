import type { Checkable } from '../core/checking.js';

/** Words for the problems of corrections and manifests; loaded only when there is a problem. */
export const worded: Checkable = { checks: () => import('./problem-words.js') as never };
